import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineageNode, quoteLineage, type Wording } from '../../server/domain/quote-lineage.ts';
import { wordDifferences } from '../../server/domain/word-differences.ts';
import { wordsOf } from '../../server/domain/words.ts';

describe('from one wording to the next', () => {
  test('words are the same, added or left out', () => {
    expect(wordDifferences('The bridge will be closed.', 'the bridge, he said, will stay closed')).toEqual({
      pieces: [
        { kind: 'SAME', text: 'the bridge' },
        { kind: 'ADDED', text: 'he said' },
        { kind: 'SAME', text: 'will' },
        { kind: 'REMOVED', text: 'be' },
        { kind: 'ADDED', text: 'stay' },
        { kind: 'SAME', text: 'closed' },
      ],
      share: 8 / 12,
    });
  });

  test('case, marks and spelling do not count', () => {
    expect(wordDifferences('Səfirlik, bəyan etdi!', 'SEFIRLIK beyan etdi').share).toBe(1);
  });

  test('the pieces of the one and of the other give both back, word for word', () => {
    const sentence = fc
      .array(fc.constantFrom('a', 'b', 'c', 'Ð', 'ə'), { maxLength: 20 })
      .map((words) => words.join(' '));
    const folded = (text: string): string[] => wordsOf(text).parts.map((part) => part.folded);
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const { pieces } = wordDifferences(before, after);
        const without = (kind: string): string[] =>
          pieces.filter((piece) => piece.kind !== kind).flatMap(({ text }) => folded(text));
        expect(without('ADDED')).toEqual(folded(before));
        expect(without('REMOVED')).toEqual(folded(after));
      }),
    );
  });
});

const wording = (documentId: string, given: Partial<Wording> = {}): Wording => ({
  documentId,
  start: 0,
  end: 10,
  text: 'the bridge will be closed until spring',
  day: null,
  publisherId: null,
  claimIds: [],
  viaIds: [],
  speakerIds: [],
  ...given,
});
/** A forest as lines, each node indented by its depth. */
const lines = (nodes: readonly LineageNode[]): string[] =>
  nodes.map(
    ({ wording: { documentId }, depth, basis }) =>
      `${'  '.repeat(depth)}${documentId}${basis ? ` ${basis}` : ''}`,
  );

describe('a wording hangs', () => {
  test('on the earlier one whose words are nearest', () => {
    const nodes = quoteLineage([
      wording('third', { day: 3, text: 'the bridge will stay closed until the spring' }),
      wording('first', { day: 1 }),
      wording('second', { day: 2, text: 'the bridge will stay closed until spring' }),
    ]);
    expect(lines(nodes)).toEqual(['first', '  second NEAREST', '    third NEAREST']);
  });

  test('on the one that its claims name, though another is nearer', () => {
    const nodes = quoteLineage([
      wording('agency', { day: 1, publisherId: 'org-agency', text: 'the bridge will be shut until spring' }),
      wording('paper', { day: 2 }),
      wording('blog', { day: 3, speakerIds: ['org-agency'] }),
      wording('radio', { day: 4, viaIds: ['paper'] }),
    ]);
    expect(lines(nodes)).toEqual(['agency', '  paper NEAREST', '    radio NAMED', '  blog NAMED']);
  });

  test('on none that is of the same day or has no date, for nobody knows which was first', () => {
    expect(lines(quoteLineage([wording('a', { day: 1 }), wording('b', { day: 1 }), wording('c')]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('nowhere in a ring, when two name each other', () => {
    expect(lines(quoteLineage([wording('a', { viaIds: ['b'] }), wording('b', { viaIds: ['a'] })]))).toEqual([
      'b',
      '  a NAMED',
    ]);
  });
});

test('whoever names whom, each wording has one place, after the one that it hangs on', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const any = fc.tuple(
    ...names.map((name) =>
      fc
        .record({
          day: fc.option(fc.integer({ min: 0, max: 4 })),
          viaIds: fc.subarray(names),
          publisherId: fc.option(fc.constantFrom('p', 'q')),
          speakerIds: fc.subarray(['p', 'q']),
        })
        .map((given) => wording(name, given)),
    ),
  );
  fc.assert(
    fc.property(any, (wordings) => {
      const nodes = quoteLineage(wordings);
      expect(nodes.map((node) => node.wording.documentId).sort()).toEqual(names);
      for (const [at, { parentId, depth, basis }] of nodes.entries()) {
        const parent = nodes.findIndex((node) => node.wording.documentId === parentId);
        expect(parent).toBeLessThan(at);
        expect(depth).toBe(parentId === null ? 0 : (nodes[parent]?.depth ?? Number.NaN) + 1);
        expect(basis === null).toBe(parentId === null);
      }
    }),
  );
});
