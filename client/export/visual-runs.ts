import bidiFactory from 'bidi-js';
import { directionOf } from './direction-of.ts';

interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
}

// Its types give the module for what it exports.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Marks of direction, which no font has a sign for. */
const unseen = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Parts of a text in the order in which they stand from left to right; each is in the order in which it is read. */
export function visualRuns(text: string): readonly string[] {
  const { levels } = bidi.getEmbeddingLevels(text, directionOf(text));
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [level = 0, letter = ''] = [levels[at], text[at]];
    const last = runs.at(-1);
    if (last?.level === level) last.text += letter;
    else runs.push({ text: letter, level });
  }
  // Rule L2: from the highest level down, whatever is of it or above is turned round.
  const top = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = top; level >= 1; level -= 1)
    for (let from = 0; from < runs.length; from += 1) {
      let to = from;
      while ((runs[to]?.level ?? -1) >= level) to += 1;
      if (to > from) runs.splice(from, to - from, ...runs.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  return runs.map((run) => run.text.replaceAll(unseen, '')).filter((run) => run !== '');
}
