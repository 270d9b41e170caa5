import type { ParsedSentence } from '../analysis.ts';
import { isTree } from './is-tree.ts';
import type { Word } from './mend-speech.ts';

/**
 * Mend trees where the words themselves show that they are wrong: `the killing` is a noun, a clause with `being` and nothing finite
 * hangs on its noun, `that` after a participle's phrase takes the noun, and a verb agrees with its subject. A sentence without such a
 * thing comes back as it is.
 */
export function mendClauses(sentence: ParsedSentence): ParsedSentence {
  const words: Word[] = sentence.tokens.map((token) => ({ ...token }));
  const children = words.map((): number[] => []);
  words.forEach(({ head }, at) => {
    children[head]?.push(at);
  });
  let isMended = false;
  for (let at = 0; at < words.length; at += 1) {
    const own = children[at] ?? [];
    for (const mend of [nounOnIng, relativeOfNoun, clauseOfNoun, verbThatAgrees]) {
      if (mend(words, own, at)) isMended = true;
    }
  }
  return isMended && isTree(words) ? { ...sentence, tokens: words } : sentence;
}

const asNoun = new Map([
  ['advcl', 'obl'],
  ['csubj', 'nsubj'],
  ['ccomp', 'obj'],
  ['xcomp', 'obj'],
  ['acl', 'nmod'],
]);

/** `as the bloodiest killing`: with an article in front it is a noun. */
function nounOnIng(words: Word[], own: readonly number[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'VBG' || own.some((child) => /^(?:aux|obj|nsubj)/u.test(words[child]?.relation ?? '')))
    return false;
  const article = own.find((child) => child < at && words[child]?.relation === 'det');
  if (article === undefined) return false;
  Object.assign(word, { tag: 'NN', pos: 'NOUN', lemma: word.form.toLowerCase() });
  word.relation = asNoun.get(word.relation) ?? word.relation;
  for (const child of own) {
    const mark = words[child];
    if (mark?.relation === 'mark' && child < at) Object.assign(mark, { relation: 'case', pos: 'ADP' });
  }
  return true;
}

/** `a document issued by the council that demands`: what demands is the document. */
function relativeOfNoun(words: Word[], own: readonly number[], at: number): boolean {
  const word = words[at];
  const above = words[word?.head ?? -1];
  if (word?.relation !== 'advcl:relcl' || above?.relation !== 'acl') return false;
  if (!own.some((child) => words[child]?.tag === 'WDT')) return false;
  Object.assign(word, { head: above.head, relation: 'acl:relcl' });
  return true;
}

/** `and the process being carried out there`: no clause of its own, for nothing in it is finite. */
function clauseOfNoun(words: Word[], own: readonly number[], at: number): boolean {
  const word = words[at];
  if (word?.tag !== 'VBN' || word.relation !== 'conj') return false;
  const auxiliaries = own.filter((child) => words[child]?.relation.startsWith('aux'));
  if (auxiliaries.length !== 1 || words[auxiliaries[0] ?? -1]?.form.toLowerCase() !== 'being') return false;
  const noun = own.find((child) => child < at && words[child]?.relation === 'nsubj:pass');
  const subject = words[noun ?? -1];
  if (noun === undefined || subject === undefined) return false;
  const listed = words.findLastIndex(
    (each, place) => place < noun && each.head === word.head && (each.pos === 'NOUN' || each.pos === 'PROPN'),
  );
  if (listed < 0) return false;
  for (const child of own) {
    const before = words[child];
    if (before !== undefined && child < noun) before.head = noun;
  }
  Object.assign(subject, { head: listed, relation: 'conj' });
  Object.assign(word, { head: noun, relation: 'acl' });
  return true;
}

/** `The document says that people honour …, and express`: in the plural, what expresses is the people. */
function verbThatAgrees(words: Word[], own: readonly number[], at: number): boolean {
  const word = words[at];
  const above = words[word?.head ?? -1];
  if (word?.tag !== 'VBP' || word.relation !== 'conj' || above?.tag !== 'VBZ') return false;
  if (own.some((child) => /^(?:nsubj|aux)/u.test(words[child]?.relation ?? ''))) return false;
  const said = words.findIndex(
    (each, place) => place < at && each.head === word.head && each.relation === 'ccomp' && each.tag === 'VBP',
  );
  if (said < 0) return false;
  word.head = said;
  return true;
}
