import { type Grouping, groupingKinds, type HandGroup } from './grouping.ts';
import { listOf } from './url-list.ts';

/**
 * `group` names what the picture is grouped by; `together` names each group by hand, `member=2:id` an entity of the second of them;
 * `open` is each group or bundle that is open.
 */
export function encodeGrouping(parameters: URLSearchParams, { by, hand, open }: Grouping): void {
  if (by !== null) parameters.set('group', by);
  for (const { name } of hand) parameters.append('together', name);
  hand.forEach(({ ids }, index) => {
    for (const id of ids) parameters.append('member', `${index + 1}:${id}`);
  });
  for (const id of open) parameters.append('open', id);
}

const memberForm = /^(\d{1,4}):(.+)$/su;

function decodeHand(parameters: URLSearchParams): HandGroup[] {
  const taken = new Set<string>();
  const members = parameters.getAll('member').flatMap((text) => {
    const [, place, id] = memberForm.exec(text) ?? [];
    if (place === undefined || id === undefined || taken.has(id)) return [];
    taken.add(id);
    return [{ place: Number(place), id }];
  });
  return listOf(parameters, 'together').flatMap((name, index) => {
    const ids = members.flatMap(({ place, id }) => (place === index + 1 ? [id] : []));
    return ids.length === 0 ? [] : [{ name, ids }];
  });
}

/** The grouping of an address; what it names that is not known is left out. */
export const decodeGrouping = (parameters: URLSearchParams): Grouping => ({
  by: groupingKinds.find((kind) => kind === parameters.get('group')) ?? null,
  hand: decodeHand(parameters),
  open: listOf(parameters, 'open'),
});
