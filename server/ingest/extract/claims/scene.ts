import { lastAtMost } from '../../../domain/last-at-most.ts';
import { allowsType, findPredicate } from '../../../ontology/ontology.ts';
import type { Dropped, QuantitySpan, Span, TimeSpan } from '../analysis.ts';
import { nounPhraseAt } from '../reference/noun-phrase.ts';
import { typeOfNoun } from '../reference/noun-types.ts';
import { firstEndingAfter } from '../syntax/first-ending-after.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Voices } from '../voices/find-voices.ts';
import { type Reading, typeById } from '../voices/reading.ts';
import type { Ladder } from '../voices/rung.ts';
import { whoIs } from '../voices/who.ts';
import type { Draft } from './draft.ts';

/** What the claim rules work in: the document as read, its voices, its values by token, and what has been found so far. */
export interface Scene {
  readonly reading: Reading;
  readonly voices: Voices;
  readonly times: readonly ReadonlyMap<number, TimeSpan>[];
  readonly quantities: readonly ReadonlyMap<number, QuantitySpan>[];
  readonly drafts: Draft[];
  readonly dropped: Dropped[];
  /** The event being told, for counts of dead and injured that name none. */
  event: string | undefined;
  /** The constituency whose election is being told, for those elected of whom no clause says where. */
  contest: string | undefined;
}

export function sceneOf(reading: Reading, voices: Voices): Scene {
  const times = reading.trees.map(() => new Map<number, TimeSpan>());
  const quantities = reading.trees.map(() => new Map<number, QuantitySpan>());
  const dropped: Dropped[] = [];
  const starts = reading.trees.map((tree) => tree.sentence.start);
  for (const value of reading.values) {
    const sentence = lastAtMost(starts, value.start);
    const tree = reading.trees[sentence];
    if (tree === undefined) continue;
    if (value.kind === 'time') {
      const head = headIn(tree, value);
      if (head !== undefined) times[sentence]?.set(head, value);
    } else if (value.value.unit.trim() === '') {
      const { start, end } = value;
      dropped.push({ step: 'claims', reason: 'A number of which nothing says what it counts.', start, end });
    } else {
      const head = headIn(tree, value.counted ?? value);
      if (head !== undefined) quantities[sentence]?.set(head, value);
    }
  }
  return {
    reading,
    voices,
    times,
    quantities,
    drafts: [],
    dropped,
    event: undefined,
    contest: undefined,
  };
}

/** The token of a span that the rest of the sentence is tied to. */
export function headIn(tree: Tree, { start, end }: Span): number | undefined {
  const { tokens } = tree;
  for (
    let at = firstEndingAfter(tokens, start);
    at < tokens.length && (tokens[at]?.start ?? 0) < end;
    at += 1
  ) {
    const above = tokens[tokens[at]?.head ?? -1];
    if (
      (above === undefined || above.end <= start || above.start >= end) &&
      tree.base[at] !== 'punct' &&
      tree.base[at] !== 'case'
    )
      return at;
  }
  return undefined;
}

/** Words that no entity is: what a claim about them would say nothing of. */
const empty = new Set([
  'thing',
  'something',
  'anything',
  'nothing',
  'everything',
  'way',
  'lot',
  'time',
  'part',
  'place',
  'kind',
  'sort',
  'case',
  'number',
  'fact',
  'day',
  'year',
  'week',
  'month',
  'today',
  'yesterday',
  'tomorrow',
  'end',
  'beginning',
  'reason',
  'support',
  'memory',
  'it',
  'this',
  'that',
  'there',
  'what',
]);

/**
 * The entity that a token names, for a slot that takes `allowed` types; a noun phrase that is no referent yet becomes one, of its
 * noun's type or, where the table has none, of the first type allowed. Undefined for what is no entity, or not one of those.
 */
export function entityAt(
  scene: Scene,
  sentence: number,
  token: number,
  allowed: readonly string[],
  ladder: Ladder,
): string | undefined {
  const { reading } = scene;
  const found = whoIs(reading, sentence, token, ladder);
  if (found !== undefined) return allowsType(allowed, typeById(reading, found)) ? found : undefined;
  const tree = reading.trees[sentence];
  const word = tree?.tokens[token];
  if (tree === undefined || word === undefined) return undefined;
  // `killing 107`: the number stands for the persons it counts.
  const persons = word.pos === 'NUM' && scene.quantities[sentence]?.get(token)?.value.unit === 'persons';
  if (persons && allowed.includes('group')) return made(scene, sentence, token, 'group', 0.7);
  if (
    (word.pos !== 'NOUN' && word.pos !== 'PROPN') ||
    empty.has(word.lemma) ||
    scene.times[sentence]?.has(token)
  )
    return undefined;
  const known = typeOfNoun(word.lemma, word.tag === 'NNS');
  const type = known ?? guessed(word.pos, allowed);
  if (type === undefined || !allowsType(allowed, type)) return undefined;
  return made(scene, sentence, token, type, known === undefined ? 0.5 : 0.7);
}

/** A new referent for a noun phrase that no mention is of yet. */
export function made(
  { reading }: Scene,
  sentence: number,
  token: number,
  type: string,
  certainty: number,
): string | undefined {
  const tree = reading.trees[sentence];
  const word = tree?.tokens[token];
  if (tree === undefined || word === undefined) return undefined;
  const span = nounPhraseAt(tree.sentence, token);
  return reading.cast.add(sentence, token, {
    type,
    name: reading.text.slice(span.start, span.end),
    names: [],
    identifiers: [],
    mentions: [{ ...span, head: word.start, kind: word.pos === 'PROPN' ? 'name' : 'nominal' }],
    certainty,
  }).id;
}

function guessed(pos: string, allowed: readonly string[]): string | undefined {
  if (pos === 'PROPN' && allowed.includes('organization')) return 'organization';
  for (const type of ['issue', 'product']) if (allowed.includes(type)) return type;
  return allowed.length === 0 ? 'issue' : undefined;
}

/** Put a draft on the pile when its predicate allows its types; else say why not. */
export function propose(scene: Scene, draft: Draft): boolean {
  const predicate = findPredicate(draft.predicate);
  const refuse = (reason: string) => {
    scene.dropped.push({ step: 'claims', reason, ...draft.evidence });
    return false;
  };
  if (predicate === undefined) return refuse(`There is no predicate ${draft.predicate}.`);
  const subject = typeById(scene.reading, draft.subject);
  if (!allowsType(predicate.subjects, subject))
    return refuse(`A ${subject} cannot be the subject of ${predicate.id}.`);
  if ('entity' in draft.object) {
    const object = typeById(scene.reading, draft.object.entity);
    if (predicate.objects === null || !allowsType(predicate.objects, object))
      return refuse(`A ${object} cannot be the object of ${predicate.id}.`);
    if (draft.object.entity === draft.subject) return refuse('Subject and object are the same.');
  } else {
    const kind = 'span' in draft.object ? 'text' : 'time' in draft.object ? 'time' : 'quantity';
    if (!predicate.values.includes(kind)) return refuse(`A ${kind} cannot be the object of ${predicate.id}.`);
  }
  scene.drafts.push(draft);
  return true;
}
