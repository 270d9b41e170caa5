import { gazetteerLists } from './gazetteers.ts';
import { rootOfHeadType, typesOfHead } from './head-types.ts';
import type { NameKind } from './name-labels.ts';
import type { WordSigns } from './word-signs.ts';

/** The root of the type tree for each kind that the model tells. */
export const rootOfKind: Readonly<Record<NameKind, string>> = {
  person: 'person',
  party: 'organization',
  organization: 'organization',
  place: 'place',
  country: 'place',
  election: 'event',
  event: 'event',
  other: 'other',
};

/** What a list says of a whole name, the surest first. */
const typeOfList: readonly (readonly [(typeof gazetteerLists)[number], string])[] = [
  ['legislature', 'legislature'],
  ['media', 'media-outlet'],
  ['international', 'international-organization'],
  ['ngo', 'ngo'],
  ['party', 'party'],
  ['armed', 'armed-force'],
  ['company', 'company'],
  ['region', 'region'],
  ['city', 'city'],
];

const connecting = new Set(['of', 'for', 'in', 'on', 'to', 'against', 'at', 'and']);

export interface RefinedType {
  readonly type: string;
  readonly reason: string;
}

/** The type, from the type table, of a name of a kind: by the lists it stands in (`lists`, as bits), then by its head word. */
export function refineType(
  words: readonly WordSigns[],
  forms: readonly string[],
  kind: NameKind,
  lists: number,
): RefinedType {
  const root = rootOfKind[kind];
  if (root === 'person') return { type: 'person', reason: 'model' };
  const has = (list: (typeof gazetteerLists)[number]): boolean =>
    ((lists >> gazetteerLists.indexOf(list)) & 1) === 1;
  if (root === 'place' && has('country')) return { type: 'country', reason: 'gazetteer countries' };
  if (kind === 'election') return { type: 'election', reason: 'model' };
  for (const [list, type] of typeOfList) {
    if (has(list) && rootOfHeadType(type) === root) return { type, reason: `gazetteer ${list}` };
  }
  const found = headOf(words, forms).flatMap(typesOfHead);
  const type = found.find((one) => rootOfHeadType(one) === root);
  if (kind === 'party') {
    return type === undefined || type === 'organization' || type === 'legislature' || type === 'party'
      ? { type: 'party', reason: 'model' }
      : { type, reason: 'head word' };
  }
  if (type !== undefined) return { type, reason: 'head word' };
  return { type: root === 'place' && kind === 'country' ? 'country' : root, reason: 'model' };
}

/** The head words of a name, the likelier first: the last before `of …`, the last of all, the first. */
export function headOf(words: readonly WordSigns[], forms: readonly string[]): string[] {
  let end = forms.findIndex((form, at) => at > 0 && connecting.has(form));
  if (end < 0) end = forms.length;
  const last = (forms[end - 1] ?? '').toLowerCase();
  const final = (forms.at(-1) ?? '').toLowerCase();
  return words.length === 0 ? [] : [last, final];
}
