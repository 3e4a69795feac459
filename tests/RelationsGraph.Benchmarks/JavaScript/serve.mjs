// The treaties of Neo4j served by @neo4j/graphql and GraphQL Yoga, as their documentation has it.
// Usage: node serve.mjs ADDRESS PASSWORD PORT. Says "ready" when it listens.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [address, password, port] = process.argv.slice(2);

const typeDefs = /* GraphQL */ `
  type Town @node {
    id: ID!
    title: String!
    people: Int
  }

  type Body @node {
    id: ID!
    title: String!
    signed: [Treaty!]! @relationship(type: "SIGNER_OF", direction: OUT, properties: "SignerOf")
    seat: [Town!]! @relationship(type: "SEAT_IN", direction: OUT)
  }

  type Treaty @node {
    id: ID!
    title: String!
    kind: TreatyKind!
    number: Int!
    signers: [Body!]! @relationship(type: "SIGNER_OF", direction: IN, properties: "SignerOf")
  }

  type SignerOf @relationshipProperties {
    role: SignerRole!
    share: Int
  }

  enum TreatyKind { FRIENDSHIP TRADE CULTURE WORK OTHER }
  enum SignerRole { HOST GUEST }
`;

const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, graphiql: false, logging: false, context: { sessionConfig: { database: 'neo4j' } } });
createServer(yoga).listen(Number(port), '127.0.0.1', () => console.log('ready'));
