import { typePath } from '../../../ontology/ontology.ts';

const roots = new Map<string, string>();

/** The root that a type stands under: `legislature` → `organization`. A type that the table does not know is its own root. */
export function rootOf(type: string): string {
  const known = roots.get(type);
  if (known !== undefined) return known;
  const root = typePath(type).at(-1)?.id ?? type;
  roots.set(type, root);
  return root;
}

/** Whether a type is another or stands under it. */
export const isUnder = (type: string, above: string): boolean =>
  typePath(type).some((one) => one.id === above);

/** Whether one of two types stands under the other, so that both can be said of one thing. */
export const fits = (one: string, other: string): boolean =>
  one === other ||
  typePath(one).some((above) => above.id === other) ||
  typePath(other).some((above) => above.id === one);

/** The narrower of two types that fit. */
export const narrower = (one: string, other: string): string =>
  typePath(one).length >= typePath(other).length ? one : other;
