import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Labelled, type LabelledClaim, labelledFromBundle } from '../../bench/extract/labelled.ts';
import { figures, scoreClaims } from '../../bench/extract/score-claims.ts';
import type { Bundle } from '../../server/domain/bundle.ts';

const text = 'The mayor of Lima met Ana Paz. "Lima is a fine old town," she said.';
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

const claim = (changes: Partial<LabelledClaim> = {}): LabelledClaim => ({
  subject: 'mayor',
  predicate: 'met',
  object: { entity: 'ana' },
  voices: ['publisher'],
  evidence: at('The mayor of Lima met Ana Paz'),
  ...changes,
});

const gold = (claims: readonly LabelledClaim[]): Labelled => ({
  entities: [
    { id: 'mayor', type: 'person', mentions: [at('The mayor of Lima')] },
    { id: 'ana', type: 'person', mentions: [at('Ana Paz'), at('she')] },
    { id: 'lima', type: 'city', mentions: [at('Lima')] },
  ],
  claims,
});

/** The same under other ids, the mayor without his article. */
const found = (claims: readonly LabelledClaim[]): Labelled => ({
  entities: [
    { id: 'e0', type: 'person', mentions: [at('mayor of Lima')] },
    { id: 'e1', type: 'person', mentions: [at('Ana Paz')] },
    { id: 'e2', type: 'place', mentions: [at('Lima')] },
  ],
  claims,
});

const counts = (goldClaims: readonly LabelledClaim[], foundClaims: readonly LabelledClaim[]) =>
  scoreClaims(text, gold(goldClaims), found(foundClaims)).counts;

describe('when an extracted claim counts as found', () => {
  test('entities pair by a shared mention, articles aside, and count when the roots of their types agree', () => {
    expect(counts([], []).entities).toEqual({ gold: 3, found: 3, paired: 3 });
  });

  test('a claim is found when subject, predicate, object, polarity and last voice agree', () => {
    const same = claim({ subject: 'e0', object: { entity: 'e1' } });
    expect(counts([claim()], [same]).claims).toEqual({ gold: 1, found: 1, matched: 1 });
    for (const other of [
      { ...same, predicate: 'visited' },
      { ...same, subject: 'e1' },
      { ...same, object: { entity: 'e2' } },
      { ...same, polarity: 'negative' as const },
      { ...same, voices: ['publisher', 'e1'] },
    ]) {
      expect(counts([claim()], [other]).claims.matched).toBe(0);
    }
  });

  test('a claim that differs in its last voice alone lowers last-voice accuracy', () => {
    const elsewhere = claim({ subject: 'e0', object: { entity: 'e1' }, voices: ['publisher', 'e1'] });
    expect(counts([claim()], [elsewhere]).lastVoice).toEqual({ of: 1, right: 0 });
  });

  test('a found claim with another voice in the middle of its ladder lowers ladder accuracy', () => {
    const labelled = claim({ voices: ['publisher', 'mayor', 'ana'] });
    const given = claim({ subject: 'e0', object: { entity: 'e1' }, voices: ['publisher', 'e1'] });
    expect(counts([labelled], [given]).ladder).toEqual({ of: 1, right: 0 });
  });

  test('words agree when they share four fifths, punctuation aside', () => {
    const words = (object: LabelledClaim['object']) => claim({ predicate: 'says-that', object });
    const labelled = words({ span: at('Lima is a fine old town') });
    const given = (object: LabelledClaim['object']) => ({ ...words(object), subject: 'e0' });
    expect(counts([labelled], [given({ text: '“Lima is a fine, old town,”' })]).claims.matched).toBe(1);
    expect(counts([labelled], [given({ text: 'is a fine old town' })]).claims.matched).toBe(1);
    expect(counts([labelled], [given({ text: 'a fine old town' })]).claims.matched).toBe(0);
  });

  test('claims that say the same count once on either side', () => {
    const same = claim({ subject: 'e0', object: { entity: 'e1' } });
    expect(counts([claim(), claim()], [same, same, same]).claims).toEqual({ gold: 1, found: 1, matched: 1 });
  });

  test('the first document, counted against itself, is found whole', () => {
    const bundle = JSON.parse(readFileSync('examples/khojaly-statement/bundle.json', 'utf8')) as Bundle;
    const article = bundle.documents[0];
    const labelled = labelledFromBundle(bundle, article?.id ?? '');
    expect(Object.values(figures(scoreClaims(article?.text ?? '', labelled, labelled).counts))).toEqual([
      100, 100, 100, 100, 100, 100,
    ]);
  });
});
