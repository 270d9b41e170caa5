import { fold } from '../../../domain/fold.ts';
import { lastAtMost } from '../../../domain/last-at-most.ts';
import { isA } from '../../../ontology/ontology.ts';
import type { ParsedSentence, Referent, Span, ValueSpan } from '../analysis.ts';
import { gatherNames } from '../syntax/gather-names.ts';
import { caseOf, type Tree, treeOf } from '../syntax/tree.ts';
import { type Cast, makeCast } from './cast.ts';

/** What is known of the document itself. `publisherName` leaves it to the text's first lines when it is not known. */
export interface DocumentMeta {
  readonly id: string;
  readonly publisher: string;
  readonly publisherName?: string;
}

/** A document as voices and claims read it. */
export interface Reading {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly cast: Cast;
  readonly values: readonly ValueSpan[];
  readonly meta: DocumentMeta;
  /** Ids of referents that are the publisher, named in its own text. */
  readonly publishers: ReadonlySet<string>;
}

export function readingOf(
  text: string,
  sentences: readonly ParsedSentence[],
  referents: readonly Referent[],
  values: readonly ValueSpan[],
  meta: DocumentMeta,
): Reading {
  const names = personsBySentence(sentences, referents);
  const trees = sentences.map((sentence, index) => treeOf(gatherNames(sentence, names[index] ?? [])));
  const settled = withSettlements(trees, referents);
  const cast = makeCast(trees, settled);
  return { text, trees, cast, values, meta, publishers: publishersAmong(settled, trees, cast, meta) };
}

/** The publisher among the referents: by its name, or, when the name is not known, the outlet that `reports` in the first sentence. */
function publishersAmong(
  referents: readonly Referent[],
  trees: readonly Tree[],
  cast: Cast,
  meta: DocumentMeta,
): Set<string> {
  const found = new Set<string>();
  if (meta.publisherName !== undefined) {
    const name = fold(meta.publisherName);
    for (const referent of referents) {
      if ([referent.name, ...referent.names].some((each) => fold(each) === name)) found.add(referent.id);
    }
    return found;
  }
  for (let sentence = 0; sentence < Math.min(trees.length, 3); sentence += 1) {
    const tree = trees[sentence];
    if (tree === undefined) continue;
    for (const token of tree.order) {
      if (tree.tokens[token]?.lemma !== 'report') continue;
      for (const child of tree.children[token] ?? []) {
        const referent = tree.base[child] === 'nsubj' ? cast.at(sentence, child) : undefined;
        if (referent !== undefined && isA(referent.type, 'media-outlet')) return found.add(referent.id);
      }
    }
  }
  return found;
}

/** Type of a referent, of the publisher or of the document itself. */
export function typeById(reading: Reading, id: string): string {
  if (id === reading.meta.publisher) return 'media-outlet';
  if (id === reading.meta.id) return 'article';
  return reading.cast.find(id)?.type ?? 'issue';
}

const settlements = new Set(['city', 'town', 'village']);

/** `the town of Khojaly` and `Khojaly` are one thing, and a city, whatever a name alone was taken for. */
function withSettlements(trees: readonly Tree[], referents: readonly Referent[]): readonly Referent[] {
  const cast = makeCast(trees, referents);
  const sameAs = new Map<string, string>();
  const cities = new Set<string>();
  trees.forEach((tree, sentence) => {
    tree.tokens.forEach((word, token) => {
      if (!settlements.has(word.lemma)) return;
      const name = (tree.children[token] ?? []).find(
        (child) => tree.base[child] === 'nmod' && caseOf(tree, child) === 'of',
      );
      const inner = name === undefined ? undefined : cast.at(sentence, name);
      if (inner === undefined) return;
      if (!isA(inner.type, 'place')) cities.add(inner.id);
      const outer = cast.at(sentence, token);
      const isBare =
        outer?.mentions.every(
          (mention) => mention.kind !== 'name' || trees[sentence]?.tokens[token]?.start === mention.head,
        ) ?? false;
      if (outer !== undefined && outer.id !== inner.id && isBare) sameAs.set(outer.id, inner.id);
    });
  });
  if (sameAs.size === 0 && cities.size === 0) return referents;
  return referents
    .filter(({ id }) => !sameAs.has(id))
    .map((referent) => {
      const others = referents.filter(({ id }) => sameAs.get(id) === referent.id);
      const type =
        cities.has(referent.id) || others.some((other) => other.type === 'city') ? 'city' : referent.type;
      return {
        ...referent,
        type,
        mentions: [...referent.mentions, ...others.flatMap((other) => other.mentions)],
      };
    });
}

/** The names of persons in each sentence, none inside another. */
function personsBySentence(sentences: readonly ParsedSentence[], referents: readonly Referent[]): Span[][] {
  const found: Span[][] = sentences.map(() => []);
  const starts = sentences.map(({ start }) => start);
  for (const { type, mentions } of referents) {
    if (type !== 'person') continue;
    for (const mention of mentions) {
      if (mention.kind === 'name') found[lastAtMost(starts, mention.start)]?.push(mention);
    }
  }
  return found.map((names) => {
    const sorted = names.sort((one, other) => one.start - other.start || other.end - one.end);
    let end = -1;
    return sorted.filter((name) => {
      if (name.start < end) return false;
      end = name.end;
      return true;
    });
  });
}
