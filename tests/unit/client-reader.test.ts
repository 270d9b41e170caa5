import { describe, expect, test } from 'vitest';
import type { MentionRow } from '../../client/api/read-mentions.ts';
import { lastOf, sameSelection, withoutPicked } from '../../client/state/selection.ts';
import { passageMarks, type Span } from '../../client/ui/panel/passage-marks.ts';
import { spansByParagraph } from '../../client/ui/panel/spans-by-paragraph.ts';
import { claimLengths, type TextOwner, textPieces } from '../../client/ui/panel/text-owner.ts';

const text = 'Outlet says the Congress of Peru met.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const named = (words: string, entity: string): Span<TextOwner> => {
  const passage = at(words);
  const mention: MentionRow = {
    id: `mention:${words} ${entity}`,
    entity: { id: entity, name: entity, invented: false },
    passage,
  };
  return { ...passage, owner: { kind: 'mention', mention } };
};
const claim: TextOwner = { kind: 'claim', id: 'claim:1' };
const pieces = (spans: readonly Span<TextOwner>[], naming: string | null = null) =>
  textPieces(passageMarks(text, spans), naming);
/** Pieces that open something: their words, what, and whether they stand for it. */
const opened = (spans: readonly Span<TextOwner>[], naming: string | null = null) =>
  pieces(spans, naming).flatMap(({ text: words, mention, isFirst, isNaming }) =>
    mention === null ? [] : [[words, mention.entity.id, isFirst, isNaming]],
  );

describe('the pieces of a text', () => {
  test('open the shortest mention there, and each mention has one piece that stands for it', () => {
    expect(opened([named('the Congress of Peru', 'congress'), named('Peru', 'peru')])).toEqual([
      ['the Congress of ', 'congress', true, false],
      ['Peru', 'peru', true, false],
    ]);
    expect(opened([named('Congress of Peru met', 'session'), named('of', 'word')])).toEqual([
      ['Congress ', 'session', true, false],
      ['of', 'word', true, false],
      [' Peru met', 'session', false, false],
    ]);
  });

  test('are part of every mention of the entity that is looked for, whatever they open', () => {
    expect(opened([named('the Congress of Peru', 'congress'), named('Peru', 'peru')], 'congress')).toEqual([
      ['the Congress of ', 'congress', true, true],
      ['Peru', 'peru', true, true],
    ]);
  });

  test('reach each of several entities that the same words name', () => {
    const both = [named('Peru', 'state'), named('Peru', 'country')];
    expect(opened(both)).toEqual([['Peru', 'state', true, false]]);
    expect(opened(both, 'state')).toEqual([['Peru', 'country', true, true]]);
    expect(opened(both, 'country')).toEqual([['Peru', 'state', true, true]]);
  });

  test('know their claims, cues and mentions where these overlap in every way', () => {
    const found = pieces([
      { ...at('says the Congress'), owner: claim },
      { ...at('met'), owner: claim },
      { ...at('Outlet says'), owner: { kind: 'cue', rung: 0 } },
      named('the Congress of Peru', 'congress'),
    ]);
    expect(
      found.map((piece) => [
        piece.text,
        piece.claims.join(),
        piece.cues.join(),
        piece.mention?.entity.id ?? '',
      ]),
    ).toEqual([
      ['Outlet ', '', '0', ''],
      ['says', 'claim:1', '0', ''],
      [' ', 'claim:1', '', ''],
      ['the Congress', 'claim:1', '', 'congress'],
      [' of Peru', '', '', 'congress'],
      [' ', '', '', ''],
      ['met', 'claim:1', '', ''],
      ['.', '', '', ''],
    ]);
    expect(found.map((piece) => piece.text).join('')).toBe(text);
  });

  test('and a claim is as long as all its passages', () => {
    expect(
      claimLengths([{ ...at('says'), owner: claim }, { ...at('met'), owner: claim }, named('Peru', 'peru')]),
    ).toEqual(new Map([['claim:1', 7]]));
  });
});

test('spans are told by the paragraphs that they reach into', () => {
  const blocks = [
    { start: 0, end: 5 },
    { start: 6, end: 9 },
    { start: 11, end: 20 },
  ];
  const spans = [
    { start: 0, end: 2, owner: 'a' },
    { start: 4, end: 12, owner: 'b' },
    { start: 9, end: 11, owner: 'between' },
  ];
  const found = [...spansByParagraph(blocks, spans)].map(
    ([index, inside]) => [index, inside.map(({ owner }) => owner).join()] as const,
  );
  expect(found).toEqual([
    [0, 'a,b'],
    [1, 'b'],
    [2, 'b'],
  ]);
});

describe('a document that is open for an entity', () => {
  const open = { kind: 'document', id: 'article', naming: 'org' } as const;

  test('stays open when the entity goes from the picture', () => {
    expect(withoutPicked(open, new Set(['org']))).toEqual({ kind: 'document', id: 'article' });
    expect(withoutPicked(open, new Set(['other']))).toBe(open);
  });

  test('picks that entity out, and is not the same as the document alone', () => {
    expect(lastOf(open)).toBe('org');
    expect(sameSelection(open, { kind: 'document', id: 'article' })).toBe(false);
    expect(sameSelection(open, { ...open })).toBe(true);
  });
});
