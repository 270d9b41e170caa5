import type { Token } from '../analysis.ts';
import { hashText } from '../model/feature-hash.ts';
import type { WordClusters } from '../model/word-clusters.ts';
import { classAt, digit, isLowerAt, isUpperAt, letter } from '../text/character-classes.ts';

/**
 * What the tagger and the parser see of a sentence: a column of numbers for each property of a token. Token i stands at
 * i + 2; two places before the first and after the last stand for the sentence's edges.
 */
export interface SentenceAtoms {
  readonly size: number;
  readonly form: Int32Array;
  readonly word: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  readonly shape: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  /** Bit 0: no closing mark; bit 1: all capitals; bit 2: a capital on nearly each word, as in a title. */
  readonly heading: number;
}

export const edge = 2;
const atomCount = 11;
const longestKept = 40;
const mostKept = 50_000;

export type AtomReader = (tokens: readonly Token[]) => SentenceAtoms;

/** Reads sentences into atoms; keeps what it knows of a word for the next time it meets it. */
export function atomReader(clusters: WordClusters): AtomReader {
  let known = new Map<string, Int32Array>();
  const look = (form: string): Int32Array => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const atoms = wordAtoms(form, clusters);
    if (form.length <= longestKept) {
      if (known.size >= mostKept) known = new Map();
      known.set(form, atoms);
    }
    return atoms;
  };
  return (tokens) => {
    const size = tokens.length;
    const columns: Int32Array[] = [];
    for (let column = 0; column < atomCount; column += 1) {
      const values = new Int32Array(size + 2 * edge);
      values[0] = -101;
      values[1] = -102;
      values[size + edge] = -103;
      values[size + edge + 1] = -104;
      columns.push(values);
    }
    let upper = 0;
    let lower = 0;
    let raised = 0;
    let plain = 0;
    tokens.forEach((token, i) => {
      const atoms = look(token.form);
      for (let column = 0; column < atomCount; column += 1) {
        const values = columns[column];
        if (values !== undefined) values[i + edge] = atoms[column] ?? 0;
      }
      const shape = atoms[7] ?? 0;
      // A quotation mark opens or closes by where it has space around it.
      if ((shape & isMark) !== 0) {
        const shapes = columns[7];
        const before = i === 0 || (tokens[i - 1]?.end ?? 0) < token.start ? 1 : 0;
        const after = i === size - 1 || (tokens[i + 1]?.start ?? 0) > token.end ? 2 : 0;
        if (shapes !== undefined) shapes[i + edge] = shape | ((before + after) << 12);
      }
      if ((shape & allUpper) !== 0) upper += 1;
      if ((shape & hasLower) !== 0) lower += 1;
      // Of words of four letters and more, but for the first: in a title all have capitals.
      if (i > 0 && token.form.length > 3 && (shape & hasLower) !== 0) {
        if ((shape & firstUpper) !== 0) raised += 1;
        else plain += 1;
      }
    });
    const last = tokens[size - 1]?.form ?? '';
    const isClosed = last !== '' && '.?!…"”\')]:;'.includes(last.charAt(0));
    const [form, word, suffix1, suffix2, suffix3, suffix4, prefix, shape, fine, middle, coarse] = columns;
    const none = new Int32Array(0);
    return {
      size,
      form: form ?? none,
      word: word ?? none,
      suffix1: suffix1 ?? none,
      suffix2: suffix2 ?? none,
      suffix3: suffix3 ?? none,
      suffix4: suffix4 ?? none,
      prefix: prefix ?? none,
      shape: shape ?? none,
      fine: fine ?? none,
      middle: middle ?? none,
      coarse: coarse ?? none,
      heading: (isClosed ? 0 : 1) + (lower === 0 && upper > 1 ? 2 : 0) + (raised > plain * 2 ? 4 : 0),
    };
  };
}

const firstUpper = 1;
const allUpper = 2;
const hasDigit = 4;
const hasLower = 8;
const isMark = 16;
const hasHyphen = 32;
const hasPeriod = 64;
const allDigits = 128;
const innerUpper = 256;
const isShort = 512;

function wordAtoms(form: string, clusters: WordClusters): Int32Array {
  const lower = form.toLowerCase();
  const word = normalise(lower);
  const length = word.length;
  const key = form.length <= longestKept ? word : '';
  return Int32Array.of(
    hashText(form, 0, form.length),
    hashText(word, 0, length),
    hashText(word, Math.max(0, length - 1), length),
    hashText(word, Math.max(0, length - 2), length),
    hashText(word, Math.max(0, length - 3), length),
    hashText(word, Math.max(0, length - 4), length),
    hashText(word, 0, Math.min(3, length)),
    shapeOf(form),
    key === '' ? 0 : clusters.fine(lower),
    key === '' ? 0 : clusters.middle(lower),
    key === '' ? 0 : clusters.coarse(lower),
  );
}

/** Digits alike, apostrophes alike. */
function normalise(lower: string): string {
  return lower.replace(/\d/gu, '0').replaceAll('’', "'");
}

function shapeOf(form: string): number {
  let shape = form.length < 3 ? isShort : 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i < form.length; i += 1) {
    const kind = classAt(form, i);
    if (kind === letter) {
      letters += 1;
      if (isLowerAt(form, i)) shape |= hasLower;
      else if (i > 0 && isUpperAt(form, i)) shape |= innerUpper;
    } else if (kind === digit) digits += 1;
    else if (form.charAt(i) === '.') shape |= hasPeriod;
    else if (form.charAt(i) === '-') shape |= hasHyphen;
  }
  if (isUpperAt(form, 0)) shape |= firstUpper;
  if (letters > 0 && (shape & hasLower) === 0 && (shape & (firstUpper | innerUpper)) !== 0) shape |= allUpper;
  if (digits > 0) shape |= digits === form.length ? allDigits | hasDigit : hasDigit;
  if (letters === 0 && digits === 0) shape |= isMark;
  return shape;
}

/** How a word is capitalised, from its shape: 0 to 3. */
export function capitals(shape: number): number {
  return shape & (firstUpper | allUpper);
}
