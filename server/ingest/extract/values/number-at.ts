import { magnitudes, smallNumbers, vagueMagnitudes } from './value-words.ts';

/** A number in the words of a sentence: the tokens [from, to) that say it, and the bounds it sets. */
export interface NumberWords {
  readonly from: number;
  readonly to: number;
  /** The token at which the number itself begins, behind `about` and the like. */
  readonly at: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** Longest number that is read: anything above is a key or a telephone number. */
const mostDigits = 15;

/**
 * A number in digits, with thousands parted by commas (`1,275`, `1.2`, `.265`, `2m`); undefined when the word is none.
 * Read by hand and not by a pattern: this runs for every token.
 */
export function digitsOf(word: string): number | undefined {
  const first = word.charCodeAt(0);
  if (!((first >= 48 && first <= 57) || (first === 46 && word.length > 1)) || word.length > mostDigits + 6) {
    return undefined;
  }
  let digits = '';
  let sinceComma = -1;
  let points = 0;
  let end = word.length;
  let scale = 1;
  const tail = /(?:k|m|bn|tn)$/u.exec(word);
  if (tail !== null && tail.index > 0) {
    scale = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }[tail[0]] ?? 1;
    end = tail.index;
  }
  for (let at = 0; at < end; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits += word[at];
      if (sinceComma >= 0) sinceComma += 1;
    } else if (code === 44 && points === 0) {
      if (sinceComma >= 0 && sinceComma !== 3) return undefined;
      sinceComma = 0;
    } else if (code === 46) {
      if (sinceComma >= 0 && sinceComma !== 3) return undefined;
      sinceComma = -1;
      points += 1;
      digits += '.';
    } else return undefined;
  }
  if (points > 1 || digits.endsWith('.') || (sinceComma >= 0 && sinceComma !== 3)) return undefined;
  const value = Number(digits) * scale;
  return digits.length <= mostDigits && Number.isFinite(value) ? value : undefined;
}

interface Plain {
  readonly to: number;
  readonly value: number;
  readonly vague: boolean;
}

/** Words for fractions after a number: `2 1/2`. */
const fractions: Readonly<Record<string, number>> = {
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
};

/** One number at token `at`, without what stands around it: `1.2 million`, `two hundred and six`, `hundreds of thousands`. */
export function plainNumberAt(words: readonly string[], at: number): Plain | undefined {
  return vagueAt(words, at) ?? exactAt(words, at);
}

function vagueAt(words: readonly string[], at: number): Plain | undefined {
  const first = vagueMagnitudes.get(words[at] ?? '');
  if (first === undefined) return undefined;
  let value = 2 * first;
  let to = at + 1;
  for (; words[to] === 'of'; to += 2) {
    const more = vagueMagnitudes.get(words[to + 1] ?? '');
    if (more === undefined) break;
    value *= more;
  }
  return { to, value, vague: true };
}

function exactAt(words: readonly string[], at: number): Plain | undefined {
  let total = 0;
  let group: number | undefined;
  let to = at;
  if (words[at] === 'half' && (words[at + 1] === 'a' || words[at + 1] === 'an')) {
    const scale = magnitudes.get(words[at + 2] ?? '');
    return scale === undefined || scale < 1e6 ? undefined : { to: at + 3, value: scale / 2, vague: false };
  }
  if (words[at] === 'a' || words[at] === 'an') {
    if (!magnitudes.has(words[at + 1] ?? '')) return undefined;
    group = 1;
    to += 1;
  }
  for (; ; to += 1) {
    const word = words[to] ?? '';
    const scale = magnitudes.get(word);
    if (scale !== undefined) {
      if (group === undefined) break;
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else group *= scale;
      continue;
    }
    const small = smallNumbers.get(word);
    if (small !== undefined) {
      const fits =
        group === undefined || (small < 10 ? group % 10 === 0 && group % 100 !== 10 : group % 100 === 0);
      if (!fits || (group !== undefined && group > 0 && small === 0)) break;
      group = (group ?? 0) + small;
      continue;
    }
    if (group !== undefined) {
      const next = smallNumbers.get(words[to + 1] ?? '');
      const joins =
        word === '-' ? group % 10 === 0 && group > 0 : word === 'and' && group >= 100 && group % 100 === 0;
      if (joins && next !== undefined && (word === 'and' || next < 10)) continue;
      const part = fractions[word];
      if (part !== undefined) {
        group += part;
        continue;
      }
      break;
    }
    if (to !== at) break;
    const digits = digitsOf(word);
    if (digits === undefined) break;
    group = digits;
  }
  return group === undefined ? undefined : { to, value: total + group, vague: false };
}

type Bound = 'about' | 'least' | 'most';

/** What may stand before a number, as its words from the last one back. */
const before: readonly (readonly [string, Bound])[] = [
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx.', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['at least', 'least'],
  ['more than', 'least'],
  ['over', 'least'],
  ['well over', 'least'],
  ['just over', 'least'],
  ['above', 'least'],
  ['exceeding', 'least'],
  ['greater than', 'least'],
  ['higher than', 'least'],
  ['upwards of', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['minimum of', 'least'],
  ['at most', 'most'],
  ['up to', 'most'],
  ['as many as', 'most'],
  ['as much as', 'most'],
  ['less than', 'most'],
  ['fewer than', 'most'],
  ['under', 'most'],
  ['below', 'most'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['maximum of', 'most'],
];
const boundsBefore: ReadonlyMap<string, readonly (readonly [readonly string[], Bound])[]> = (() => {
  const byLast = new Map<string, (readonly [readonly string[], Bound])[]>();
  for (const [phrase, bound] of before) {
    const parts = phrase.split(' ');
    const last = parts[parts.length - 1] ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), [parts, bound]]);
  }
  for (const list of byLast.values()) list.sort((one, other) => other[0].length - one[0].length);
  return byLast;
})();

function boundBefore(words: readonly string[], at: number): readonly [number, Bound] | undefined {
  for (const [parts, bound] of boundsBefore.get(words[at - 1] ?? '') ?? []) {
    const from = at - parts.length;
    if (from >= 0 && parts.every((part, index) => words[from + index] === part)) return [from, bound];
  }
  return undefined;
}

const boundsAfter: Readonly<Record<string, Bound>> = {
  'or more': 'least',
  'or fewer': 'most',
  'or less': 'most',
  'or so': 'about',
};

/**
 * The number that begins at token `at`, with its bounds: `about 20`, `at least 107`, `10 to 15`, `between two and three`.
 * `words` are a sentence's forms in small letters. Ordinals are no numbers.
 * @param sign where the sign of money before the number begins, so that `over $ 60,000` has its bound
 */
export function numberAt(words: readonly string[], at: number, sign = at): NumberWords | undefined {
  const first = plainNumberAt(words, at);
  if (first === undefined) return undefined;
  let { to } = first;
  let min: number | null = first.value;
  let max: number | null = first.vague ? null : first.value;
  let approximate = first.vague;
  let from = sign;

  const joint = words[to] ?? '';
  const between = words[at - 1] === 'between' && joint === 'and';
  if (between || ['to', '-', '–', '—', 'or'].includes(joint)) {
    const second = plainNumberAt(words, to + 1);
    const scaled = second && sharedScale(words, second.to, first.value, second.value);
    // “from 9 to 10” is a change; “range from ten to 32” is a range.
    const ranges = words[at - 1] !== 'from' || (words[at - 2] ?? '').startsWith('rang');
    if (second && scaled && ranges) {
      min = scaled[0];
      max = second.vague ? null : scaled[1];
      to = second.to;
      if (between) from = at - 1;
    }
  }
  const bound = boundBefore(words, from);
  if (bound) from = bound[0];
  const after = boundsAfter[`${words[to] ?? ''} ${words[to + 1] ?? ''}`];
  if (after) to += 2;
  else if (words[to] === '+' || words[to] === 'plus') {
    to += 1;
    max = null;
  }
  const said = [bound?.[1], after];
  if (said.includes('about')) approximate = true;
  if (said.includes('least')) max = null;
  if (said.includes('most')) {
    max = max ?? min;
    min = null;
  }
  return { from, to, at, min, max, approximate };
}

/** Both ends of a range: in `2 to 3 million` the first is meant in millions too. Undefined when it does not rise. */
function sharedScale(
  words: readonly string[],
  to: number,
  first: number,
  second: number,
): readonly [number, number] | undefined {
  if (first < second) {
    const scale = magnitudes.get(words[to - 1] ?? '') ?? 1;
    const meant = scale > 1 && first < 1000 && first * scale < second ? first * scale : first;
    return [meant, second];
  }
  return undefined;
}
