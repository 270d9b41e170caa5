import type { Texts } from '../texts/generated/texts.ts';
import { type Key, say } from '../texts/say.ts';
import { listNames } from './list-names.ts';

/** What ids are called. */
export interface Names {
  entity(id: string): string;
  document(id: string): string;
  type(id: string): string;
  predicate(id: string): string;
}

/** For each part, what a change of it does, in the words of who did it; nothing where it did not change. Every part has its row. */
export type Rows<Whole> = {
  readonly [Part in keyof Whole]: (from: Whole[Part], to: Whole[Part], names: Names) => readonly string[];
};

/** A text about some names, and one about none. */
export type NamesKey = { [K in Key]: Texts[K] extends { readonly names: string } ? K : never }[Key] &
  `step.${string}`;
export type PlainKey = { [K in Key]: Texts[K] extends null ? K : never }[Key] & `step.${string}`;

/** Whether two parts of a view hold the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The words for ids that came and ids that went; when only their order changed, that. */
export function changed(
  from: readonly string[],
  to: readonly string[],
  name: (id: string) => string,
  words: { readonly came: NamesKey; readonly went: NamesKey; readonly order: PlainKey },
): readonly string[] {
  const came = to.filter((id) => !from.includes(id));
  const went = from.filter((id) => !to.includes(id));
  if (came.length === 0 && went.length === 0) return same(from, to) ? [] : [say(words.order)];
  return [
    ...(came.length === 0 ? [] : [say(words.came, { names: listNames(came, name) })]),
    ...(went.length === 0 ? [] : [say(words.went, { names: listNames(went, name) })]),
  ];
}

/** One sentence for the new value of a part that did change. */
export const when =
  <Value>(say: (to: Value, names: Names) => string) =>
  (from: Value, to: Value, names: Names): readonly string[] =>
    same(from, to) ? [] : [say(to, names)];

/** What changed between two wholes, part by part in the order of the table. */
export function diff<Whole extends object>(
  table: Rows<Whole>,
  from: Whole,
  to: Whole,
  names: Names,
): readonly string[] {
  // The keys of a table of rows are the parts.
  const parts = Object.keys(table) as (keyof Whole)[];
  return parts.flatMap((part) => table[part](from[part], to[part], names));
}
