import { directionOf } from './direction-of.ts';
import type { Block, Line } from './fill-columns.ts';
import { ascent, lineHeight } from './flow.ts';
import type { Mark, Paint } from './marks.ts';
import type { Paragraph, Run } from './paragraphs-of.ts';
import { type Measure, wrapText } from './wrap-text.ts';

/** What is not parted at the end of a line. */
type Word = readonly Pick<Run, 'text' | 'isBold'>[];

export interface WordStyle {
  readonly size: number;
  readonly paint: Paint;
}

/** Where a printed link leads stands behind its words, unless they say so themselves. */
const withAddress = ({ runs }: Paragraph): Pick<Run, 'text' | 'isBold'>[] =>
  runs.flatMap((run, at) => {
    const isLast = run.address !== null && runs[at + 1]?.address !== run.address;
    return isLast && run.text !== run.address
      ? [run, { text: ` (${String(run.address)})`, isBold: false }]
      : [run];
  });

/** The words of a paragraph; null is an end of a line that its writer wants. */
function wordsOf(runs: readonly Pick<Run, 'text' | 'isBold'>[]): (Word | null)[] {
  const words: (Pick<Run, 'text' | 'isBold'>[] | null)[] = [];
  let isOpen = false;
  for (const { text, isBold } of runs)
    for (const [part] of text.matchAll(/\n|[^\S\n]+|\S+/gu)) {
      const last = words.at(-1);
      if (part === '\n') words.push(null);
      else if (part.trim() !== '') {
        if (isOpen && last != null) last.push({ text: part, isBold });
        else words.push([{ text: part, isBold }]);
      }
      isOpen = part.trim() !== '';
    }
  return words;
}

/** Words as lines of at most a width. */
function wrapWords(words: readonly (Word | null)[], width: number, widthOf: (word: Word) => number): Word[] {
  const lines: Word[] = [];
  let line: Word = [];
  const end = (): void => {
    lines.push(line);
    line = [];
  };
  for (const word of words) {
    if (word === null) {
      end();
      continue;
    }
    const longer = line.length === 0 ? word : [...line, { text: ' ', isBold: false }, ...word];
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line.length > 0) end();
    if (widthOf(word) <= width) {
      line = word;
      continue;
    }
    // A word that is longer than a line, as an address may be.
    for (const { text, isBold } of word)
      for (const part of wrapText(text, width, (some) => widthOf([{ text: some, isBold }]))) {
        if (line.length > 0) end();
        line = [{ text: part, isBold }];
      }
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}

/** Neighbours that look alike as one, so that letters stand as in a text. */
function joined(line: Word): Word {
  const parts: Pick<Run, 'text' | 'isBold'>[] = [];
  for (const part of line) {
    const last = parts.at(-1);
    if (last !== undefined && (last.isBold === part.isBold || part.text === ' '))
      parts[parts.length - 1] = { text: last.text + part.text, isBold: last.isBold };
    else parts.push(part);
  }
  return parts;
}

const step = 18;

/** A paragraph as lines of a width, with what stands before it. */
function blockOf(
  paragraph: Paragraph,
  width: number,
  { size: body, paint }: WordStyle,
  measure: Measure,
): Block {
  const { kind, depth, mark } = paragraph;
  const size = kind === 'heading' ? body * 1.15 : kind === 'code' ? body * 0.9 : body;
  const unit = body / 14;
  const x = Math.min(depth, 6) * step * unit;
  const whole = withAddress(paragraph);
  // What is read from right to left is one text, which is put in order as one.
  const plain = whole.map(({ text }) => text).join('');
  const runs = directionOf(plain) === 'rtl' ? [{ text: plain, isBold: false }] : whole;
  const widthOf = (word: Word): number =>
    joined(word).reduce((sum, { text, isBold }) => sum + measure(text, size, isBold), 0);
  const height = size * lineHeight;
  const textMark = (text: string, at: number, isBold: boolean): Mark => ({
    kind: 'text',
    text,
    x: at,
    y: size * ascent,
    angle: 0,
    size,
    isBold,
    anchor: 'start',
    paint,
  });
  const lines = wrapWords(wordsOf(runs), Math.max(width - x, width / 3), widthOf).map((line, at): Line => {
    let along = x;
    const marks = joined(line).map(({ text, isBold }) => {
      const made = textMark(text, along, isBold);
      along += measure(text, size, isBold);
      return made;
    });
    return {
      marks: at === 0 && mark !== '' ? [textMark(mark, x - step * unit, false), ...marks] : marks,
      height,
    };
  });
  return { lines, gap: (depth > 0 ? 4 : 9) * unit, isHead: kind === 'heading' };
}

/** Paragraphs of a text as blocks of a width. */
export const wordBlocks = (
  paragraphs: readonly Paragraph[],
  width: number,
  style: WordStyle,
  measure: Measure,
): Block[] => paragraphs.map((paragraph) => blockOf(paragraph, width, style, measure));
