import type { Database } from '../../server/db/database.ts';

/** Takes such a hub out again. */
export async function removeHub(database: Database, name: string): Promise<void> {
  const session = database.driver.session();
  try {
    await session.run(
      'MATCH (n:Entity|Support) WHERE coalesce(n.id, n.linkKey) STARTS WITH $name + "-" DETACH DELETE n',
      { name },
    );
  } finally {
    await session.close();
  }
}

/**
 * Writes a hub `NAME-0` that has met each of `leaves` others, which stand in a ring and have met the next one; with one claim
 * behind each link. In plain Cypher, as a bundle of that size would take minutes.
 */
export async function writeHub(database: Database, name: string, leaves: number): Promise<void> {
  const session = database.driver.session();
  const run = (text: string) => session.run(text, { name, leaves: Math.trunc(leaves) });
  try {
    await run(`UNWIND range(0, toInteger($leaves)) AS n
      CALL (n) {
        WITH n, $name + '-' + n AS id, CASE n WHEN 0 THEN $leaves ELSE 3 END AS degree
        CREATE (:Entity:Organization:Ngo {id: id, type: 'ngo', name: 'Name of ' + id, nameKey: id + ' ' + id, nameTexts: [], nameLanguages: [],
          identifierSchemes: [], identifierValues: [], invented: true, searchKey: id, searchTexts: [],
          degreeKey: right('000000000' + toString(999999999 - toInteger(degree)), 9) + '|' + id})
      } IN TRANSACTIONS OF 10000 ROWS`);
    await run(`UNWIND range(1, toInteger($leaves)) AS n
      CALL (n) {
        WITH $name + '-' + n AS leaf, $name + '-' + (n % toInteger($leaves) + 1) AS next, $name + '-0' AS hub
        UNWIND [[hub, leaf], [leaf, next]] AS pair
        MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
        WITH a, b, a.id + '|met|' + b.id AS key
        CREATE (a)-[:MET {key: key, claims: 1, tellers: 1, origins: 1, denied: 0, stances: ['asserts'], disputed: false}]->(b)
        CREATE (:Support {linkKey: key, claimId: 'claim:' + key, tellerId: 'outlet-1', originId: 'outlet-1', originStance: 'asserts',
          against: false, live: true, disputed: false, rungs: 1, documentId: 'document-1', recordedAt: '2024-01-01', speakerIds: ['outlet-1'], scopes: ['explicit'], textKey: ''})
      } IN TRANSACTIONS OF 10000 ROWS`);
  } finally {
    await session.close();
  }
}
