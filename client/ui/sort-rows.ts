import type { SortDescriptor } from 'react-aria-components';

/** Made once: to make one for each comparison, as `localeCompare` may, takes most of the time of a long list. */
const { compare } = new Intl.Collator('en');

/** Rows in the order of one column's values; equal ones keep their order. An unknown column changes nothing. */
export function sortRows<Item>(
  rows: readonly Item[],
  values: Readonly<Record<string, (row: Item) => string | number>>,
  sort: SortDescriptor,
): Item[] {
  const read = values[String(sort.column)];
  if (read === undefined) return [...rows];
  const sign = sort.direction === 'descending' ? -1 : 1;
  return rows
    .map((row) => ({ row, value: read(row) }))
    .sort(({ value: a }, { value: b }) => {
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
      return sign * order;
    })
    .map(({ row }) => row);
}
