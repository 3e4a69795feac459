// Loads a graph with neo4j-driver: constraints, nodes, relationships, records, indexes; what a user writes who knows the driver well.
// Usage: node import.mjs ADDRESS PASSWORD FILE BATCH. The first line of FILE is {constraints, indexes}, each further one a table; see RowsFile.cs.
// Prints the seconds of each phase as JSON. Reading FILE is not part of them: the rows are in memory, as they are in the program this is compared with.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';

const [address, password, file, batch] = process.argv.slice(2);
const size = Number(batch);

// Numbers of JavaScript travel as floats; all numbers of the graph are integers.
const integers = (key, value) => (typeof value === 'number' ? neo4j.int(value) : value);
const lines = [];
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
  lines.push(JSON.parse(line, integers));
const [schema, ...tables] = lines;

const quoted = (name) => '`' + name.replaceAll('`', '``') + '`';
const labels = (names) => names.map((name) => ':' + quoted(name)).join('');
// The database is empty, so CREATE is enough, and faster than MERGE.
const statement = ({ kind, names }) =>
  kind === 'relationships'
    ? `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${quoted(names[0])}]->(b) SET r = row.properties`
    : `UNWIND $rows AS row CREATE (n${labels(names)}) SET n = row`;

const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password));
const session = driver.session({ database: 'neo4j' });
const seconds = {};

async function timed(phase, work) {
  const begin = performance.now();
  await work();
  seconds[phase] = (performance.now() - begin) / 1000;
}

async function load(kind) {
  for (const table of tables.filter((table) => table.kind === kind)) {
    const text = statement(table);
    for (let from = 0; from < table.rows.length; from += size) {
      const rows = table.rows.slice(from, from + size);
      await session.executeWrite((transaction) => transaction.run(text, { rows }));
    }
  }
}

async function schemaOf(statements) {
  await session.executeWrite(async (transaction) => {
    for (const text of statements) await transaction.run(text);
  });
}

await driver.verifyConnectivity();
await timed('nodes', async () => {
  await schemaOf(schema.constraints);
  await load('nodes');
});
for (const kind of ['relationships', 'records']) await timed(kind, () => load(kind));
await timed('indexes', async () => {
  await schemaOf(schema.indexes);
  await session.run('CALL db.awaitIndexes(600)');
});
console.log(JSON.stringify(seconds));
await driver.close();
