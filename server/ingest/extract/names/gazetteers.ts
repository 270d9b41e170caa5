import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { projectRoot } from '../../../root.ts';

/** The lists of known names and words, in the order of their bits. */
export const gazetteerLists = [
  'country',
  'demonym',
  'city',
  'region',
  'place',
  'person',
  'given-name',
  'surname',
  'organization',
  'company',
  'ngo',
  'international',
  'legislature',
  'armed',
  'media',
  'party',
  'event',
  'encyclopedia',
  'person-noun',
  'organization-noun',
  'place-noun',
  'event-noun',
  'party-word',
  'election-word',
  'event-word',
  'organization-word',
  'place-word',
  'title',
] as const;

export type GazetteerList = (typeof gazetteerLists)[number];

/** Lists of ordinary words, which are looked up whatever their capitals. */
export const firstWordList = gazetteerLists.indexOf('person-noun');

export interface GazetteerEntry {
  readonly phrase: string;
  readonly lists: readonly GazetteerList[];
  /** ISO 3166-1 alpha-2, of a country or demonym. */
  readonly country?: string;
}

export interface Gazetteers {
  /**
   * What is known of a phrase by the hash of its key (`hashOnto`): the lists it stands in, one bit a list, and in the four highest bits
   * how many tokens the longest phrase has that begins with it. 0 for nothing.
   */
  find(hash: number): number;
  /** ISO 3166-1 alpha-2 of a country or demonym. */
  countryOf(hash: number): string | undefined;
}

export const gazetteersFile = join(projectRoot, 'models', 'en', 'gazetteers.bin');
export const emptyHash = 0x811c9dc5 | 0;
export const listBits = 0x0fffffff;
const longestPhrase = 15;

/**
 * A token as the lists have it: lower case, letters and digits only, so that `Ki-moon`, `Ki - moon` and `U.S.`, `US` are one. The key of a
 * phrase is that of its tokens, joined by nothing.
 */
export function gazetteerKey(form: string): string {
  for (let index = 0; index < form.length; index += 1) {
    const code = form.charCodeAt(index);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) {
      return form.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
    }
  }
  return form;
}

/** The hash of a key, or of one that goes on with `key` (FNV-1a, 32 bits, over UTF-16 code units). */
export function hashOnto(hash: number, key: string): number {
  let mixed = hash;
  for (let index = 0; index < key.length; index += 1) {
    mixed = Math.imul(mixed ^ key.charCodeAt(index), 0x01000193);
  }
  return mixed;
}

/**
 * The bytes of the lists, before compression: a line of JSON with the count and the countries by hash; then, in the order of the hashes,
 * the differences of one hash to the next (four planes of bytes) and what `find` answers (likewise). At 100,000 phrases one lookup in 40,000 of a word that is
 * in no list answers wrongly.
 */
export function packGazetteers(entries: readonly GazetteerEntry[]): Buffer {
  const known = new Map<number, number>();
  const countries: Record<string, string> = {};
  const lengthen = (hash: number, words: number): void => {
    const bits = known.get(hash) ?? 0;
    known.set(hash, (bits & listBits) | (Math.max(bits >>> 28, Math.min(words, longestPhrase)) << 28));
  };
  for (const { phrase, lists, country } of entries) {
    const words = phrase
      .split(/[\s-]+/u)
      .map(gazetteerKey)
      .filter((word) => word !== '');
    if (words.length === 0) continue;
    const hash = hashOnto(emptyHash, words.join(''));
    let bits = 0;
    for (const list of lists) bits |= 1 << gazetteerLists.indexOf(list);
    known.set(hash, (known.get(hash) ?? 0) | bits);
    lengthen(hashOnto(emptyHash, words[0] ?? ''), words.length);
    if (country !== undefined) countries[hash >>> 0] ??= country;
  }
  const rows = [...known].map(([hash, bits]) => [hash >>> 0, bits >>> 0] as const);
  rows.sort(([one], [other]) => one - other);
  const planes = new Uint8Array(8 * rows.length);
  rows.forEach(([hash, bits], index) => {
    const step = hash - (rows[index - 1]?.[0] ?? 0);
    for (let plane = 0; plane < 4; plane += 1) {
      planes[plane * rows.length + index] = (step >>> (8 * plane)) & 255;
      planes[(4 + plane) * rows.length + index] = (bits >>> (8 * plane)) & 255;
    }
  });
  return Buffer.concat([Buffer.from(`${JSON.stringify({ count: rows.length, countries })}\n`), planes]);
}

/** Read the lists that `train/names/make-gazetteers.ts` made. */
export function loadGazetteers(file = gazetteersFile): Gazetteers {
  const bytes = brotliDecompressSync(readFileSync(file));
  const headEnd = bytes.indexOf('\n');
  // The file is ours: written by packGazetteers.
  const head = JSON.parse(bytes.toString('utf8', 0, headEnd)) as {
    count: number;
    countries: Record<string, string>;
  };
  const { count } = head;
  const at = headEnd + 1;
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const hashes = new Int32Array(size);
  const values = new Int32Array(size);
  let hash = 0;
  for (let index = 0; index < count; index += 1) {
    let step = 0;
    let value = 0;
    for (let plane = 3; plane >= 0; plane -= 1) {
      step = (step << 8) | (bytes[at + plane * count + index] ?? 0);
      value = (value << 8) | (bytes[at + (4 + plane) * count + index] ?? 0);
    }
    hash = (hash + step) | 0;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (values[slot] !== 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    values[slot] = value;
  }
  return {
    find: (wanted) => {
      let slot = (wanted ^ (wanted >>> 15)) & (size - 1);
      while (values[slot] !== 0) {
        if (hashes[slot] === wanted) return values[slot] ?? 0;
        slot = (slot + 1) & (size - 1);
      }
      return 0;
    },
    countryOf: (wanted) => head.countries[wanted >>> 0],
  };
}
