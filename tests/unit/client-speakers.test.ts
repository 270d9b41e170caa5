import { expect, test } from 'vitest';
import { countSpeakers, type Ladder } from '../../client/state/count-speakers.ts';

const ladder = (...voices: readonly (readonly [name: string, stance: string])[]): Ladder =>
  voices.map(([name, stance]) => ({ stance, speaker: { id: name.toLowerCase(), name } }));

test('a claim is according to its last voice, and those before it only pass it on', () => {
  expect(countSpeakers([ladder(['Outlet', 'REPORTS'], ['Embassy', 'ASSERTS'])])).toEqual({
    rows: [
      { id: 'embassy', name: 'Embassy', claims: 1, ladders: 1 },
      { id: 'outlet', name: 'Outlet', claims: 0, ladders: 1 },
    ],
    claims: 1,
    deepest: 1,
  });
});

test('a claim that its last voice denies is according to nobody', () => {
  expect(
    countSpeakers([ladder(['Outlet', 'REPORTS'], ['Council', 'DENIES'])]).rows.map((row) => row.claims),
  ).toEqual([0, 0]);
});

test('a speaker who is two rungs of one ladder is counted once', () => {
  expect(
    countSpeakers([ladder(['Outlet', 'REPORTS'], ['Embassy', 'CITES'], ['Outlet', 'ASSERTS'])]).rows,
  ).toEqual([
    { id: 'outlet', name: 'Outlet', claims: 1, ladders: 1 },
    { id: 'embassy', name: 'Embassy', claims: 0, ladders: 1 },
  ]);
});
