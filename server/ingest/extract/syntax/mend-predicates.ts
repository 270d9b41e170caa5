import type { ParsedSentence } from '../analysis.ts';
import { isTree } from './is-tree.ts';
import { isVerb, type Word } from './mend-speech.ts';

/**
 * Mend what was taken for a predicate and is none, or the other way round, where the words themselves show it: only a verb has an object,
 * a clause has a finite verb, and `that` between a verb of saying and its clause opens the clause. A sentence without such a thing
 * comes back as it is.
 */
export function mendPredicates(sentence: ParsedSentence): ParsedSentence {
  let tokens: readonly Word[] = sentence.tokens;
  for (let at = 0; at < tokens.length; at += 1) {
    for (const mend of [thatOfClause, nounBehindAs, verbWithObject]) {
      const words = mend(tokens, at);
      if (words !== undefined && isTree(words)) tokens = words;
    }
  }
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}

/** The words anew where what a mend looks for is there. */
type Mended = Word[] | undefined;
const copyOf = (words: readonly Word[]): Word[] => words.map((word) => ({ ...word }));
/** Changes a word that is known to be there. */
function change(words: readonly Word[], at: number, changes: Partial<Word>): void {
  Object.assign(words[at] as Word, changes);
}

const childrenOf = (words: readonly Word[], at: number): number[] =>
  words.flatMap(({ head }, index) => (head === at ? [index] : []));

/** `recalled that last year the council adopted …`: it opens the clause, and points at no year. */
function thatOfClause(words: readonly Word[], at: number): Mended {
  const that = words[at];
  if (that?.tag !== 'DT' || that.form.toLowerCase() !== 'that' || !isVerb(words[at - 1])) return undefined;
  const time = words[that.head];
  const clause = words[time?.head ?? -1];
  if (time?.relation !== 'obl:unmarked' || that.head < at || time.head < that.head) return undefined;
  if (clause?.head !== at - 1 || !/^(?:ccomp|csubj|advcl)/u.test(clause.relation)) return undefined;
  const mended = copyOf(words);
  change(mended, at, { tag: 'IN', pos: 'SCONJ', relation: 'mark', head: time.head });
  return mended;
}

/** `labelled as “the worst attack committed in the war”`: a clause would have a finite verb; this is a noun and what was done. */
function nounBehindAs(words: readonly Word[], at: number): Mended {
  const deed = words[at];
  if (deed?.tag !== 'VBN' || deed.relation !== 'advcl' || deed.head > at) return undefined;
  const own = childrenOf(words, at);
  const opens = own.find((child) => words[child]?.relation === 'mark');
  const noun = own.find((child) => words[child]?.relation.startsWith('nsubj'));
  if (opens === undefined || noun === undefined || words[opens]?.form.toLowerCase() !== 'as')
    return undefined;
  if (own.some((child) => /^(?:aux|cop)/u.test(words[child]?.relation ?? ''))) return undefined;
  const mended = copyOf(words);
  change(mended, noun, { head: deed.head, relation: 'obl' });
  change(mended, opens, { head: noun, relation: 'case', pos: 'ADP' });
  change(mended, at, { head: noun, relation: 'acl' });
  for (const child of own) if (words[child]?.relation === 'punct') change(mended, child, { head: noun });
  return mended;
}

/** `people around the world honour their memory`: what has an object is the verb, and the word before it ends the phrase. */
function verbWithObject(words: readonly Word[], at: number): Mended {
  const verb = words[at];
  const last = words[at - 1];
  const subject = words[verb?.head ?? -1];
  if (verb?.tag !== 'NN' || verb.relation !== 'nmod' || last?.head !== at || last.relation !== 'compound')
    return undefined;
  if (subject === undefined || !['NNS', 'NNPS', 'NNP'].includes(subject.tag)) return undefined;
  const own = childrenOf(words, at);
  const opens = own.find((child) => words[child]?.relation === 'case');
  const hasObject = own.some((child) => child > at && words[child]?.relation === 'obj');
  if (!hasObject || opens === undefined || opens < verb.head) return undefined;
  const mended = copyOf(words);
  const who = verb.head;
  for (const child of own) if (child < at) change(mended, child, { head: at - 1 });
  for (const child of childrenOf(words, who)) {
    if (child > at) change(mended, child, { head: at });
    if (words[child]?.relation.endsWith(':unmarked'))
      change(mended, child, { head: at, relation: 'obl:unmarked' });
  }
  change(mended, at - 1, { head: who, relation: 'nmod' });
  const mark = words[subject.head];
  change(mended, at, { tag: 'VBP', pos: 'VERB', head: subject.head, relation: subject.relation });
  if (mark?.tag === 'IN') {
    change(mended, at, { head: mark.head, relation: 'ccomp' });
    change(mended, subject.head, { head: at, relation: 'mark', pos: 'SCONJ' });
  }
  change(mended, who, { head: at, relation: 'nsubj' });
  return mended;
}
