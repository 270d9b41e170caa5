import type { EntityRow } from '../../server/ingest/graph-rows.ts';
import { dependentsKey } from '../../server/ingest/value-properties.ts';

/**
 * What of the graph bears on one entity: a telling of it, a form it takes in a text, a name given to it,
 * how many links it has, or how many claims rest on it. */
export type EntityPart = { readonly id: string } & (
  | { readonly row: EntityRow }
  | { readonly surface: string }
  | { readonly given: string }
  | { readonly links: number }
  | { readonly dependents: number }
);

const sortedSet = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/**
 * An entity as `write-entities` and `refresh-entities` leave it.
 * @throws Error when no bundle has the entity that others speak of
 */
export function makeEntityRow(
  id: string,
  parts: readonly EntityPart[],
  searchKey: (names: readonly string[]) => string,
): { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> } {
  const rows = parts.flatMap((one) => ('row' in one ? [one.row] : []));
  const [row] = rows;
  if (!row) throw new Error(`${id} is spoken of, and no bundle has it.`);
  const name = String(row.properties.name);
  const nameTexts: string[] = [];
  const nameLanguages: string[] = [];
  let version = 1;
  for (const [telling, one] of rows.entries()) {
    const there = new Set([name, ...nameTexts]);
    const added = one.nameTexts.flatMap((text, at) => (there.has(text) ? [] : [{ text, at }]));
    nameTexts.push(...added.map(({ text }) => text));
    nameLanguages.push(...added.map(({ at }) => one.nameLanguages[at] ?? ''));
    if (telling > 0 && added.length > 0) version += 1;
  }
  const searchTexts = [
    ...sortedSet(parts.flatMap((one) => ('given' in one ? [one.given] : []))),
    ...sortedSet(parts.flatMap((one) => ('surface' in one ? [one.surface] : []))),
  ];
  const degree = parts.reduce((sum, one) => sum + ('links' in one ? one.links : 0), 0);
  const dependents = parts.reduce((sum, one) => sum + ('dependents' in one ? one.dependents : 0), 0);
  const { id: _, ...properties } = row.properties;
  const derived = {
    nameTexts,
    nameLanguages,
    searchTexts,
    searchKey: searchKey([name, ...nameTexts, ...searchTexts]),
    degreeKey: `${String(999_999_999 - degree).padStart(9, '0')}|${id}`,
  };
  const asDocument = row.labels.includes('Document') ? { dependentsKey: dependentsKey(dependents, id) } : {};
  return {
    labels: ['Entity', ...row.labels],
    properties: { ...properties, ...derived, ...asDocument, version },
  };
}
