import type { Database } from '../db/database.ts';
import { type Stance, stances } from '../domain/bundle.ts';
import type { Filter } from '../domain/filter.ts';
import { groupBy } from '../domain/group-by.ts';
import { type OriginNode, originTree } from '../domain/origin-tree.ts';
import { filterParameters } from './filter-parameters.ts';
import { ceilings } from './limits.ts';
import { flag, maps, number, text, texts, wordOf } from './rows.ts';

/** The forest of one link; `complete` is false when it has more claims than are read. */
export interface OriginTreeRecord {
  readonly nodes: readonly OriginNode[];
  readonly complete: boolean;
}

/** Who took it from whom, by `supportQuestion`, over the claims that pass the filter the links were asked with. */
export async function loadOriginTrees(
  database: Database,
  questions: readonly string[],
  filter: Filter,
): Promise<Map<string, OriginTreeRecord>> {
  // Made by `supportQuestion` alone.
  const asked = questions.map((id) => ({ id, ...(JSON.parse(id) as object) }));
  const most = ceilings.originTreeClaims;
  const parameters = await filterParameters(database, filter);
  const rows = await database.read('ladders-of-links', { rows: asked, limit: most + 1, ...parameters });
  const byLink = groupBy(rows, (row) => text(row, 'id'));
  return new Map(
    [...byLink].map(([id, some]) => {
      const ladders = some.map((row) => ({
        voices: maps(row, 'ladder').map((voice) => ({
          speakerId: text(voice, 'speakerId'),
          stance: wordOf<Stance>(voice, 'stance', stances),
        })),
        against: flag(row, 'against'),
        claimIds: texts(row, 'claimIds'),
        documentIds: texts(row, 'documentIds'),
      }));
      const read = some.reduce((sum, row) => sum + number(row, 'supports'), 0);
      return [id, { nodes: originTree(ladders), complete: read <= most }];
    }),
  );
}
