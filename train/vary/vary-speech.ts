import type { ParsedToken } from '../../server/ingest/extract/analysis.ts';
import type { AnnotatedSentence } from '../read-conllu.ts';

/** Verbs of speech whose present tense looks like a noun: as news writes them, and a small treebank hardly does. */
const verbs: readonly string[] = [
  'report note claim state stress remark charge estimate comment answer warn add argue allege insist',
  'announce confirm',
].flatMap((line) => line.split(' '));

const speech = new Set([
  'say',
  'report',
  'note',
  'claim',
  'state',
  'argue',
  'add',
  'announce',
  'suggest',
  'explain',
]);
const finite = new Set(['VBD', 'VBZ', 'VBP']);
const plural = new Set(['NNS', 'NNPS']);
const plurals = new Set(['i', 'you', 'we', 'they']);

/**
 * Copies of the sentences in which somebody says something, with other verbs in the present tense: `said that` once more as
 * `notes that`. The copies' trees and tags are the sentences' own; their offsets are not those of the new words.
 */
export function varySpeech(
  sentences: readonly AnnotatedSentence[],
  copies: number,
  random: () => number,
): AnnotatedSentence[] {
  return sentences.flatMap((sentence) => {
    const at = sentence.tokens.findIndex((token, index) => isSpeech(sentence.tokens, token, index));
    if (at < 0) return [];
    const subject = sentence.tokens.find(({ head, relation }) => head === at && relation.startsWith('nsubj'));
    const many =
      subject !== undefined && (plural.has(subject.tag) || plurals.has(subject.form.toLowerCase()));
    return Array.from({ length: copies }, () => {
      const lemma = verbs[Math.floor(random() * verbs.length)] ?? 'note';
      const form = many ? lemma : `${lemma}${lemma.endsWith('s') ? 'es' : 's'}`;
      const tokens = sentence.tokens.map((token, index) =>
        index === at ? { ...token, form, lemma, tag: many ? 'VBP' : 'VBZ' } : token,
      );
      return { ...sentence, tokens };
    });
  });
}

function isSpeech(tokens: readonly ParsedToken[], { lemma, tag }: ParsedToken, index: number): boolean {
  if (!speech.has(lemma) || !finite.has(tag)) return false;
  return tokens.some(
    ({ head, relation }) => head === index && (relation === 'ccomp' || relation === 'parataxis'),
  );
}
