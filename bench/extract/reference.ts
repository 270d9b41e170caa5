import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveReferences } from '../../server/ingest/extract/reference/resolve-references.ts';
import { findValues } from '../../server/ingest/extract/values/find-values.ts';
import { type AnnotatedDocument, readConllu } from '../../train/read-conllu.ts';
import { bCubed, type Chains, ceafE, muc, type Score } from './coreference-scores.ts';
import { type GoldMention, goldMentions, goldNames } from './gold-entities.ts';

/** The documents that the extractor is tuned on and not trained on. */
export const developmentDocuments = ['clock', 'crane', 'defector', 'election', 'expo'].map(
  (name) => `GUM_news_${name}`,
);

export interface CoreferenceFigures {
  readonly muc: Score;
  readonly bCubed: Score;
  readonly ceafE: Score;
  /** The CoNLL score: the mean of the three F1. */
  readonly conll: number;
  /** How many of the annotated names' mentions are in a referent of the step's, by head. */
  readonly namedFound: number;
}

/**
 * Coreference on annotated documents with their own trees and names, over the annotated mentions (found by their heads); mentions of times and of what is
 * spoken of once are left out, as CoNLL 2012 has it.
 * @param folder the folder with `gum/`
 */
export function measureReference(
  folder: string,
  documents: readonly string[] = developmentDocuments,
): CoreferenceFigures {
  const gold: string[][] = [];
  const found: string[][] = [];
  let [named, reached] = [0, 0];
  for (const id of documents) {
    const document = readConllu(readFileSync(join(folder, 'gum', `${id}.conllu`), 'utf8'));
    const mentions = goldMentions(document);
    const chains = chainsOf(document, mentions);
    gold.push(...chains.gold.map((chain) => chain.map((mention) => `${id} ${mention}`)));
    found.push(...chains.found.map((chain) => chain.map((mention) => `${id} ${mention}`)));
    const reachedHeads = new Set(chains.reached);
    for (const mention of mentions) {
      if (
        !document.sentences[mention.sentence]?.tokens[mention.head]?.tag.startsWith('NNP') ||
        mention.type === 'time'
      )
        continue;
      named += 1;
      if (reachedHeads.has(keyOf(document, mention))) reached += 1;
    }
  }
  const scores = { muc: muc(gold, found), bCubed: bCubed(gold, found), ceafE: ceafE(gold, found) };
  const conll = (scores.muc.f1 + scores.bCubed.f1 + scores.ceafE.f1) / 3;
  return { ...scores, conll, namedFound: named === 0 ? 0 : reached / named };
}

const keyOf = (document: AnnotatedDocument, { sentence, head }: GoldMention): string =>
  String(document.sentences[sentence]?.tokens[head]?.start ?? -1);

/** Chains of annotated mentions, and the step's chains over the same mentions, each without what stands alone. */
function chainsOf(
  document: AnnotatedDocument,
  mentions: readonly GoldMention[],
): { readonly gold: Chains; readonly found: Chains; readonly reached: readonly string[] } {
  const wanted = new Set<string>();
  const byEntity = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const form = document.sentences[mention.sentence]?.tokens[mention.head]?.form.toLowerCase() ?? '';
    if (mention.type === 'time' || speech.has(form)) continue;
    const key = keyOf(document, mention);
    wanted.add(key);
    const chain = byEntity.get(mention.entity) ?? new Set();
    byEntity.set(mention.entity, chain.add(key));
  }
  const values = findValues(document.text, document.sentences).value;
  const names = goldNames(document, countryOf);
  const referents = resolveReferences(document.text, document.sentences, names, values, {
    name: document.id,
  }).value;
  const reached: string[] = [];
  const taken = new Set<string>();
  const found = referents.map(({ mentions: own }) => {
    const chain = new Set<string>();
    for (const { head } of own) {
      const key = String(head);
      reached.push(key);
      if (wanted.has(key) && !taken.has(key)) chain.add(key);
    }
    for (const key of chain) taken.add(key);
    return [...chain];
  });
  const several = (chain: readonly string[]) => chain.length > 1;
  return {
    gold: [...byEntity.values()].map((chain) => [...chain]).filter(several),
    found: found.filter(several),
    reached,
  };
}

const speech = new Set('i me my we us our you your mine ours yours myself ourselves yourself'.split(' '));

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const codes = new Map<string, string>();
for (let one = 65; one < 91; one += 1) {
  for (let two = 65; two < 91; two += 1) {
    const code = String.fromCharCode(one, two);
    const name = regionNames.of(code);
    if (name !== undefined && name !== code) codes.set(name, code);
  }
}

/** The country of a name, or of a demonym that begins like one; the step's own names bring theirs with them. */
export function countryOf(word: string): string | undefined {
  const own: Readonly<Record<string, string>> = {
    US: 'US',
    'U.S.': 'US',
    USA: 'US',
    America: 'US',
    American: 'US',
    UK: 'GB',
    Britain: 'GB',
    British: 'GB',
  };
  const exact = own[word] ?? codes.get(word);
  if (exact !== undefined || !/(?:an|ian|ish|ese|i)$/u.test(word)) return exact;
  const stem = word.slice(0, Math.max(4, word.length - 3));
  for (const [name, code] of codes) if (name.startsWith(stem)) return code;
  return undefined;
}
