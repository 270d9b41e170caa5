import type { Speaker, Speakers } from './data.ts';

/** A claim's voices, outermost first. */
export type Ladder = readonly {
  readonly stance: string;
  readonly speaker: { readonly id: string; readonly name: string; readonly invented: boolean };
}[];

/**
 * Who speaks in these ladders, those with most claims of their own first. A claim is according to its last voice,
 * unless that voice denies it: a denial is counted apart, since it is the speaker's own and no mere passing on.
 */
export function countSpeakers(ladders: readonly Ladder[]): Speakers {
  const rows = new Map<string, Speaker>();
  let deepest = 0;
  for (const ladder of ladders) {
    deepest = Math.max(deepest, ladder.length - 1);
    const last = ladder.at(-1);
    const seen = new Set<string>();
    for (const voice of ladder) {
      const { id, name, invented } = voice.speaker;
      const row = rows.get(id) ?? { id, name, invented, claims: 0, denials: 0, ladders: 0 };
      const own = voice === last ? 1 : 0;
      const denied = voice.stance === 'DENIES' ? own : 0;
      rows.set(id, {
        ...row,
        claims: row.claims + own - denied,
        denials: row.denials + denied,
        ladders: row.ladders + (seen.has(id) ? 0 : 1),
      });
      seen.add(id);
    }
  }
  const order = (one: Speaker, other: Speaker): number =>
    other.claims - one.claims || other.denials - one.denials || one.name.localeCompare(other.name, 'en');
  return { rows: [...rows.values()].sort(order), claims: ladders.length, deepest };
}
