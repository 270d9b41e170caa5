import type { PreparedThing } from './compare-things.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * Which pairs are worth comparing. Things that share a key form a block; a block that is too large says nothing (“ministry”), unless it can be
 * cut by country. Each thing is in a bounded number of blocks of bounded size, so that the number of pairs grows with the number of things.
 */

/** A block of more things than these gives no pairs. */
export const mostInBlock = 40;
/** Keys of one word of a name are kept for its rarest words. */
const rareWords = 2;

/** Keys by which a thing is found beside what could be the same. `countOf` tells how many things a word occurs in. */
function* keysOf(
  { thing, forms, known, identifiers }: PreparedThing,
  countOf: (word: string) => number,
): Generator<string> {
  for (const [scheme, value] of identifiers) yield `id ${scheme} ${value}`;
  for (const id of known) yield `known ${id}`;
  for (const form of forms) {
    const sorted = [...form.words].sort().join(' ');
    yield `name ${sorted}`;
    for (const country of thing.countries) yield `name ${sorted} in ${country}`;
    if (form.isAcronym) yield `initials ${form.compact}`;
    if (form.initials !== '') yield `initials ${form.initials}`;
    const bones = skeletonOf(form.compact);
    if (bones.length > 2) yield `sound ${bones}`;
    const rare = [...new Set(form.skeletons)]
      .filter((word) => word.length > 1)
      .sort((one, other) => countOf(one) - countOf(other) || (one < other ? -1 : 1))
      .slice(0, rareWords);
    for (const word of rare) yield `word ${word}`;
    if (rare.length === 2) yield `words ${[...rare].sort().join(' ')}`;
    for (const country of thing.countries) for (const word of rare) yield `word ${word} in ${country}`;
    if (form.countries.length > 0) yield `countries ${thing.type} ${[...form.countries].sort().join(' ')}`;
  }
}

/** Pairs of places in `things`, each once, the smaller place first: those that share a block that is not too large. */
export function* blockPairs(
  things: readonly PreparedThing[],
): Generator<readonly [one: number, other: number]> {
  const counts = new Map<string, number>();
  for (const { forms } of things)
    for (const word of new Set(forms.flatMap(({ skeletons }) => skeletons)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const blocks = new Map<string, number[]>();
  things.forEach((thing, place) => {
    for (const key of new Set(keysOf(thing, (word) => counts.get(word) ?? 0))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else if (block.length <= mostInBlock) block.push(place);
    }
  });
  // Pairs by their first place: what was given for it is forgotten when the next comes.
  const withOther: number[][] = things.map(() => []);
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > mostInBlock) continue;
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) withOther[one]?.push(other);
    });
  }
  blocks.clear();
  for (const [one, others] of withOther.entries()) for (const other of new Set(others)) yield [one, other];
}
