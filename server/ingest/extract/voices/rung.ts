import type { Scope, Stance } from '../../../domain/bundle.ts';
import type { Span } from '../analysis.ts';

/** One voice of a ladder, as the extractor finds it: speaker and document by their referents' ids. */
export interface Rung {
  readonly speaker: string;
  readonly stance: Stance;
  readonly scope: Scope;
  /** Why the rung is taken to be there, when no cue in the sentence says so. */
  readonly reason?: string;
  readonly cue?: Span;
  readonly via?: string;
  /** Others who say the same with this voice, each a ladder of its own when it goes out. */
  readonly together?: readonly string[];
}

/** Who says it, the outermost first. */
export type Ladder = readonly Rung[];

/** A ladder one rung longer. A speaker who already has the last word keeps it, with the newer cue. */
export function withRung(ladder: Ladder, rung: Rung): Ladder {
  const last = ladder.at(-1);
  // One who speaks through another document is heard through both.
  const elsewhere = rung.via !== undefined && last?.via !== undefined && rung.via !== last.via;
  if (last?.speaker === rung.speaker && !elsewhere) {
    if (ladder.length === 1) return [{ ...last, ...(rung.cue && { cue: rung.cue }) }];
    return [
      ...ladder.slice(0, -1),
      { ...last, ...rung, ...(rung.via === undefined && last.via !== undefined && { via: last.via }) },
    ];
  }
  return [...ladder, rung];
}

/** The ladder with the stance of its last voice put to `stance`. */
export const withStance = (ladder: Ladder, stance: Stance): Ladder =>
  ladder.map((rung, index) => (index === ladder.length - 1 ? { ...rung, stance } : rung));

/** A ladder as it goes out: who only passes on what another says `reports` (the publisher) or `cites`. */
export const settled = (ladder: Ladder): Ladder =>
  ladder.map((rung, index) => {
    if (index === ladder.length - 1) return rung;
    return { ...rung, stance: index === 0 ? 'reports' : 'cites' };
  });
