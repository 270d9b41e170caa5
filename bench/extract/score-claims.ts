import { rootOf } from '../../server/ontology/ontology.ts';
import type { Labelled, LabelledClaim, LabelledObject } from './labelled.ts';
import { pairEntities } from './pair-entities.ts';

/** Counts of one document by `match-rule.md`; add those of several with `addScores`. */
export interface Counts {
  readonly entities: { readonly gold: number; readonly found: number; readonly paired: number };
  readonly claims: { readonly gold: number; readonly found: number; readonly matched: number };
  /** Claims that agree in everything but, perhaps, the last voice, and those of them where it is the same. */
  readonly lastVoice: { readonly of: number; readonly right: number };
  /** Matched claims, and those of them with the same whole list of speakers. */
  readonly ladder: { readonly of: number; readonly right: number };
}

export interface Compared {
  readonly counts: Counts;
  readonly missed: readonly LabelledClaim[];
  /** Claims that no gold claim answers to. */
  readonly spurious: readonly LabelledClaim[];
  /** Gold claims found but for their last voice. */
  readonly otherVoice: readonly { readonly gold: LabelledClaim; readonly found: LabelledClaim }[];
  readonly matched: readonly { readonly gold: LabelledClaim; readonly found: LabelledClaim }[];
  /** Id of the gold entity that each found one is paired with. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Compare what was found in a text with what was labelled, strictly on subject, predicate, object, polarity and last voice. */
export function scoreClaims(text: string, gold: Labelled, found: Labelled): Compared {
  const pairs = pairEntities(text, gold.entities, found.entities);
  const goldType = new Map(gold.entities.map(({ id, type }) => [id, type]));
  const foundType = new Map(found.entities.map(({ id, type }) => [id, type]));
  let paired = 0;
  for (const [from, to] of pairs) {
    if (rootOf(goldType.get(to) ?? '') === rootOf(foundType.get(from) ?? '')) paired += 1;
  }

  const goldClaims = distinct(text, gold.claims);
  const mapped = distinct(
    text,
    found.claims.map((claim) => inGoldIds(claim, pairs)),
  );
  const left = new Set(mapped);
  const matched: { gold: LabelledClaim; found: LabelledClaim }[] = [];
  const unmatched: LabelledClaim[] = [];
  for (const claim of goldClaims) {
    const answers = [...left].filter(
      (each) => sameContent(text, claim, each) && claim.voices.at(-1) === each.voices.at(-1),
    );
    const answer = answers.find((each) => sameLadder(claim, each)) ?? answers[0];
    if (answer === undefined) {
      unmatched.push(claim);
      continue;
    }
    left.delete(answer);
    matched.push({ gold: claim, found: answer });
  }
  const otherVoice: { gold: LabelledClaim; found: LabelledClaim }[] = [];
  const missed: LabelledClaim[] = [];
  for (const claim of unmatched) {
    const answer = [...left].find((each) => sameContent(text, claim, each));
    if (answer === undefined) missed.push(claim);
    else {
      left.delete(answer);
      otherVoice.push({ gold: claim, found: answer });
    }
  }
  return {
    counts: {
      entities: { gold: gold.entities.length, found: found.entities.length, paired },
      claims: { gold: goldClaims.length, found: mapped.length, matched: matched.length },
      lastVoice: { of: matched.length + otherVoice.length, right: matched.length },
      ladder: {
        of: matched.length,
        right: matched.filter((each) => sameLadder(each.gold, each.found)).length,
      },
    },
    missed,
    spurious: [...left],
    otherVoice,
    matched,
    pairs,
  };
}

const sameLadder = (one: LabelledClaim, other: LabelledClaim) =>
  one.voices.length === other.voices.length &&
  one.voices.every((voice, index) => voice === other.voices[index]);

function sameContent(text: string, one: LabelledClaim, other: LabelledClaim): boolean {
  return (
    one.subject === other.subject &&
    one.predicate === other.predicate &&
    (one.polarity ?? 'positive') === (other.polarity ?? 'positive') &&
    sameObject(text, one.object, other.object)
  );
}

function sameObject(text: string, one: LabelledObject, other: LabelledObject): boolean {
  if ('entity' in one) return 'entity' in other && one.entity === other.entity;
  if ('time' in one) return 'time' in other && one.time === other.time;
  if ('quantity' in one) {
    if (!('quantity' in other)) return false;
    return (
      one.quantity.min === other.quantity.min &&
      one.quantity.max === other.quantity.max &&
      one.quantity.unit === other.quantity.unit
    );
  }
  const [mine, its] = [wordsOf(text, one), wordsOf(text, other)];
  return mine !== undefined && its !== undefined && overlap(mine, its) >= 0.8;
}

function wordsOf(text: string, object: LabelledObject): string[] | undefined {
  const words = 'span' in object ? text.slice(...object.span) : 'text' in object ? object.text : undefined;
  return words?.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? undefined;
}

/** Intersection over union of two lists of words, each word as often as it stands. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 1 : shared / all;
}

/** Claims that say the same count once; of several ladders to the same last voice, all are kept for the comparison of ladders. */
function distinct(text: string, claims: readonly LabelledClaim[]): LabelledClaim[] {
  const kept: LabelledClaim[] = [];
  for (const claim of claims) {
    const same = kept.some(
      (each) => sameContent(text, each, claim) && each.voices.at(-1) === claim.voices.at(-1),
    );
    if (!same) kept.push(claim);
  }
  return kept;
}

function inGoldIds(claim: LabelledClaim, pairs: ReadonlyMap<string, string>): LabelledClaim {
  const of = (id: string) =>
    id === 'publisher' || id === 'document' ? id : (pairs.get(id) ?? `unpaired ${id}`);
  return {
    ...claim,
    subject: of(claim.subject),
    object: 'entity' in claim.object ? { entity: of(claim.object.entity) } : claim.object,
    voices: claim.voices.map(of),
  };
}

/** The sum of several documents' counts. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  return {
    entities: {
      gold: sum((c) => c.entities.gold),
      found: sum((c) => c.entities.found),
      paired: sum((c) => c.entities.paired),
    },
    claims: {
      gold: sum((c) => c.claims.gold),
      found: sum((c) => c.claims.found),
      matched: sum((c) => c.claims.matched),
    },
    lastVoice: { of: sum((c) => c.lastVoice.of), right: sum((c) => c.lastVoice.right) },
    ladder: { of: sum((c) => c.ladder.of), right: sum((c) => c.ladder.right) },
  };
}

/** Per cent of the figures that `match-rule.md` names. */
export function figures({ entities, claims, lastVoice, ladder }: Counts): Readonly<Record<string, number>> {
  const part = (right: number, of: number) => (of === 0 ? 0 : (100 * right) / of);
  const f1 = (right: number, gold: number, found: number) => part(2 * right, gold + found);
  return {
    'entities F1': f1(entities.paired, entities.gold, entities.found),
    'claims precision': part(claims.matched, claims.found),
    'claims recall': part(claims.matched, claims.gold),
    'claims F1': f1(claims.matched, claims.gold, claims.found),
    'last voice': part(lastVoice.right, lastVoice.of),
    ladder: part(ladder.right, ladder.of),
  };
}
