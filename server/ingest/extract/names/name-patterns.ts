import { markElections } from './election-phrases.ts';
import type { FoundName } from './found-name.ts';
import { gazetteerLists } from './gazetteers.ts';
import { betweenHeads, institutionTypes, placeNouns, plainHeads, typesOfHead } from './head-types.ts';
import type { WordSigns } from './word-signs.ts';

/** What a pattern is looked for in: a sentence's words, and what is already known of places in it. */
export interface PatternInput {
  readonly forms: readonly string[];
  readonly signs: readonly WordSigns[];
  /** The demonym, country or other place that ends, and the one that begins, at a token. */
  readonly placeEndingAt: ReadonlyMap<number, FoundName>;
  readonly placeBeginningAt: ReadonlyMap<number, FoundName>;
}

const surely = 0.9;
const longestTail = 10;
const articles = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'their', 'his', 'her', 'our']);

/** Names that show by their form what they are, of which no list has all. */
export function findPatterns(input: PatternInput): FoundName[] {
  return [...institutions(input), ...elections(input), ...placesOf(input), ...outlets(input)];
}

/**
 * Institutions: `Peruvian Congress`, `Congress of Peru`, `Azerbaijani Embassy in Mexico`, `Ministry of Foreign Affairs`, `Armenian armed forces`,
 * `Azerbaijan's government`.
 */
function institutions({ forms, signs, placeEndingAt, placeBeginningAt }: PatternInput): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    const sign = signs[at];
    const word = (forms[at] ?? '').toLowerCase();
    const types = typesOfHead(word).filter(
      (one) => institutionTypes.has(one) || (one === 'government-body' && word === 'police'),
    );
    const type = types[0];
    if (sign === undefined || type === undefined || !(sign.capital || plainHeads.has(word))) continue;
    const following = signs[at + 1];
    if (sign.capital && following?.capital === true && typesOfHead(following.key)[0] === type) continue;
    let first = at;
    while (first > 0 && at - first < 6 && placeEndingAt.get(first - 1) === undefined) {
      const before = signs[first - 1];
      const form = (forms[first - 1] ?? '').toLowerCase();
      if (betweenHeads.has(form) || (sign.capital && before?.capital === true && !articles.has(form)))
        first -= 1;
      else break;
    }
    let placeAt = first - 1;
    if (forms[placeAt] === "'s" || forms[placeAt] === '’s') placeAt -= 1;
    const place = placeEndingAt.get(placeAt);
    const inCapitals = sign.capital && signs[first]?.capital === true;
    if (place !== undefined) first = place.first;
    else if (!inCapitals) {
      first = at;
      if (!sign.capital && !['of', 'in'].includes(forms[at + 1] ?? '')) continue;
    }
    let last = at;
    if (forms[at + 1] === 'of' || forms[at + 1] === 'for')
      last = tailOf({ forms, signs, placeBeginningAt }, at, sign.capital, type);
    if (
      (type === 'embassy' || type === 'consulate') &&
      (forms[last + 1] === 'in' || forms[last + 1] === 'to')
    ) {
      let to = last + 2;
      if (forms[to]?.toLowerCase() === 'the') to += 1;
      const end = placeBeginningAt.get(to)?.last ?? (signs[to]?.capital === true ? to : -1);
      if (end > 0) last = end;
    }
    if (first === at && last === at) continue;
    const title = (forms[first] ?? '').toLowerCase();
    if (first < at && articles.has(title)) first += 1;
    found.push({ first, last, kind: 'name', type, certainty: surely, reason: `pattern ${type}` });
    at = last;
  }
  return found;
}

/** Where the name ends that goes on with `of` or `for` behind its head; the head itself when it does not. */
function tailOf(
  { forms, signs, placeBeginningAt }: Pick<PatternInput, 'forms' | 'signs' | 'placeBeginningAt'>,
  head: number,
  capital: boolean,
  type: string,
): number {
  let at = head + 2;
  if (forms[at]?.toLowerCase() === 'the') at += 1;
  const place = placeBeginningAt.get(at);
  if (place !== undefined && place.kind === 'name') return place.last;
  if (!capital || signs[at]?.capital !== true) return head;
  let last = at;
  for (let look = at + 1; look < forms.length && look - head < longestTail && look - last < 3; look += 1) {
    const form = forms[look] ?? '';
    if (signs[look]?.capital === true) last = look;
    else if (!(form === 'of' || form === '&' || form === 'the' || (form === 'and' && type === 'ministry')))
      break;
  }
  return last;
}

/** `2001 Italian general election`, `February 1974 United Kingdom general election`. */
function elections({ signs }: PatternInput): FoundName[] {
  const marks = markElections(signs);
  const found: FoundName[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] !== 1 && marks[at] !== 2) continue;
    let last = at;
    while (
      last + 1 < marks.length &&
      (marks[last + 1] ?? 0) > (marks[last] === 1 ? 1 : 2) &&
      marks[last] !== 4
    )
      last += 1;
    if (marks[last] === 4)
      found.push({
        first: at,
        last,
        kind: 'name',
        type: 'election',
        certainty: surely,
        reason: 'pattern election',
      });
    at = last;
  }
  return found;
}

/** `the town of Khojaly`, `the city of Khojaly`, `the Nangarhar province`. */
function placesOf({ forms, signs, placeEndingAt }: PatternInput): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    const type = placeNouns[forms[at] ?? ''];
    if (type === undefined) continue;
    if (forms[at + 1] === 'of' && signs[at + 2]?.capital === true) {
      let last = at + 2;
      while (signs[last + 1]?.capital === true && last - at < 6) last += 1;
      found.push({
        first: at + 2,
        last,
        kind: 'name',
        type,
        certainty: surely,
        reason: `pattern ${forms[at]} of`,
      });
    } else if (
      type === 'region' &&
      signs[at - 1]?.capital === true &&
      placeEndingAt.get(at - 1)?.kind !== 'demonym'
    ) {
      let first = at - 1;
      while (first > 0 && signs[first - 1]?.capital === true && at - first < 4) first -= 1;
      if (first > 0)
        found.push({
          first,
          last: at - 1,
          kind: 'name',
          type,
          certainty: 0.7,
          reason: `pattern ${forms[at]}`,
        });
    }
  }
  return found;
}

const reports = new Set(['reports', 'reported']);
const outletEnd = /(?:news|press|post|times|tv|radio|media|wire|\.com|\.org|\.az|\.ru|\.net)$/iu;
const personBits = [
  'person',
  'given-name',
  'surname',
  'country',
  'demonym',
  'international',
  'legislature',
] as const;
const notOutlet = personBits.reduce((bits, list) => bits | (1 << gazetteerLists.indexOf(list)), 0);

/** `…, Azernews reports, citing …`: who reports so is an outlet, unless it is known as something else. */
function outlets({ forms, signs }: PatternInput): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 1; at < forms.length; at += 1) {
    if (!reports.has(forms[at] ?? '') || signs[at - 1]?.capital !== true) continue;
    let first = at - 1;
    while (first > 0 && signs[first - 1]?.capital === true && at - first < 4) first -= 1;
    const name = forms.slice(first, at).join(' ');
    const aside = forms[first - 1] === ',' || forms[first - 1] === '”' || forms[first - 1] === '"';
    const closed = forms[at + 1] === ',' || forms[at + 1] === '.';
    const known = signs.slice(first, at).some((sign) => (sign.lists & notOutlet) !== 0);
    if (outletEnd.test(name) || (aside && closed && !known && forms[at] === 'reports')) {
      found.push({
        first,
        last: at - 1,
        kind: 'name',
        type: 'media-outlet',
        certainty: outletEnd.test(name) ? surely : 0.75,
        reason: 'pattern reports',
      });
    }
  }
  return found;
}
