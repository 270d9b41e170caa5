import { describe, expect, test } from 'vitest';
import { type EarlierClaim, type ReadClaim, rebase } from '../../server/ingest/rebase.ts';

const read = (id: string, more: Partial<ReadClaim> = {}): ReadClaim => ({
  id,
  contentKey: 'a|met|b',
  positive: true,
  ladder: ['outlet reports', 'embassy asserts'],
  spans: [[10, 20]],
  ...more,
});
const earlier = (
  id: string,
  decision: EarlierClaim['decision'],
  more: Partial<ReadClaim> = {},
): EarlierClaim => ({ ...read(id, more), decision });

describe('a document that is read anew', () => {
  test('gains what was not found before, and loses what waited and is not found again', () => {
    const result = rebase([earlier('old', 'waits', { contentKey: 'a|met|c' })], [read('new')]);
    expect(result).toEqual({
      added: new Set(['new']),
      reopened: [],
      gone: ['old'],
      decided: [],
      conflicts: [],
    });
  });

  test('keeps what both readings found as it is', () => {
    expect(rebase([earlier('same', 'refused')], [read('same')])).toEqual({
      added: new Set(),
      reopened: [],
      gone: [],
      decided: [],
      conflicts: [],
    });
  });

  test('is not asked again about what was refused, when the words are cut in another way', () => {
    const result = rebase([earlier('old', 'refused')], [read('new', { spans: [[12, 25]] })]);
    expect(result).toMatchObject({ added: new Set(), decided: ['new'], conflicts: [] });
  });

  test('is asked about what was refused elsewhere in the text', () => {
    const result = rebase([earlier('old', 'refused')], [read('new', { spans: [[50, 60]] })]);
    expect(result.added).toEqual(new Set(['new']));
  });

  test('keeps an accepted claim, and tells when it is now read by another ladder', () => {
    const result = rebase([earlier('old', 'accepted')], [read('new', { ladder: ['outlet asserts'] })]);
    expect(result).toEqual({
      added: new Set(['new']),
      reopened: [],
      gone: [],
      decided: [],
      conflicts: [{ claimId: 'new', reason: 'old was accepted, and says it by another ladder.' }],
    });
  });

  test('keeps an accepted claim that is no longer found, and tells so', () => {
    expect(rebase([earlier('old', 'accepted')], [])).toMatchObject({
      gone: [],
      conflicts: [{ claimId: 'old', reason: 'It was accepted, and is no longer found.' }],
    });
  });

  test('takes up again what an earlier reading had lost', () => {
    expect(rebase([earlier('same', 'gone')], [read('same')])).toMatchObject({
      added: new Set(),
      reopened: ['same'],
    });
  });
});
