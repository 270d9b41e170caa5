import type { FilterInput } from '../../api/filter-input.ts';

/** Whether a filter keeps anything out: an empty list and a part that is not given keep out nothing, and what waits is only added. */
export function isFiltering({ proposed: _, ...filter }: FilterInput): boolean {
  return Object.values(filter).some((part) => (Array.isArray(part) ? part.length > 0 : part != null));
}
