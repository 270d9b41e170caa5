const ends = new Set('.!?…。！？؟।');
const closers = new Set('"\'”’»)]』」');
const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character);

/** Whether the full stop at `at` ends a short capitalised word, such as `Mr.`, `Gen.` or an initial. */
function endsAbbreviation(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 4 && /\p{L}/u.test(text[start - 1] ?? '')) start -= 1;
  const word = text.slice(start, at);
  return word.length > 0 && word.length < 4 && /^\p{Lu}/u.test(word);
}

/**
 * Where sentences begin, in ascending order of UTF-16 code units, 0 first. A simple rule that holds in many languages: after a line
 * break, and after a mark that ends a sentence with a blank behind it. It only says where a text may be cut and what stands together.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  // Up to here blanks have been skipped: a long run of them is gone through once.
  let skipped = 0;
  const begin = (from: number): void => {
    let at = Math.max(from, skipped);
    while (isBlank(text[at])) at += 1;
    skipped = at;
    if (at < text.length && at > (starts.at(-1) ?? 0)) starts.push(at);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') begin(at + 1);
    if (!ends.has(character)) continue;
    let after = at + 1;
    while (ends.has(text[after] ?? '') || closers.has(text[after] ?? '')) after += 1;
    const isWide = '。！？'.includes(character);
    if (isWide || (isBlank(text[after]) && !(character === '.' && endsAbbreviation(text, at)))) begin(after);
    at = after - 1;
  }
  return starts;
}
