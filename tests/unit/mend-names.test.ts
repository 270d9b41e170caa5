import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedSpan, ParsedSentence, ParsedToken } from '../../server/ingest/extract/analysis.ts';
import { mendNames } from '../../server/ingest/extract/names/mend-names.ts';
import { treesOf } from '../support/trees.ts';

function nameIn(text: string, words: string, type: string): NamedSpan {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind: 'name', type, name: words, certainty: 1, reason: 'model' };
}

/** Each token as `form/relation/head` after its names were mended. */
function mended(lines: string, ...names: readonly (readonly [string, string])[]): string {
  const { text, sentences } = treesOf(lines);
  const spans = names.map(([words, type]) => nameIn(text, words, type));
  return mendNames(sentences, spans)
    .flatMap(({ tokens }) =>
      tokens.map(({ form, relation, head }) => `${form}/${relation}/${tokens[head]?.form ?? '-'}`),
    )
    .join(' ');
}

describe('a name that the parser tore apart', () => {
  test('is left where it stands as a part of a bigger one', () => {
    const { text, sentences } = treesOf(
      'Hong/NNP/4/compound Kong/NNP/4/compound West/NNP/4/amod voted/VBD/0/root',
    );
    expect(mendNames(sentences, [nameIn(text, 'Hong Kong', 'city')])[0]).toBe(sentences[0]);
  });

  test('hangs by its first word, as subject of what follows it', () => {
    const torn = 'Ahmed/NNP/3/advcl Mohamed/NNP/1/obj inspires/VBZ/0/root students/NNS/3/obj';
    expect(mended(torn, ['Ahmed Mohamed', 'person'])).toBe(
      'Ahmed/nsubj/inspires Mohamed/flat/Ahmed inspires/root/- students/obj/inspires',
    );
    const split = 'Barack/NNP/3/compound Obama/NNP/3/nsubj tweeted/VBD/0/root';
    expect(mended(split, ['Barack Obama', 'person'])).toBe(
      'Barack/compound/tweeted Obama/flat/Barack tweeted/root/-',
    );
  });

  test('hangs by the word before its preposition, with what hung on its other words', () => {
    const torn =
      'the/DT/2/det Embassy/NNP/0/root in/IN/4/case Mexico/NNP/5/nsubj spoke/VBD/2/acl again/RB/4/advmod';
    expect(mended(torn, ['Embassy in Mexico', 'embassy'])).toBe(
      'the/det/Embassy Embassy/root/- in/case/Mexico Mexico/nmod/Embassy spoke/acl/Embassy again/advmod/Embassy',
    );
  });

  test('is left as it is when it is one branch already', () => {
    const { text, sentences } = treesOf('Rosa/NNP/3/nsubj Paz/NNP/1/flat spoke/VBD/0/root');
    expect(mendNames(sentences, [nameIn(text, 'Rosa Paz', 'person')])[0]).toBe(sentences[0]);
  });
});

const tags = ['NNP', 'NN', 'VBD', 'IN', 'JJ', ',', 'CD', 'DT'] as const;
const relations = ['nsubj', 'obj', 'advcl', 'nmod', 'case', 'punct', 'cop'] as const;

/** Any tree over as many words as there are seeds, with no regard for order or grammar. */
function anySentence(seeds: readonly (readonly [number, number, number])[]): ParsedSentence {
  const order = seeds
    .map((_, at) => at)
    .sort((one, other) => (seeds[one]?.[0] ?? 0) - (seeds[other]?.[0] ?? 0));
  const heads: number[] = [];
  order.forEach((at, place) => {
    heads[at] = place === 0 ? -1 : (order[(seeds[at]?.[1] ?? 0) % place] ?? -1);
  });
  const tokens = seeds.map(([, , kind], at): ParsedToken => {
    const head = heads[at] ?? -1;
    const tag = tags[kind % tags.length] ?? 'NN';
    const relation = head < 0 ? 'root' : (relations[kind % relations.length] ?? 'nmod');
    return { start: 2 * at, end: 2 * at + 1, form: 'x', lemma: 'x', tag, pos: 'X', head, relation };
  });
  return { start: 0, end: 2 * seeds.length, paragraph: 0, tokens };
}

test('any names in any tree: a tree stays a tree of the same words', () => {
  const seed = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(
      fc.array(seed, { minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(fc.nat(19), fc.nat(4), fc.boolean()), { maxLength: 4 }),
      (seeds, places) => {
        const sentence = anySentence(seeds);
        const names = places
          .map(([first, length, isPerson]): NamedSpan => {
            const [start, end] = [2 * first, 2 * (first + length) + 1];
            return {
              start,
              end,
              kind: 'name',
              type: isPerson ? 'person' : 'city',
              name: 'x',
              certainty: 1,
              reason: 'model',
            };
          })
          .filter(({ start }) => start < sentence.end)
          .sort((one, other) => one.start - other.start || other.end - one.end);
        const [mendedOne] = mendNames([sentence], names);
        const { tokens } = mendedOne ?? sentence;
        expect(tokens.map(({ start }) => start)).toEqual(sentence.tokens.map(({ start }) => start));
        expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
        tokens.forEach((_, from) => {
          let [at, steps] = [from, 0];
          for (; at >= 0; at = tokens[at]?.head ?? -1) expect(steps++).toBeLessThan(tokens.length);
        });
      },
    ),
    { numRuns: 2000 },
  );
});
