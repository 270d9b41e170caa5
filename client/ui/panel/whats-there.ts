import type { FilterInput } from '../../api/filter-input.ts';

const withProposed: FilterInput = { proposed: 'WITH' };

/** What a list that no filter narrows holds: live claims, and those that wait when the view shows them. */
export const whatsThere = ({ proposed }: FilterInput): FilterInput | null =>
  proposed === 'WITH' ? withProposed : null;
