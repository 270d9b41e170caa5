import { describe, expect, test } from 'vitest';
import { claimSide } from '../../client/ui/panel/claim-side.ts';
import { failureWords } from '../../client/ui/panel/failure-words.ts';
import { groupByParagraph } from '../../client/ui/panel/group-by-paragraph.ts';
import { stanceCaution, supportCaution, supportWords } from '../../client/ui/panel/support-words.ts';
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
    expect(claim(true, 'REPORTS', 'DENIES')).toBe('does not hold');
    expect(claim(true, 'DENIES', 'ASSERTS')).toBe('holds');
  });

  test('a negative claim says that it does not hold, and who denies a negative says that it does', () => {
    expect(claim(false, 'ASSERTS')).toBe('does not hold');
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
