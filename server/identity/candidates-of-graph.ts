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

/** What is compared, and how. */
export interface Comparing {
  readonly things: readonly Thing[];
  /** Keys of pairs on which somebody decided. */
  readonly decided: ReadonlySet<string>;
  readonly minScore: number;
}

/** Compares; `progress` is told how many things were gone through. */
export type Compare = (
  comparing: Comparing,
  progress: (done: number) => void,
) => FoundCandidate[] | Promise<FoundCandidate[]>;

/** Compares here and now: nothing else happens in this process until it is done. */
export const compareHere: Compare = ({ things, ...options }, progress) => [
  ...findCandidates(things, { ...options, gazetteer: loadGazetteer(), progress }),
];

export interface GraphCandidatesOptions {
  readonly minScore: number;
  readonly compare?: Compare;
  /** Each entity counts twice: when it is read and when it was compared. May throw to stop. */
  readonly progress?: (done: number, total: number | null) => void;
}

/** Reads every entity of the graph and finds those that could be one, but for pairs on which somebody decided. Writes nothing. */
export async function candidatesOfGraph(
  database: Database,
  { minScore, compare = compareHere, progress }: GraphCandidatesOptions,
): Promise<GraphCandidates> {
  const gazetteer = loadGazetteer();
  const things: Thing[] = [];
  for await (const ids of keySlices(database, 'entity-ids-after', 'id', slice)) {
    things.push(...(await listThings(database, ids, gazetteer)));
    progress?.(things.length, null);
  }
  const pairs = await listDecidedPairs(database);
  const decided = new Set(pairs.map(([one = '', other = '']) => pairKey(one, other)));
  const total = 2 * things.length;
  const found = await compare({ things, decided, minScore }, (done) =>
    progress?.(things.length + done, total),
  );
  const candidates = found.sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
  progress?.(total, total);
  return {
    entities: things.length,
    candidates,
    names: new Map(things.map(({ id, names }) => [id, names[0] ?? id])),
  };
}
