import { parseArgs } from 'node:util';
import { AttestError } from '../domain/errors.ts';
import { loadGazetteer } from '../identity/gazetteer.ts';
import { matchGazetteer } from '../identity/match-gazetteer.ts';
import { proposalThreshold } from '../identity/score.ts';
import { keySlices } from '../ingest/key-slices.ts';
import { rootOf } from '../ontology/ontology.ts';
import { listThings } from '../queries/things.ts';
import { withDatabase } from './with-database.ts';

/** Entities read with one question. */
const slice = 500;

/**
 * `attest reconcile [--min SCORE]`: a line of JSON for each entity and entry of the gazetteer that could be one, in the order of the entities' ids. Writes nothing: an
 * entity's id elsewhere is stored without who gave it, so that what is written could not be told from what a person recorded.
 */
export async function reconcileCommand(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { min: { type: 'string' } } });
  const least = Number(values.min ?? proposalThreshold);
  if (!(least >= 0 && least <= 1))
    throw new AttestError('BAD_INPUT', `--min must be a score from 0 to 1, not “${values.min}”.`, {
      field: 'min',
    });
  return withDatabase(async (database) => {
    const gazetteer = loadGazetteer();
    let [looked, proposed] = [0, 0];
    for await (const ids of keySlices(database, 'entity-ids-after', 'id', slice)) {
      const things = await listThings(database, ids, gazetteer);
      for (const thing of things.sort((one, other) => (one.id < other.id ? -1 : 1))) {
        if (rootOf(thing.type) !== 'place' && rootOf(thing.type) !== 'organization') continue;
        looked += 1;
        for (const { entry, score, reasons } of matchGazetteer(thing, gazetteer)) {
          if (score < least) continue;
          proposed += 1;
          console.log(
            JSON.stringify({
              entity: thing.id,
              name: thing.names[0],
              entry: entry.id,
              entryName: entry.names[0],
              identifiers: entry.identifiers,
              score: Number(score.toFixed(4)),
              reasons,
            }),
          );
        }
      }
    }
    console.error(`${looked} places and organisations, ${proposed} proposals at ${least} or above`);
    return 0;
  });
}
