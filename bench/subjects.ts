import type { Driver } from 'neo4j-driver';
import { linkPredicates, relationshipType } from '../server/ontology/ontology.ts';
import { hubId } from './generate.ts';

/** The entities that the questions are about. */
export interface Subjects {
  /** Places with at least five claims, each as object only. */
  readonly places: readonly string[];
  readonly hub: string;
  readonly hubDegree: number;
  /** Two of the hub's neighbours with few links of their own. */
  readonly members: readonly [string, string];
  /** An entity with exactly 20 links. */
  readonly middle: string;
  /** One with 5 to 20 links, at least one of them `met`. */
  readonly meets: string;
  /** Two entities of 4 to 12 links that are three hops apart. */
  readonly apart: readonly [string, string];
}

const LINK = linkPredicates.map(({ id }) => relationshipType(id)).join('|');
const degreeKey = (links: number): string => String(999_999_999 - links).padStart(9, '0');

/** Finds them by the same rules at every size. @throws Error when the graph has no such entity */
export async function findSubjects(driver: Driver): Promise<Subjects> {
  const list = async (cypher: string): Promise<string[]> => {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => String(record.get('id')));
  };
  const one = async (cypher: string): Promise<string> => {
    const [id] = await list(cypher);
    if (id === undefined) throw new Error(`The graph has nothing for: ${cypher}`);
    return id;
  };
  const ofDegree = (least: number, most: number): string =>
    `MATCH (e:Entity) WHERE e.degreeKey >= '${degreeKey(most)}' AND e.degreeKey < '${degreeKey(least - 1)}'`;
  const apart = async (): Promise<readonly [string, string]> => {
    const some = await list(
      `${ofDegree(4, 12)} AND NOT (e)-[:MEMBER_OF]->(:Entity {id: '${hubId}'}) RETURN e.id AS id ORDER BY e.id LIMIT 40`,
    );
    for (let at = 0; at + 1 < some.length; at += 2) {
      const [length] = await list(`MATCH (a:Entity {id: '${some[at]}'}), (b:Entity {id: '${some[at + 1]}'})
        MATCH p = shortestPath((a)-[:${LINK}*..3]-(b)) RETURN length(p) AS id`);
      if (length === '3') return [some[at] ?? '', some[at + 1] ?? ''];
    }
    throw new Error('No two entities are three hops apart.');
  };
  const members =
    await list(`MATCH (:Entity {id: '${hubId}'})<-[:MEMBER_OF]-(e) WHERE COUNT { (e)-[:${LINK}]-() } < 8
    RETURN e.id AS id ORDER BY e.id LIMIT 2`);
  return {
    places:
      await list(`MATCH (e:Entity) WHERE e.type IN ['city', 'country'] AND COUNT { (e)<-[:OBJECT]-() } >= 5
      RETURN e.id AS id ORDER BY e.nameKey LIMIT 50`),
    hub: hubId,
    hubDegree: Number(
      await one(`MATCH (e:Entity {id: '${hubId}'}) RETURN COUNT { (e)-[:${LINK}]-() } AS id`),
    ),
    members: [members[0] ?? '', members[1] ?? ''],
    middle: await one(`${ofDegree(20, 20)} RETURN e.id AS id ORDER BY e.id LIMIT 1`),
    meets: await one(
      `${ofDegree(5, 20)} AND COUNT { (e)-[:MET]-() } >= 3 RETURN e.id AS id ORDER BY e.id LIMIT 1`,
    ),
    apart: await apart(),
  };
}
