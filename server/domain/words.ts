import { type FoldedText, foldText, hasSecondSpelling, type Spelling } from './fold.ts';

/** A word of a text in folded form and where it stands: places in the folded text and in the text, [start, end). */
export interface Word {
  readonly folded: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, twice: split at everything that is no letter or digit, and at blanks alone (`AC/DC`, `.NET`). */
export interface Words {
  readonly text: FoldedText;
  readonly parts: readonly Word[];
  readonly between: readonly Word[];
}

/** Lucene's tokenizer cuts at 255, and builds no automaton for more than 1,000. No name has such a word. */
const longestWord = 200;

export const cutWord = (word: string): string =>
  word.length > longestWord ? [...word].slice(0, longestWord).join('').slice(0, longestWord) : word;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
let segmenter: Intl.Segmenter | undefined;

/** Where words begin in runs of scripts that put no blanks between them. */
function hiddenStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const run of text.matchAll(unspaced)) {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    for (const { index } of segmenter.segment(run[0])) starts.add(run.index + index);
    starts.add(run.index + run[0].length);
  }
  return starts;
}

function wordAt({ folded, starts, ends }: FoldedText, at: number, until: number): Word {
  return {
    folded: cutWord(folded.slice(at, until)),
    at,
    start: starts[at] ?? 0,
    end: ends[until - 1] ?? 0,
  };
}

/** The words of a text in one spelling, in order. */
export function wordsOf(source: string, spelling: Spelling = 'plain'): Words {
  const text = foldText(source, spelling);
  const hidden = hiddenStarts(source);
  const parts: Word[] = [];
  for (const { 0: run, index } of text.folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    let from = index;
    const until = index + run.length;
    if (hidden.size > 0) {
      for (let at = from + 1; at < until; at += 1) {
        const isStart = text.starts[at] !== text.starts[at - 1] && hidden.has(text.starts[at] ?? -1);
        if (!isStart) continue;
        parts.push(wordAt(text, from, at));
        from = at;
      }
    }
    parts.push(wordAt(text, from, until));
  }
  const between = [...text.folded.matchAll(/\S+/gu)].map(({ 0: run, index }) =>
    wordAt(text, index, index + run.length),
  );
  return { text, parts, between };
}

/** Stands between texts in a key, so that no phrase reaches from one into the next. Folded words have no capitals. */
const boundary = 'B';

/** Before the token that holds a name as a whole; see `wholeName`. */
const wholeMark = 'N';

/** One token for all words of a name: what lifts the name that is the query above those that contain it. */
export const wholeName = (parts: readonly string[]): string => cutWord(`${wholeMark}${parts.join('_')}`);

/** One token for a name's first word: what lifts names that begin with the query. A beginning of `wholeName` would do, but has as many forms as there are names. */
export const firstOfName = (word: string): string => cutWord(`F${word}`);

/** More than this between blanks is no word that somebody types with its marks. */
const longestMarked = 60;

function keyOf(texts: readonly string[], isNames: boolean): string {
  const lines: string[] = [];
  const extras = new Set<string>();
  const take = (text: string, spelling: Spelling): void => {
    const { parts, between } = wordsOf(text, spelling);
    const line = parts.map((part) => part.folded);
    if (line.length > 0) lines.push(line.join(' '));
    const whole = new Set(line);
    for (const { folded } of between)
      if (!whole.has(folded) && (isNames || folded.length <= longestMarked)) extras.add(folded);
    if (!isNames) return;
    const all = line.length > 0 ? line : between.map((word) => word.folded);
    if (all[0] !== undefined) extras.add(firstOfName(all[0])).add(wholeName(all));
  };
  for (const text of new Set(texts)) {
    take(text, 'plain');
    // Only the paragraphs that have one: a long text is not to be kept twice for one accent.
    for (const paragraph of text.split('\n')) if (hasSecondSpelling(paragraph)) take(paragraph, 'second');
  }
  return [...lines, [...extras].join(' ')].filter(Boolean).join(` ${boundary} `);
}

/** What the full-text index holds for an entity of these names: the words of each in order, in every spelling. */
export const searchKey = (names: readonly string[]): string => keyOf(names, true);

/** What the full-text index holds for a claim's words or a document's text. */
export const textKey = (texts: readonly string[]): string => keyOf(texts, false);

/** The words of a sentence, folded, in their order. */
export const sentenceWords = (text: string): string[] => wordsOf(text).parts.map(({ folded }) => folded);

/** The words of texts in order, each after a blank, so that ` word` finds where one starts: what filters on text look in. */
export const sentenceKey = (texts: readonly string[]): string =>
  texts
    .flatMap(sentenceWords)
    .map((word) => ` ${word}`)
    .join('');
