import { describe, expect, test } from 'vitest';
import type { SentenceParts } from '../../server/domain/say-sentence.ts';
import { sentence } from '../../server/domain/sentence.ts';
import { predicateOf } from '../../server/resolvers/entity.ts';

const voices = (...ladder: [string, SentenceParts['voices'][number]['stance']][]): SentenceParts['voices'] =>
  ladder.map(([speakerId, stance]) => ({ speakerId, stance }));

const parts = (
  predicate: string,
  claim: Partial<SentenceParts['claim']>,
  ladder: SentenceParts['voices'],
): SentenceParts => ({
  claim: {
    subjectId: 'Event',
    object: { kind: 'reference', id: 'Place' },
    positive: true,
    time: null,
    qualifiers: [],
    ...claim,
  },
  predicate: predicateOf(predicate),
  voices: ladder,
  nameOf: (id) => id,
});

describe('a claim as a sentence', () => {
  test('says “it” of a speaker that speaks of itself', () => {
    const own = parts(
      'took-place-in',
      { subjectId: 'Congress' },
      voices(['Outlet', 'reports'], ['Congress', 'asserts']),
    );
    expect(sentence(own, null)).toBe('Outlet reports that Congress asserts that it took place in Place.');
  });

  test('does not say twice that a speaker says its words', () => {
    const object = { kind: 'text' as const, text: 'the bridge had been neglected' };
    const told = (stance: 'asserts' | 'denies'): string =>
      sentence(
        parts(
          'says-that',
          { subjectId: 'Ministry', object },
          voices(['Outlet', 'reports'], ['Ministry', stance]),
        ),
        null,
      );
    expect(told('asserts')).toBe(
      'Outlet reports that Ministry asserts that “the bridge had been neglected”.',
    );
    expect(told('denies')).toBe('Outlet reports that Ministry denies that “the bridge had been neglected”.');
  });

  test('begins with who says it, outermost first', () => {
    const ladder = voices(['Outlet', 'reports'], ['Embassy', 'cites'], ['Congress', 'asserts']);
    expect(sentence(parts('took-place-in', {}, ladder), null)).toBe(
      'Outlet reports that Embassy cites Congress, which asserts that Event took place in Place.',
    );
  });

  test('tells a name as what somebody calls it', () => {
    const ladder = voices(['Outlet', 'reports'], ['Watch', 'labels']);
    const claim = { object: { kind: 'text' as const, text: 'bloody' } };
    expect(sentence(parts('called', claim, ladder), null)).toBe(
      'Outlet reports that Watch calls Event “bloody”.',
    );
    expect(sentence(parts('characterised-as', claim, ladder), null)).toBe(
      'Outlet reports that Watch characterises Event as “bloody”.',
    );
  });

  test('says of a denial that it is one', () => {
    expect(
      sentence(parts('took-place-in', {}, voices(['Outlet', 'reports'], ['Union', 'denies'])), null),
    ).toBe('Outlet reports that Union denies that Event took place in Place.');
    expect(sentence(parts('took-place-in', { positive: false }, voices(['Outlet', 'asserts'])), null)).toBe(
      'Outlet asserts that it is not so that Event took place in Place.',
    );
  });

  test('tells beyond the frontier only that somebody passes on words of somebody', () => {
    const deep = parts(
      'called',
      { object: { kind: 'text', text: 'SECRET' } },
      voices(['Outlet', 'reports'], ['Embassy', 'cites'], ['Congress', 'cites'], ['Watch', 'labels']),
    );
    expect(sentence(deep, 0)).toBe('Outlet passes on words of Embassy.');
    expect(sentence(deep, 1)).toBe('Outlet reports that Embassy passes on words of Congress.');
    expect(sentence(deep, 2)).toBe(
      'Outlet reports that Embassy cites Congress, which passes on words of Watch.',
    );
    expect(sentence(deep, 3)).toContain('“SECRET”');
    expect(sentence(deep, 9)).toBe(sentence(deep, null));
  });

  test('tells quantities and dates with their uncertainty', () => {
    const claim = {
      time: {
        kind: 'time' as const,
        edtf: '1992-02-26~',
        text: null,
        basis: 'INFERRED' as const,
        reason: 'r',
      },
      qualifiers: [
        {
          key: 'quantity',
          value: {
            kind: 'quantity' as const,
            min: 200_000,
            max: null,
            unit: 'persons',
            approximate: true,
            text: null,
          },
        },
      ],
    };
    expect(sentence(parts('took-place-in', claim, voices(['Outlet', 'asserts'])), null)).toBe(
      'Outlet asserts that Event took place in Place (quantity: about 200,000 or more persons). [Time, inferred by the recorder: about 26 February 1992]',
    );
  });
});
