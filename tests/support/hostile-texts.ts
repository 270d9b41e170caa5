/** Texts, of about so many UTF-16 code units, that ask for more than their length: what no news is, and a reader must go through. */
export const hostileTexts: Readonly<Record<string, (units: number) => string>> = {
  'one line without an end': (units) => 'word '.repeat(units / 5),
  'no blanks at all': (units) => 'x'.repeat(units),
  'nothing but quotation marks': (units) => '"'.repeat(units),
  'quotations that never close': (units) => '“he said '.repeat(units / 9),
  'brackets within brackets': (units) => '('.repeat(units / 2) + ')'.repeat(units / 2),
  'one name again and again': (units) => 'Azerbaijan '.repeat(units / 11),
  'numbers only': (units) => '1992 '.repeat(units / 5),
  'reporting verbs only': (units) => 'he said that '.repeat(units / 13),
  'conjunctions without an end': (units) => 'Peru and '.repeat(units / 9),
  'sentences of one letter': (units) => 'A. '.repeat(units / 3),
  emoji: (units) => '😀'.repeat(units / 2),
  'right to left': (units) => 'שלום عليكم '.repeat(units / 11),
  'line ends of every kind': (units) => 'a\r\nb\rc\n'.repeat(units / 7),
  'characters that nobody sees': (units) => '\0\u200b\u00ad'.repeat(units / 3),
  'halves of characters': (units) => '\ud800x\udc00'.repeat(units / 3),
  'marks on one letter': (units) => `a${'\u0301'.repeat(units)}`,
};
