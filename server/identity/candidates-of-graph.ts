import type { Database } from '../db/database.ts';
import { keySlices } from '../ingest/key-slices.ts';
import { listDecidedPairs } from '../queries/decided-pairs.ts';
import { listThings } from '../queries/things.ts';
import { type FoundCandidate, findCandidates, pairKey } from './find-candidates.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { Thing } from './thing.ts';

/** Entities read with one question. */
const slice = 500;

export interface GraphCandidates {
  readonly entities: number;
  /** The likeliest first. */
  readonly candidates: readonly FoundCandidate[];
  /** The preferred name of each entity. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads every entity of the graph and finds those that could be one, but for pairs on which somebody decided. Writes nothing. */
export async function candidatesOfGraph(
  database: Database,
  { minScore }: { readonly minScore: number },
): Promise<GraphCandidates> {
  const gazetteer = loadGazetteer();
  const things: Thing[] = [];
  for await (const ids of keySlices(database, 'entity-ids-after', 'id', slice))
    things.push(...(await listThings(database, ids, gazetteer)));
  const pairs = await listDecidedPairs(database);
  const decided = new Set(pairs.map(([one = '', other = '']) => pairKey(one, other)));
  const candidates = [...findCandidates(things, { gazetteer, decided, minScore })].sort(
    (one, other) => other.score - one.score || (one.key < other.key ? -1 : 1),
  );
  return {
    entities: things.length,
    candidates,
    names: new Map(things.map(({ id, names }) => [id, names[0] ?? id])),
  };
}
