import type { SortDescriptor } from 'react-aria-components';

/** Rows in the order of one column's values; equal ones keep their order. An unknown column changes nothing. */
export function sortRows<Item>(
  rows: readonly Item[],
  values: Readonly<Record<string, (row: Item) => string | number>>,
  sort: SortDescriptor,
): Item[] {
  const read = values[String(sort.column)];
  if (read === undefined) return [...rows];
  const sign = sort.direction === 'descending' ? -1 : 1;
  return [...rows].sort((one, other) => {
    const a = read(one);
    const b = read(other);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
    return sign * order;
  });
}
