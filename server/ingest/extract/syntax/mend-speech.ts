import type { ParsedSentence, ParsedToken } from '../analysis.ts';

/** Verbs of saying whose form in `-s` is a noun as well: where a tagger trained on little news goes wrong. */
const saying = new Set(
  'note report call claim state stress demand urge warn hope plan remark comment highlight'.split(' '),
);
const sources = new Map([
  ['citing', 'cite'],
  ['quoting', 'quote'],
]);

/** A token while it is mended. */
export type Word = { -readonly [K in keyof ParsedToken]: ParsedToken[K] };

export const isVerb = (word: Word | undefined): boolean => word?.tag.startsWith('VB') === true;

/**
 * Mend what parsers most often get wrong in news: a verb of saying read as a noun (`The statement notes that …`, `…, Reuters
 * reports, citing …`). A sentence without one comes back as it is. Linear in the tokens.
 */
export function mendSpeech(sentence: ParsedSentence): ParsedSentence {
  let words: Word[] | undefined;
  for (let at = 1; at < sentence.tokens.length - 1; at += 1) {
    const token = (words ?? sentence.tokens)[at];
    if (token === undefined) continue;
    const source = sources.get(token.form.toLowerCase());
    if (source !== undefined && token.lemma !== source) {
      words ??= sentence.tokens.map((each) => ({ ...each }));
      Object.assign(words[at] ?? {}, { lemma: source, tag: 'VBG', pos: 'VERB' });
      continue;
    }
    const lemma =
      token.form.endsWith('es') && saying.has(token.form.slice(0, -2))
        ? token.form.slice(0, -2)
        : token.form.slice(0, -1);
    if ((token.tag !== 'NNS' && token.tag !== 'NN') || !token.form.endsWith('s') || !saying.has(lemma))
      continue;
    const subject = subjectBefore(words ?? sentence.tokens, at);
    if (subject === undefined) continue;
    words ??= sentence.tokens.map((each) => ({ ...each }));
    const mended =
      reportsAfter(words, at, subject) || saysThat(words, at, subject) || callsOn(words, at, subject);
    if (mended) Object.assign(words[at] ?? {}, { lemma, tag: 'VBZ', pos: 'VERB' });
  }
  return words === undefined ? sentence : { ...sentence, tokens: words };
}

/** The noun right before, or before a phrase between commas: `The document, in particular, calls`. */
function subjectBefore(words: readonly ParsedToken[], verb: number): number | undefined {
  let at = verb - 1;
  if (words[at]?.form === ',') {
    at -= 1;
    while (at > 0 && verb - at < 8 && words[at]?.form !== ',') at -= 1;
    at -= 1;
  }
  return words[at]?.tag.startsWith('NN') ? at : undefined;
}

/** `…, Reuters reports, citing a source`: put in after the main clause. */
function reportsAfter(words: Word[], verb: number, subject: number): boolean {
  let first = subject;
  while (first > 0 && words[first - 1]?.tag.startsWith('NNP')) first -= 1;
  const before = words[first - 1]?.form;
  const after = words[verb + 1]?.form;
  const own = words[verb];
  const name = words[subject];
  if (
    before !== ',' ||
    words[subject]?.pos !== 'PROPN' ||
    (after !== ',' && after !== '.') ||
    own === undefined ||
    name === undefined
  )
    return false;
  const root = words.findIndex((word) => word.head === -1);
  if (root === -1 || root >= first) return false;
  Object.assign(own, { head: root, relation: 'parataxis' });
  Object.assign(name, { head: verb, relation: 'nsubj' });
  const citing = words[verb + 2];
  if (citing !== undefined && sources.has(citing.form.toLowerCase()))
    Object.assign(citing, { head: verb, relation: 'advcl' });
  return true;
}

/** `The statement notes that …`: the clause after `that` is what is said. */
function saysThat(words: Word[], verb: number, subject: number): boolean {
  const that = words[verb + 1];
  if (that?.form.toLowerCase() !== 'that') return false;
  const clause = words.findIndex(
    (word, at) =>
      at > verb + 1 &&
      (word.tag === 'VBD' || word.tag === 'VBZ' || word.tag === 'VBP' || word.tag === 'VBN') &&
      word.pos !== 'AUX' &&
      !(words[word.head]?.tag.startsWith('V') && word.head > verb && word.head < at),
  );
  const said = words[clause];
  if (said === undefined || !becomeRoot(words, verb, subject)) return false;
  Object.assign(said, { head: verb, relation: 'ccomp' });
  Object.assign(that, { head: clause, relation: 'mark', tag: 'IN', pos: 'SCONJ' });
  words.forEach((word, at) => {
    if (at > verb + 1 && at < clause && word.head === verb && word.tag.startsWith('NN'))
      Object.assign(word, { head: clause, relation: 'nsubj' });
  });
  return true;
}

/** `The document calls on the community to act`. */
function callsOn(words: Word[], verb: number, subject: number): boolean {
  const on = words[verb + 1];
  if (on === undefined || !['on', 'upon', 'for'].includes(on.form) || words[verb]?.form !== 'calls')
    return false;
  const whom = words[on.head];
  if (whom === undefined || on.head <= verb || !becomeRoot(words, verb, subject)) return false;
  Object.assign(whom, { head: verb, relation: 'obl' });
  return true;
}

/** Make a verb the main one, its subject's phrase below it; only where the phrase or the verb itself was the main word. */
function becomeRoot(words: Word[], verb: number, subject: number): boolean {
  const root = words.findIndex((word) => word.head === -1);
  const own = words[verb];
  const noun = words[subject];
  if (own === undefined || noun === undefined || (root !== verb && root !== subject)) return false;
  Object.assign(own, { head: -1, relation: 'root' });
  Object.assign(noun, { head: verb, relation: 'nsubj' });
  return true;
}
