import { fold } from '../../../domain/fold.ts';
import { type Clusters, canBeOne } from './clusters.ts';
import type { Mention, MentionTable } from './mention.ts';
import { childIndex } from './noun-phrase.ts';
import { deadly } from './reference-words.ts';

/** `the victims of the Lima massacre` and `people killed in Lima` are the same people: the same name says which. */
export function joinVictims({ sentences, mentions }: MentionTable, clusters: Clusters): void {
  const byName = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.kind !== 'nominal' || mention.type !== 'group') continue;
    const names = mention.noun === 'victim' ? mention.telling : namesOfDeath(sentences, mention);
    for (const name of names) {
      const before = byName.get(name);
      if (before === undefined) byName.set(name, mention);
      else if (canBeOne(clusters.of(before), clusters.of(mention))) clusters.join(before, mention);
    }
  }
}

/** The names in what tells where or how people were killed: `people killed in the city of Lima`. */
function namesOfDeath(sentences: MentionTable['sentences'], mention: Mention): ReadonlySet<string> {
  const names = new Set<string>();
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || [...mention.telling].some((word) => /^\d/u.test(word))) return names;
  const children = childIndex(sentence);
  const killed = (children[mention.token] ?? []).find(
    (child) => sentence.tokens[child]?.relation === 'acl' && deadly.has(sentence.tokens[child]?.lemma ?? ''),
  );
  const below = killed === undefined ? [] : [killed];
  for (let at = 0; at < below.length; at += 1) {
    const token = sentence.tokens[below[at] ?? -1];
    if (token?.tag.startsWith('NNP')) names.add(fold(token.lemma));
    below.push(...(children[below[at] ?? -1] ?? []));
  }
  return names;
}
