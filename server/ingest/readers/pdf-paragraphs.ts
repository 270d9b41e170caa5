/** A line of a page, in the page's units; `y` grows upwards. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** From 0. */
  readonly page: number;
}

export interface PdfText {
  readonly text: string;
  /** Where each page begins in the text. */
  readonly pages: readonly number[];
  /** Lines left out because they stand at the head or foot of most pages. */
  readonly running: number;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** Running heads differ in the page's number alone. */
const headKey = (line: PdfLine): string => line.text.replaceAll(/\p{N}+/gu, '#').trim();

/** Fewest pages on which a line must stand in the same place to be taken for a running head. */
const leastPages = 3;

/** The lines without those that stand first or last on most pages. */
function withoutRunning(pages: readonly (readonly PdfLine[])[]): { lines: PdfLine[]; running: number } {
  const seen = new Map<string, number>();
  const ends = pages.map((lines) => new Set([lines[0], lines[1], lines.at(-2), lines.at(-1)]));
  for (const set of ends) {
    const keys = new Set([...set].flatMap((line) => (line ? [headKey(line)] : [])));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const isRunning = (line: PdfLine): boolean => {
    const times = seen.get(headKey(line)) ?? 0;
    return times >= leastPages && times * 2 > pages.length && (ends[line.page]?.has(line) ?? false);
  };
  const all = pages.flat();
  const lines = all.filter((line) => !isRunning(line));
  return { lines, running: all.length - lines.length };
}

const endsSentence = /[.!?:…»”"’')\]]\s*$/u;
const beginsSmall = /^[\p{Ll}\p{N},;)]/u;
const beginsItem = /^(?:[•▪◦●■‣·–—*-]|\(?\p{N}{1,2}[.)])\s/u;

/** Whether the second of two lines in a row begins a paragraph: by the gap, the size, the indent, or a short line before. */
function beginsParagraph(before: PdfLine, line: PdfLine, gap: number, right: number): boolean {
  if (beginsItem.test(line.text)) return true;
  const down = before.y - line.y;
  // Another page or column: a sentence that has not ended goes on there.
  if (line.page !== before.page || down < 0)
    return endsSentence.test(before.text) && !beginsSmall.test(line.text);
  if (down > gap * 1.3) return true;
  if (Math.max(line.height, before.height) > Math.min(line.height, before.height) * 1.15) return true;
  const indent = line.x - before.x;
  if (indent > line.height * 0.8 && indent < line.height * 6) return true;
  const short = before.right < right - (right - before.x) * 0.2;
  return short && endsSentence.test(before.text) && !beginsSmall.test(line.text);
}

/** A line's last word, cut in two by a hyphen, and the first of the next. */
const cut = /(\p{L}+)-$/u;
const rest = /^(\p{Ll}+)/u;

/**
 * How a line goes on in the next. A hyphen at its end is taken out only when the document writes the word whole elsewhere, or
 * when it writes neither the word with a hyphen nor its second half as a word of its own.
 */
function joint(before: string, next: string, known: ReadonlySet<string>): { drop: number; between: string } {
  if (before.endsWith('\u00AD')) return { drop: 1, between: '' };
  const first = cut.exec(before)?.[1]?.toLowerCase();
  const second = rest.exec(next)?.[1]?.toLowerCase();
  if (!first || !second) return { drop: 0, between: /[-–—/]$/u.test(before) ? '' : ' ' };
  const whole = known.has(first + second);
  const apart = known.has(`${first}-${second}`) || known.has(second);
  return { drop: whole || !apart ? 1 : 0, between: '' };
}

/** Words of the lines, those at their ends left out when they are cut. */
function wordsOf(lines: readonly PdfLine[]): Set<string> {
  const known = new Set<string>();
  let open = false;
  for (const { text } of lines) {
    const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*-?/gu) ?? [];
    for (const [index, word] of words.entries()) {
      if (!(open && index === 0) && !word.endsWith('-')) known.add(word);
    }
    open = text.endsWith('-');
  }
  return known;
}

/** The lines of a document's pages as paragraphs with an empty line between them. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): PdfText {
  const { lines, running } = withoutRunning(pages);
  const known = wordsOf(lines);
  const gaps = lines.flatMap((line, index) => {
    const down = (lines[index - 1]?.y ?? line.y) - line.y;
    return down > 0 && down < line.height * 4 ? [down] : [];
  });
  const gap = median(gaps);
  const rights = pages.map((page) => page.reduce((most, line) => Math.max(most, line.right), 0));

  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  let before: PdfLine | undefined;
  for (const line of lines) {
    if (before) {
      if (beginsParagraph(before, line, gap, rights[before.page] ?? 0)) add('\n\n');
      else {
        const { drop, between } = joint(before.text, line.text, known);
        const last = parts.pop() ?? '';
        length -= last.length;
        add(last.slice(0, last.length - drop));
        add(between);
      }
    }
    while (starts.length <= line.page) starts.push(length);
    add(line.text);
    before = line;
  }
  while (starts.length < pages.length) starts.push(length);
  return { text: parts.join(''), pages: starts, running };
}
