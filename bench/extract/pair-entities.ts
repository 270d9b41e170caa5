import type { LabelledEntity } from './labelled.ts';

/**
 * Pair found entities with gold ones, one to one, by equal mentions: more shared mentions first, then the earlier shared one.
 * Returns found id → gold id.
 */
export function pairEntities(
  text: string,
  gold: readonly LabelledEntity[],
  found: readonly LabelledEntity[],
): ReadonlyMap<string, string> {
  const goldBySpan = new Map<string, string[]>();
  for (const { id, mentions } of gold) {
    for (const span of new Set(mentions.map((mention) => trimmed(text, mention)))) {
      goldBySpan.set(span, [...(goldBySpan.get(span) ?? []), id]);
    }
  }
  const offers: {
    readonly found: string;
    readonly gold: string;
    readonly shared: number;
    readonly first: number;
  }[] = [];
  for (const { id, mentions } of found) {
    const shared = new Map<string, { count: number; first: number }>();
    for (const span of new Set(mentions.map((mention) => trimmed(text, mention)))) {
      for (const other of goldBySpan.get(span) ?? []) {
        const start = Number(span.split('-')[0]);
        const there = shared.get(other);
        shared.set(other, { count: (there?.count ?? 0) + 1, first: Math.min(there?.first ?? start, start) });
      }
    }
    for (const [other, { count, first }] of shared)
      offers.push({ found: id, gold: other, shared: count, first });
  }
  offers.sort((one, other) => other.shared - one.shared || one.first - other.first);
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const offer of offers) {
    if (pairs.has(offer.found) || taken.has(offer.gold)) continue;
    pairs.set(offer.found, offer.gold);
    taken.add(offer.gold);
  }
  return pairs;
}

/** A span without a leading article and a trailing possessive, as a key. */
function trimmed(text: string, [start, end]: readonly [number, number]): string {
  const words = text.slice(start, end);
  const article = /^(?:the|an|a)\s+/iu.exec(words)?.[0].length ?? 0;
  const possessive = /['’]s$/u.exec(words)?.[0].length ?? 0;
  return `${start + article}-${end - possessive}`;
}
