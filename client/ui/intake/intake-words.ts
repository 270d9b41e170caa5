import type { IntakeDocument, IntakeRow } from '../../state/intake-row.ts';
import { say } from '../../texts/say.ts';

/** How the reading of a file stands, in a word or two. */
export function phaseWords({ phase, done, total }: IntakeRow): string {
  switch (phase) {
    case 'sending':
      return say('intake.sending');
    case 'waiting':
      return say('intake.waiting');
    case 'running':
      return total === null ? say('intake.running') : say('intake.runningAt', { done, total });
    case 'done':
      return say('intake.done');
    case 'failed':
      return say('intake.failed');
    case 'cancelled':
      return say('intake.cancelled');
  }
}

/** What came of a bundle, by how many of its claims were new. */
export const importedWords = (claims: number): string =>
  claims === 0 ? say('intake.nothingNew') : say('intake.newClaims', { count: claims });

/** What came of a document. */
export function resultWords({ outcome, claims, sentences }: IntakeDocument, accept: boolean): string {
  switch (outcome) {
    case 'NEW':
      return say(accept ? 'intake.claimsAccepted' : 'intake.claimsToReview', { claims, sentences });
    case 'KNOWN':
      return say('intake.known');
    case 'REFUSED':
      return say('intake.contradicts');
  }
}
