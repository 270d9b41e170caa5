import { nounPhraseAt } from '../reference/noun-phrase.ts';
import { typeOfNoun } from '../reference/noun-types.ts';
import type { Reading } from './reading.ts';
import type { Ladder } from './rung.ts';
import { isDocument, whoIs } from './who.ts';

/**
 * The speaker that a token names. A document speaks with the voice of who adopted or wrote it, when that is known, and is then what
 * the voice speaks through. A noun phrase that is no referent yet becomes one; a pronoun that nobody stands for is no speaker.
 */
export function makeSpeaker(
  reading: Reading,
  authors: ReadonlyMap<string, string>,
  sentence: number,
  token: number,
  ladder: Ladder,
): { readonly speaker: string; readonly via?: string } | undefined {
  const found = whoIs(reading, sentence, token, ladder);
  if (found !== undefined) {
    if (!isDocument(reading, found)) return { speaker: found };
    const author = authors.get(found);
    return author === undefined ? { speaker: found } : { speaker: author, via: found };
  }
  const tree = reading.trees[sentence];
  const word = tree?.tokens[token];
  if (tree === undefined || word === undefined || (word.pos !== 'NOUN' && word.pos !== 'PROPN'))
    return undefined;
  const span = nounPhraseAt(tree.sentence, token);
  const name = reading.text.slice(span.start, span.end);
  const made = reading.cast.add(sentence, token, {
    type:
      typeOfNoun(word.lemma, word.tag === 'NNS') ??
      (word.tag === 'NNS' ? 'group' : word.pos === 'PROPN' ? 'organization' : 'person'),
    name,
    names: [],
    identifiers: [],
    mentions: [{ ...span, head: word.start, kind: word.pos === 'PROPN' ? 'name' : 'nominal' }],
    certainty: 0.6,
  });
  return isDocument(reading, made.id) && authors.has(made.id)
    ? { speaker: authors.get(made.id) ?? made.id, via: made.id }
    : { speaker: made.id };
}
