import type { WordSigns } from './word-signs.ts';

const runLimit = 14;

/** A run of capitals around a token: `Communist Party of the Russian Federation`; words that join may stand inside. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function runsOf(signs: readonly WordSigns[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < signs.length) {
    if (signs[at]?.capital !== true) {
      at += 1;
      continue;
    }
    let last = at;
    let look = at + 1;
    while (
      look < signs.length &&
      look - at < runLimit &&
      (signs[look]?.capital === true || signs[look]?.joins === true) &&
      look - last < 4
    ) {
      if (signs[look]?.capital === true) last = look;
      look += 1;
    }
    runs.push({ first: at, last });
    at = last + 1;
  }
  return runs;
}
