import { describe, expect, test } from 'vitest';
import { claimSide } from '../../client/ui/panel/claim-side.ts';
import { failureWords } from '../../client/ui/panel/failure-words.ts';
import { groupByParagraph } from '../../client/ui/panel/group-by-paragraph.ts';
import { groupSameSentence } from '../../client/ui/panel/group-same-sentence.ts';
import { linkTimes } from '../../client/ui/panel/link-times.ts';
import { beyondWords, splitDispute } from '../../client/ui/panel/split-dispute.ts';
import {
  denialWords,
  inventedCaution,
  stanceCaution,
  supportCaution,
  supportWords,
} from '../../client/ui/panel/support-words.ts';
import { typePath } from '../../client/ui/panel/type-path.ts';
import { scopeWords } from '../../client/ui/panel/voice-words.ts';

describe('support in words', () => {
  test('counts are said in the singular and the plural, and that nobody denies is said', () => {
    expect(supportWords({ claims: 2, tellers: 2, origins: 1, denied: 0 })).toBe(
      '2 claims, 2 tellers, 1 origin, none denies it',
    );
    expect(supportWords({ claims: 1, tellers: 1, origins: 1, denied: 1 })).toBe(
      '1 claim, 1 teller, 1 origin, 1 denies it',
    );
    expect(supportWords({ claims: 0, tellers: 0, origins: 0, denied: 3 })).toBe(
      '0 claims, 0 tellers, 0 origins, 3 deny it',
    );
  });

  test('ten publishers with one origin are cautioned about, one with one is not', () => {
    expect(supportCaution({ claims: 10, tellers: 10, origins: 1, denied: 0 })).toBe(
      '10 publishers tell it, but all have it from one origin.',
    );
    expect(supportCaution({ claims: 5, tellers: 4, origins: 2, denied: 0 })).toBe(
      '4 publishers tell it, from 2 origins.',
    );
    expect(supportCaution({ claims: 1, tellers: 1, origins: 1, denied: 0 })).toBeNull();
    expect(supportCaution({ claims: 2, tellers: 2, origins: 2, denied: 0 })).toBeNull();
  });

  test('one denial denies it, several deny it', () => {
    expect([0, 1, 2].map(denialWords)).toEqual(['none denies it', '1 denies it', '2 deny it']);
  });

  test('an invented publisher among the tellers is named as such, each counted once', () => {
    const told = (id: string, invented: boolean) => ({
      voices: [{ speaker: { id, invented } }, { speaker: { id: 'embassy', invented: false } }],
    });
    expect(inventedCaution([told('a', false), told('b', true), told('b', true)])).toBe(
      '1 of the publishers is invented',
    );
    expect(inventedCaution([told('b', true)])).toBe('the publisher is invented');
    expect(inventedCaution([told('b', true), told('c', true)])).toBe('all publishers are invented');
    expect(inventedCaution([told('a', false)])).toBeNull();
  });
});

describe('when a link is said to hold', () => {
  const claim = (edtf: string, basis: 'STATED' | 'INFERRED', ...stances: string[]) => ({
    positive: true,
    voices: stances.map((stance) => ({ stance })),
    time: { edtf, basis, reason: basis === 'INFERRED' ? '32 years after 1992' : null },
  });

  test('a date that nobody said stands apart from those that are said, with its reason', () => {
    const claims = [
      claim('2024-02-26~', 'INFERRED', 'REPORTS', 'ASSERTS'),
      claim('2024', 'STATED', 'ASSERTS'),
      claim('2024', 'STATED', 'ASSERTS'),
    ];
    expect(linkTimes(claims, null)).toEqual({
      said: ['2024'],
      inferred: ['about 26 February 2024, inferred by whoever recorded it: 32 years after 1992'],
    });
  });

  test('neither a denial nor a claim beyond the frontier gives a date', () => {
    const claims = [
      claim('2001', 'STATED', 'REPORTS', 'DENIES'),
      claim('2002', 'STATED', 'REPORTS', 'ASSERTS'),
      { ...claim('2003', 'STATED', 'ASSERTS'), time: null },
    ];
    expect(linkTimes(claims, 0)).toEqual({ said: [], inferred: [] });
    expect(linkTimes(claims, null).said).toEqual(['2002']);
  });
});

describe('a dispute under a frontier', () => {
  const claim = (id: string, ...stances: string[]) => ({
    id,
    positive: true,
    voices: stances.map((stance) => ({ stance })),
  });
  const claims = [claim('says', 'ASSERTS'), claim('denies', 'REPORTS', 'DENIES')];
  const sides = (frontier: number | null) => {
    const { holds, doesNotHold, beyond } = splitDispute(claims, frontier);
    return { holds: holds.map((it) => it.id), doesNotHold: doesNotHold.map((it) => it.id), beyond };
  };

  test('whoever lies beyond the frontier stands on no side and is only counted', () => {
    expect(sides(0)).toEqual({ holds: ['says'], doesNotHold: [], beyond: { denials: 1, others: 0 } });
    expect(sides(1)).toEqual({
      holds: ['says'],
      doesNotHold: ['denies'],
      beyond: { denials: 0, others: 0 },
    });
    expect(sides(null)).toEqual(sides(1));
  });

  test('what lies beyond it is told as numbers', () => {
    expect(beyondWords({ denials: 1, others: 0 })).toBe('1 denial beyond the frontier.');
    expect(beyondWords({ denials: 2, others: 1 })).toBe('2 denials and 1 other claim beyond the frontier.');
    expect(beyondWords({ denials: 0, others: 0 })).toBeNull();
  });
});

test('claims that read alike and follow each other share their sentence, others do not', () => {
  const line = (id: string, sentence: string) => ({ id, sentence });
  const lines = [line('1', 'a'), line('2', 'a'), line('3', 'b'), line('4', 'a')];
  expect(groupSameSentence(lines).map((it) => [it.sentence, it.claims.map((one) => one.id)])).toEqual([
    ['a', ['1', '2']],
    ['b', ['3']],
    ['a', ['4']],
  ]);
});

test('what is only demanded or expected is not said to be asserted', () => {
  expect(stanceCaution(['DEMANDS', 'EXPECTS'])).toBe('It is only demanded or expected, not asserted.');
  expect(stanceCaution(['ASSERTS', 'ALLEGES'])).toBe('By some it is only alleged.');
  expect(stanceCaution(['ASSERTS', 'ANNOUNCES'])).toBeNull();
});

describe('the side of a claim in a dispute', () => {
  const claim = (positive: boolean, ...stances: string[]) =>
    claimSide({ positive, voices: stances.map((stance) => ({ stance })) });

  test('the origin decides, not the outlet that reports it', () => {
    expect(claim(true, 'REPORTS', 'ASSERTS')).toBe('holds');
    expect(claim(true, 'REPORTS', 'DENIES')).toBe('holds-not');
    expect(claim(true, 'DENIES', 'ASSERTS')).toBe('holds');
  });

  test('a negative claim says that it does not hold, and who denies a negative says that it does', () => {
    expect(claim(false, 'ASSERTS')).toBe('holds-not');
    expect(claim(false, 'DENIES')).toBe('holds');
  });
});

describe('why there is nothing to see', () => {
  const failed = (extensions: Record<string, unknown>, message = 'That is not an id.') =>
    failureWords({ graphQLErrors: [{ message, extensions }] });

  test('a database that is away is told apart from a server that is away', () => {
    expect(failed({ code: 'UNAVAILABLE' })).toMatch(/^The database is not reachable; /);
    expect(failureWords({ graphQLErrors: [], networkError: new Error('Failed to fetch') })).toBe(
      'The server does not answer. Is it still running?',
    );
  });

  test('a fault of the server gives the number that its log has', () => {
    expect(failed({ code: 'INTERNAL', requestId: 'r-17' })).toBe(
      'The server met a fault of its own. The log has it as request r-17.',
    );
    expect(failed({ code: 'INTERNAL' })).toBe('The server met a fault of its own.');
  });

  test('what the reader can mend comes in the words of the server', () => {
    expect(failed({ code: 'BAD_INPUT' })).toBe('That is not an id.');
  });
});

describe('where a voice is known from', () => {
  test('an assumed voice says why it is assumed', () => {
    expect(scopeWords({ rung: 1, scope: 'ASSUMED', reason: 'sentence 1 covers the rest', cue: null })).toBe(
      'assumed: sentence 1 covers the rest',
    );
  });

  test('a publisher without a cue is there because it published, which no sentence says', () => {
    expect(scopeWords({ rung: 0, scope: 'EXPLICIT', reason: null, cue: null })).toBe(
      'explicit: it published the document',
    );
    expect(scopeWords({ rung: 2, scope: 'EXPLICIT', reason: null, cue: {} })).toBe(
      'explicit: its cue stands in the text',
    );
  });
});

test('a type is read from its root', () => {
  const root = { name: 'organization', parent: null };
  expect(typePath({ name: 'legislature', parent: { name: 'government body', parent: root } })).toBe(
    'organization › government body › legislature',
  );
});

test('claims come by the paragraph in which their first passage begins, in the order of the text', () => {
  const text = 'One.\n\nTwo, three.\nFour.';
  const claim = (name: string, ...starts: number[]) => ({
    name,
    evidence: starts.map((start) => ({ start })),
  });
  const claims = [claim('late', 19), claim('both', 11, 0), claim('second', 6), claim('same', 6)];
  expect(
    groupByParagraph(text, claims).map((group) => [group.paragraph, group.claims.map((it) => it.name)]),
  ).toEqual([
    [1, ['both']],
    [2, ['second', 'same']],
    [3, ['late']],
  ]);
});
