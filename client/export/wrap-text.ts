/** How wide a line of text is. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** As much of a word as fits, at least one letter. */
function cutWord(word: string, fits: (text: string) => boolean): readonly [string, string] {
  const letters = [...word];
  let count = 1;
  while (count < letters.length && fits(letters.slice(0, count + 1).join(''))) count += 1;
  return [letters.slice(0, count).join(''), letters.slice(count).join('')];
}

/** A text as lines of at most a width; a word that is longer, as a Chinese sentence is, breaks between letters. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const fits = (line: string): boolean => measure(line) <= width;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u).filter((part) => part !== '')) {
      let rest = word;
      const joined = line === '' ? rest : `${line} ${rest}`;
      if (fits(joined)) {
        line = joined;
        continue;
      }
      if (line !== '') lines.push(line);
      while (!fits(rest) && [...rest].length > 1) {
        const [part, left] = cutWord(rest, fits);
        lines.push(part);
        rest = left;
      }
      line = rest;
    }
    lines.push(line);
  }
  return lines;
}
