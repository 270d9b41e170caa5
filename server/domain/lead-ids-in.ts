const distinctBy = <T>(list: readonly T[], keyOf: (item: T) => string): T[] =>
  [...new Map(list.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();

const idOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? `${'kind' in item ? String(item.kind) : ''} ${item.id}`
    : null;

/**
 * A value of JSON in which ids of entities, alone or as parts of links' keys, are those that they lead to. A list that named two that are
 * one now names it once: the first row stays.
 */
export function leadIdsIn(value: unknown, canonical: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const [, prefix = '', key = ''] = /^(link:)?(.*)$/su.exec(value) ?? [];
    return (
      prefix +
      key
        .split('|')
        .map((part) => canonical.get(part) ?? part)
        .join('|')
    );
  }
  if (Array.isArray(value)) {
    const led = value.map((item) => leadIdsIn(item, canonical));
    if (JSON.stringify(led) === JSON.stringify(value)) return value;
    return distinctBy(led, (item) => idOf(item) ?? JSON.stringify(item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, leadIdsIn(part, canonical)]));
}
