import type { ViewFile } from '../domain/view-file.ts';
import type { Holding } from './write-saved.ts';

/** What a version of a view holds. */
export function holdView({ madeAt, content }: Pick<ViewFile, 'madeAt' | 'content'>): Holding {
  const of = (kind: string): number => content.names?.filter((name) => name.kind === kind).length ?? 0;
  return { content, madeAt, counts: { entities: of('entity'), documents: of('document') } };
}
