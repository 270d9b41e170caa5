import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../client/state/data.ts';
import { chosenNotes, speakerShare } from '../../client/ui/according-to-words.ts';

describe('what the list of speakers says of each', () => {
  const row = (given: Partial<Speaker>): Speaker => ({
    id: 'council',
    name: 'Council',
    invented: false,
    claims: 0,
    denials: 0,
    ladders: 1,
    ...given,
  });

  test('who denies is not said to only pass on', () => {
    expect(speakerShare(row({ denials: 1 }))).toBe('1 denial');
    expect(speakerShare(row({ claims: 2, denials: 3 }))).toBe('2 claims, 3 denials');
    expect(speakerShare(row({ claims: 1 }))).toBe('1 claim');
    expect(speakerShare(row({}))).toBe('only passes on');
  });

  test('choosing a denier, or one who only passes on, says why nothing is drawn', () => {
    const rows = [row({ denials: 1, invented: true }), row({ id: 'outlet', name: 'Outlet' })];
    expect(chosenNotes(rows, ['council'])).toEqual([
      'Council (invented) denies 1 claim. A denial draws no link: it shows in the evidence of what it denies.',
    ]);
    expect(chosenNotes(rows, ['outlet'])).toEqual([
      'Outlet only passes on what others say: no claim is according to it.',
    ]);
    expect(chosenNotes([row({ claims: 1 })], ['council'])).toEqual([]);
    expect(chosenNotes(rows, [])).toEqual([]);
  });
});
