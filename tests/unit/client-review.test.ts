import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewClaimFragment } from '../../client/api/generated/graphql.ts';
import { captionOf } from '../../client/state/caption-of.ts';
import { decisionOf, isShown } from '../../client/ui/review/decision-of.ts';
import { toCorrection, toDraft } from '../../client/ui/review/draft.ts';
import { exportReview } from '../../client/ui/review/export-review.ts';
import { markRoles } from '../../client/ui/review/mark-roles.ts';
import { placeCards } from '../../client/ui/review/place-cards.ts';
import { moveByWord, trimSpan } from '../../client/ui/review/word-span.ts';

const entity = (id: string) => ({ id, name: `Name of ${id}`, invented: false, type: { id: 'ngo' } });
const passage = (start: number, end: number) => ({
  id: `passage ${start}`,
  start,
  end,
  quote: 'q',
  prefix: '',
  suffix: '',
  document: { id: 'article' },
});

function makeClaim(given: Partial<ReviewClaimFragment> = {}): ReviewClaimFragment {
  return {
    id: 'claim',
    sentence: 'The Outlet asserts that A met B.',
    positive: true,
    directQuote: false,
    subject: entity('a'),
    predicate: { id: 'met', label: 'met', kind: 'CONTENT' },
    object: { __typename: 'Entity', ...entity('b') },
    time: null,
    qualifiers: [],
    voices: [
      {
        id: 'voice',
        rung: 0,
        stance: 'ASSERTS',
        scope: 'EXPLICIT',
        reason: null,
        speaker: entity('outlet'),
        cue: passage(2, 6),
        via: null,
      },
    ],
    evidence: [passage(10, 30)],
    status: 'PROPOSED',
    extraction: { by: 'reader/1', certainty: 0.75 },
    withdrawal: null,
    correctedBy: null,
    ...given,
  };
}

describe('cards in the margin', () => {
  const cards = fc.array(
    fc.record({ wanted: fc.integer({ min: 0, max: 3000 }), height: fc.integer({ min: 20, max: 400 }) }),
    { maxLength: 40 },
  );
  const sorted = cards.map((list) => list.sort((one, other) => one.wanted - other.wanted));

  test('never lie on each other, keep the order of the text and stay on the page, whichever is picked', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: -1, max: 39 }), (list, picked) => {
        const tops = placeCards(list, Math.min(picked, list.length - 1), 8);
        for (const [at, top] of tops.entries()) {
          const before = at === 0 ? 0 : (tops[at - 1] ?? 0) + (list[at - 1]?.height ?? 0) + 8;
          expect(top).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  test('leave the picked one at its words, wherever there is room above for those before it', () => {
    const three = [
      { wanted: 300, height: 100 },
      { wanted: 310, height: 100 },
      { wanted: 320, height: 100 },
    ];
    expect(placeCards(three, 2, 8)).toEqual([104, 212, 320]);
    expect(placeCards(three, 0, 8)).toEqual([300, 408, 516]);
  });
});

describe('words chosen by the keyboard', () => {
  const text = 'He  said that\nit rained.';

  test('grow and shrink by whole words', () => {
    const span = { start: 4, end: 8 };
    expect(text.slice(span.start, span.end)).toBe('said');
    expect(moveByWord(text, span, 'end', 1)).toEqual({ start: 4, end: 13 });
    expect(moveByWord(text, { start: 4, end: 13 }, 'end', -1)).toEqual(span);
    expect(moveByWord(text, span, 'start', -1)).toEqual({ start: 0, end: 8 });
    expect(moveByWord(text, span, 'start', 1)).toEqual(span);
  });

  test('lie in the text and hold something, whatever is pressed', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.array(
          fc.tuple(
            fc.constantFrom('start' as const, 'end' as const),
            fc.constantFrom(1 as const, -1 as const),
          ),
        ),
        (words, presses) => {
          let span = { start: 0, end: words.length };
          for (const [edge, step] of presses) span = moveByWord(words, span, edge, step);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(words.length);
          expect(span.start).toBeLessThan(span.end);
        },
      ),
    );
  });

  test('lose the blanks that a drag took along', () => {
    expect(trimSpan(text, { start: 2, end: 9 })).toEqual({ start: 4, end: 8 });
    expect(trimSpan(text, { start: 2, end: 4 })).toBeNull();
  });
});

describe('what became of a claim', () => {
  test('is one of five things, each shown in its list', () => {
    const corrected = makeClaim({ status: 'REJECTED', correctedBy: makeClaim({ id: 'other' }) });
    const decisions = [
      makeClaim(),
      makeClaim({ status: 'LIVE' }),
      corrected,
      makeClaim({ status: 'REJECTED' }),
      makeClaim({ status: 'WITHDRAWN' }),
    ].map(decisionOf);
    expect(decisions).toEqual(['waiting', 'accepted', 'corrected', 'rejected', 'withdrawn']);
    expect(decisions.filter((it) => isShown('accepted', it))).toEqual(['accepted', 'corrected']);
    expect(decisions.filter((it) => isShown('all', it))).toEqual(decisions);
  });
});

describe('a correction', () => {
  test('asks for what differs and nothing else', () => {
    const claim = makeClaim();
    const draft = { ...toDraft(claim), predicate: 'concerns', span: { start: 12, end: 20 } };
    expect(toCorrection(claim, draft, 'article')).toEqual({
      changed: ['predicate', 'words'],
      input: {
        id: 'claim',
        reason: 'Misread: predicate, words.',
        predicate: 'concerns',
        passages: [{ document: 'article', start: 12, end: 20 }],
      },
    });
  });

  test('of the ladder keeps the cues of its rungs', () => {
    const claim = makeClaim();
    const [voice] = toDraft(claim).voices;
    if (voice === undefined) throw new Error('The claim has no voice.');
    const source = { ...voice, key: 'new', speaker: { id: 'c', name: 'C' }, cue: null };
    const draft = { ...toDraft(claim), voices: [{ ...voice, stance: 'REPORTS' as const }, source] };
    expect(toCorrection(claim, draft, 'article')).toMatchObject({
      input: {
        voices: [
          {
            speaker: 'outlet',
            stance: 'REPORTS',
            scope: 'EXPLICIT',
            cue: { document: 'article', start: 2, end: 6 },
          },
          { speaker: 'c', stance: 'ASSERTS', scope: 'EXPLICIT' },
        ],
      },
    });
  });

  test.each([
    ['Nothing is changed yet.', {}],
    ['Say what the claim is about.', { subject: null }],
    [
      'Say the object in full.',
      { object: { kind: 'quantity', min: 'many', max: '', unit: 'people', approximate: false } },
    ],
    ['Say who speaks at each rung, and why, where a rung is assumed.', { voices: [] }],
  ] as const)('that is not whole says: %s', (problem, part) => {
    const claim = makeClaim();
    expect(toCorrection(claim, { ...toDraft(claim), ...part }, 'article')).toEqual({ problem });
  });
});

test('the picked claim has its subject, object and cues marked; a pronoun’s name is found before its words', () => {
  const mentions = [
    { entity: 'a', start: 0, end: 1 },
    { entity: 'a', start: 5, end: 6 },
    { entity: 'b', start: 12, end: 13 },
    { entity: 'b', start: 40, end: 41 },
    { entity: 'c', start: 14, end: 15 },
  ];
  const roles = markRoles(makeClaim(), 'article', mentions);
  expect(roles.map(({ start, owner }) => `${owner.label} at ${start}`)).toEqual([
    'subject at 5',
    'object at 12',
    'cue 0 at 2',
  ]);
});

test('an export holds what was proposed and what a person made of it, and leaves out what waits', () => {
  const better = makeClaim({
    id: 'better',
    predicate: { id: 'concerns', label: 'concerns', kind: 'CONTENT' },
  });
  const withdrawal = { at: '2026-01-01T00:00:00Z', reason: 'Misread: predicate.', by: 'local' };
  const document = { id: 'article', name: 'The article', sha256: 'ab' };
  const made = exportReview(document, [
    makeClaim(),
    makeClaim({ status: 'REJECTED', withdrawal, correctedBy: better }),
    makeClaim({ status: 'LIVE' }),
  ]);
  expect(made).toMatchObject({ format: 'attest-review/1', document });
  expect(made.cases.map(({ decision }) => decision)).toEqual(['corrected', 'accepted']);
  expect(made.cases[0]).toEqual({
    decision: 'corrected',
    extractor: 'reader/1',
    certainty: 0.75,
    reason: 'Misread: predicate.',
    proposed: {
      subject: { id: 'a', name: 'Name of a', type: 'ngo' },
      predicate: 'met',
      object: { entity: { id: 'b', name: 'Name of b', type: 'ngo' } },
      polarity: 'positive',
      passages: [{ start: 10, end: 30, quote: 'q' }],
      voices: [
        {
          speaker: { id: 'outlet', name: 'Name of outlet' },
          stance: 'asserts',
          scope: 'explicit',
          cue: { start: 2, end: 6, quote: 'q' },
        },
      ],
    },
    corrected: expect.objectContaining({ predicate: 'concerns' }),
  });
});

test('a link on claims that nobody has accepted says so in its caption; one accepted claim is enough not to', () => {
  const link = (proposed: number) => ({
    label: 'met',
    hedge: null,
    disputed: false,
    support: { claims: 2, tellers: 1, origins: 1, denied: 0, stances: ['ASSERTS'], proposed },
  });
  expect(captionOf(link(2))).toBe('met (proposed)');
  expect(captionOf(link(1))).toBe('met');
});
