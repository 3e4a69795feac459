// Runs statements with neo4j-driver. Usage: node client.mjs ADDRESS PASSWORD. Each line of standard input is {statements, at, text, records}: so many
// statements in all, so many at a time, each giving so many records, of which every value is looked at. Prints the seconds that it took.
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';

const [address, password] = process.argv.slice(2);
const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });

// Records are taken as they come, and never more than the driver is ready to hold; larger fetches than its own were no faster.
function run(session, text, parameters, records) {
  return new Promise((resolve, reject) => {
    let [count, sum] = [0, 0];
    session.run(text, parameters).subscribe({
      onNext: (record) => {
        count++;
        for (const value of record._fields) sum += typeof value === 'string' ? value.length : value;
      },
      onCompleted: () => (count === records ? resolve(sum) : reject(new Error(`${count} records`))),
      onError: reject,
    });
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { statements, at, text, records } = JSON.parse(line);
  const begin = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: at }, async () => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
      while (next < statements) await run(session, text, { i: neo4j.int(next++) }, records);
      await session.close();
    }),
  );
  console.log((performance.now() - begin) / 1000);
}
await driver.close();
