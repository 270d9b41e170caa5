/** Spellings of one sound in different transliterations, longest first; written on folded words. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|tch|tsch|ch|cz|zh|dzh|dj|j|x(?=[aeiou])/gu, 'c'],
  [/kh|gh|ck|q|g|k|h|x/gu, 'k'],
  [/ph|f/gu, 'f'],
  [/th|d|t/gu, 't'],
  [/tz|ts|z|s|ss/gu, 's'],
  [/ou|oo|w|v|b|p/gu, 'p'],
  [/m|n/gu, 'n'],
  [/[aeiouy]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** A folded word by its consonants, as it could sound however it was transliterated: `khodzhaly`, `xocali`, `khojaly` → `kcl`. */
export function skeletonOf(word: string): string {
  let made = word;
  for (const [sound, letter] of sounds) made = made.replace(sound, letter);
  const first = /^[aeiouy]/u.test(word) ? 'a' : '';
  return first + made;
}
