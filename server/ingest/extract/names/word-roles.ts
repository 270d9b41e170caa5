import type { ParsedToken } from '../analysis.ts';
import { emptyHash, hashOnto } from './gazetteers.ts';

/** What a word does in its sentence, as numbers: its tag, its relation, and the word it hangs on. */
export interface WordRole {
  readonly tag: number;
  readonly relation: number;
  readonly head: number;
  readonly headTag: number;
}

/** The roles of a parsed sentence's words. */
export function wordRoles(
  tokens: readonly Pick<ParsedToken, 'tag' | 'relation' | 'head' | 'lemma'>[],
): WordRole[] {
  const hash = (text: string): number => hashOnto(emptyHash, text);
  return tokens.map(({ tag, relation, head }) => ({
    tag: hash(tag),
    relation: hash(relation),
    head: hash(tokens[head]?.lemma.toLowerCase() ?? ''),
    headTag: hash(tokens[head]?.tag ?? ''),
  }));
}
