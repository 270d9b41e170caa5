import { parseArgs } from 'node:util';
import { AttestError } from '../domain/errors.ts';
import { candidatesOfGraph } from '../identity/candidates-of-graph.ts';
import { proposalThreshold } from '../identity/score.ts';
import { withDatabase } from './with-database.ts';

/** `attest candidates [--min SCORE]`: a line of JSON for each pair of entities that could be one thing, the likeliest first. Writes nothing to the graph. */
export async function candidatesCommand(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: { min: { type: 'string' } } });
  const minScore = Number(values.min ?? proposalThreshold);
  if (!(minScore >= 0 && minScore <= 1))
    throw new AttestError('BAD_INPUT', `--min must be a score from 0 to 1, not “${values.min}”.`, {
      field: 'min',
    });
  return withDatabase(async (database) => {
    const { entities, candidates, names } = await candidatesOfGraph(database, { minScore });
    for (const { ids, score, reasons } of candidates)
      console.log(
        JSON.stringify({
          ids,
          names: ids.map((id) => names.get(id)),
          score: Number(score.toFixed(4)),
          reasons,
        }),
      );
    console.error(`${entities} entities, ${candidates.length} pairs at ${minScore} or above`);
    return 0;
  });
}
