import type { IntakeDocument, IntakeRow } from '../../state/intake-row.ts';
import { plural } from '../../state/plural.ts';

/** How the reading of a file stands, in a word or two. */
export function phaseWords({ phase, done, total }: IntakeRow): string {
  switch (phase) {
    case 'sending':
      return 'is being sent';
    case 'waiting':
      return 'waits for its turn';
    case 'running':
      return total === null ? 'is being read' : `is being read, ${done} of ${total}`;
    case 'done':
      return 'read';
    case 'failed':
      return 'could not be read';
    case 'cancelled':
      return 'cancelled';
  }
}

/** What came of a bundle, by how many of its claims were new. */
export const importedWords = (claims: number): string =>
  claims === 0 ? 'It was there before; nothing is new.' : `${plural(claims, 'claim', 'claims')} new.`;

/** What came of a document. */
export function resultWords({ outcome, claims, sentences }: IntakeDocument, accept: boolean): string {
  switch (outcome) {
    case 'NEW': {
      const what = plural(claims, 'claim', 'claims');
      return `${what} ${accept ? 'accepted' : 'to review'}, from ${plural(sentences, 'sentence', 'sentences')}.`;
    }
    case 'KNOWN':
      return 'was read before; nothing is new.';
    case 'REFUSED':
      return 'contradicts what is in the database; nothing of it was written.';
  }
}
