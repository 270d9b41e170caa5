import type { Span } from '../analysis.ts';
import { nounPhraseAt } from '../reference/noun-phrase.ts';
import type { Tree } from '../syntax/tree.ts';

/** The shortest span that says it: verb, subject and object, where they stand in the same clause. */
export function evidenceOf(tree: Tree, verb: number, ...ends: readonly (number | undefined)[]): Span {
  let start = tree.tokens[verb]?.start ?? tree.sentence.start;
  let end = tree.tokens[verb]?.end ?? tree.sentence.end;
  for (const token of ends) {
    if (token === undefined) continue;
    const phrase = nounPhraseAt(tree.sentence, token);
    start = Math.min(start, phrase.start);
    end = Math.max(end, phrase.end);
  }
  return { start, end };
}
