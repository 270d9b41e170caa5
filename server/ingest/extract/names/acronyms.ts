import type { Run } from './capital-runs.ts';
import { emptyHash, hashOnto } from './gazetteers.ts';
import type { WordSigns } from './word-signs.ts';

export const openBracket = hashOnto(emptyHash, '(');
export const closeBracket = hashOnto(emptyHash, ')');

/** `Ulster Unionist Party ( UUP )`: 1 for the tokens of the name in front, 2 for the letters in the brackets. */
export function findAcronyms(
  signs: readonly WordSigns[],
  runAt: readonly (Run | undefined)[],
): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  for (let at = 1; at < signs.length; at += 1) {
    const short = signs[at];
    if (
      short?.capital !== true ||
      signs[at - 1]?.lower !== openBracket ||
      short.key.length > 8 ||
      short.key.length < 2
    )
      continue;
    const run = runAt[at - 2];
    if (run === undefined) continue;
    let initials = '';
    for (let word = run.first; word <= at - 2; word += 1) {
      if (signs[word]?.capital === true) initials += signs[word]?.key[0] ?? '';
    }
    const same = initials.endsWith(short.key) ? 1 : initials[0] === short.key[0] ? 2 : 3;
    found[at] = 10 + same;
    for (let word = run.first; word <= at - 2; word += 1) found[word] = same;
  }
  return found;
}
