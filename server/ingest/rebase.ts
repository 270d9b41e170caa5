import type { RereadConflictRecord } from '../domain/job.ts';

/** A claim read out of a document: what it says, who says it, where. */
export interface ReadClaim {
  readonly id: string;
  /** Subject, predicate and object. */
  readonly contentKey: string;
  readonly positive: boolean;
  /** Speaker and stance of each rung. */
  readonly ladder: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
}

/** A claim that an earlier reading left in the graph. */
export interface EarlierClaim extends ReadClaim {
  /** `waits`: nobody decided. `accepted`, `refused`: a person did. `gone`: a later reading no longer found it. */
  readonly decision: 'waits' | 'accepted' | 'refused' | 'gone';
}

/** How a new reading of a document differs from the one before, with the decisions of people kept. */
export interface Rebase {
  /** Ids of new claims that are to be written. */
  readonly added: ReadonlySet<string>;
  /** Ids of claims that an earlier reading had lost, and this one found: they wait again. */
  readonly reopened: readonly string[];
  /** Ids of claims that waited and were not found again. */
  readonly gone: readonly string[];
  /** Ids of new claims on which somebody decided before: they are not asked about again. */
  readonly decided: readonly string[];
  readonly conflicts: readonly RereadConflictRecord[];
}

const overlap = (one: ReadClaim, other: ReadClaim): boolean =>
  one.spans.some(([start, end]) => other.spans.some(([from, to]) => start < to && from < end));

/** Whether two readings say the same of the same words, whoever is taken to say it. */
const sameReading = (one: ReadClaim, other: ReadClaim): boolean =>
  one.contentKey === other.contentKey && one.positive === other.positive && overlap(one, other);

const sameLadder = (one: ReadClaim, other: ReadClaim): boolean =>
  one.ladder.join('|') === other.ladder.join('|');

/**
 * Lays a new reading of a document over the earlier one. What people decided holds: a refused claim is not proposed again, an accepted
 * one stays. Only what contradicts a decision is a conflict.
 */
export function rebase(earlier: readonly EarlierClaim[], read: readonly ReadClaim[]): Rebase {
  const found = new Set(read.map(({ id }) => id));
  const known = new Set(earlier.map(({ id }) => id));
  const added = new Set<string>();
  const decided: string[] = [];
  const conflicts: RereadConflictRecord[] = [];
  const again = new Set<string>();
  for (const claim of read) {
    if (known.has(claim.id)) continue;
    const decisions = earlier.filter(
      (one) => (one.decision === 'accepted' || one.decision === 'refused') && sameReading(one, claim),
    );
    for (const { id } of decisions) again.add(id);
    const same = decisions.find((one) => sameLadder(one, claim));
    if (same) {
      decided.push(claim.id);
      continue;
    }
    added.add(claim.id);
    const accepted = decisions.find((one) => one.decision === 'accepted');
    if (accepted)
      conflicts.push({
        claimId: claim.id,
        reason: `${accepted.id} was accepted, and says it by another ladder.`,
      });
  }
  const missing = earlier.filter(({ id }) => !found.has(id) && !again.has(id));
  for (const { id, decision } of missing)
    if (decision === 'accepted')
      conflicts.push({ claimId: id, reason: 'It was accepted, and is no longer found.' });
  return {
    added,
    reopened: earlier.filter(({ id, decision }) => decision === 'gone' && found.has(id)).map(({ id }) => id),
    gone: missing.filter(({ decision }) => decision === 'waits').map(({ id }) => id),
    decided,
    conflicts,
  };
}
