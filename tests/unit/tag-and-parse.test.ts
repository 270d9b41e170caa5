import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSyntaxModel } from '../../server/ingest/extract/syntax/syntax-model.ts';
import { tagAndParse } from '../../server/ingest/extract/syntax/tag-and-parse.ts';
import { splitIntoSentences } from '../../server/ingest/extract/text/split-into-sentences.ts';

const model = loadSyntaxModel();
const parse = (text: string) => tagAndParse(splitIntoSentences(text), model);
const rows = (text: string) =>
  parse(text).flatMap(({ tokens }) =>
    tokens.map(
      ({ form, lemma, tag, relation, head }) =>
        `${form} ${lemma} ${tag} ${relation} ${tokens[head]?.form ?? '-'}`,
    ),
  );

test('a simple sentence gets its lemmas, tags and tree', () => {
  expect(rows('She wrote two long letters.')).toEqual([
    'She she PRP nsubj wrote',
    'wrote write VBD root -',
    'two two CD nummod letters',
    'long long JJ amod letters',
    'letters letter NNS obj wrote',
    '. . . punct wrote',
  ]);
});

describe('whatever the text', () => {
  test('each sentence is one tree, with one root, and keeps its tokens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'Man', 'said', ',', '"', '.', 'of', '\ud800', '😀', '42', '\n\n'), {
          maxLength: 60,
        }),
        (parts) => {
          const sentences = splitIntoSentences(parts.join(' '));
          const parsed = tagAndParse(sentences, model);
          expect(parsed.map(({ tokens }) => tokens.map(({ start, end }) => [start, end]))).toEqual(
            sentences.map(({ tokens }) => tokens.map(({ start, end }) => [start, end])),
          );
          for (const { tokens } of parsed) {
            expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
            for (const [index, token] of tokens.entries()) {
              expect(token.relation === 'root').toBe(token.head === -1);
              let at = index;
              for (let steps = 0; at !== -1; steps += 1) {
                expect(steps).toBeLessThan(tokens.length);
                at = tokens[at]?.head ?? -1;
              }
            }
          }
        },
      ),
    );
  });

  test('a longest word and a longest sentence go through', () => {
    expect(parse('a'.repeat(200_000))).toHaveLength(1);
    expect(parse('word '.repeat(2000)).map(({ tokens }) => tokens.length)).toEqual([400, 400, 400, 400, 400]);
  });
});
