import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import type { Span } from '../panel/passage-marks.ts';

/** Where a document names an entity. UTF-16 code units. */
export interface NamedAt {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** Why a piece of the text is marked for the picked claim; the label is drawn beside it. */
export interface Role {
  readonly kind: 'subject' | 'object' | 'cue' | 'span';
  readonly label: string;
}

/**
 * The mentions of an entity that a claim's words hold; where they hold none, the last one before them, which a pronoun or a
 * noun of the claim then stands for.
 */
function mentionsFor(
  entity: string,
  words: readonly { readonly start: number; readonly end: number }[],
  mentions: readonly NamedAt[],
): readonly NamedAt[] {
  const own = mentions.filter((it) => it.entity === entity);
  const inside = own.filter((it) => words.some(({ start, end }) => it.start < end && it.end > start));
  if (inside.length > 0) return inside;
  const first = Math.min(...words.map(({ start }) => start));
  return own.filter(({ end }) => end <= first).slice(-1);
}

/** What to mark in the text for a claim beside its words: mentions of its ends, and the cues of its voices. */
export function markRoles(
  claim: ReviewClaimFragment,
  document: string,
  mentions: readonly NamedAt[],
): Span<Role>[] {
  const words = claim.evidence.filter((passage) => passage.document.id === document);
  const named = (entity: string, role: Role): Span<Role>[] =>
    mentionsFor(entity, words, mentions).map(({ start, end }) => ({ start, end, owner: role }));
  const { subject, object, voices } = claim;
  return [
    ...named(subject.id, { kind: 'subject', label: say('review.markSubject') }),
    ...(object.__typename === 'Entity'
      ? named(object.id, { kind: 'object', label: say('review.markObject') })
      : []),
    ...voices.flatMap(({ cue, rung }) =>
      cue === null || cue.document.id !== document
        ? []
        : [
            {
              start: cue.start,
              end: cue.end,
              owner: { kind: 'cue' as const, label: say('review.markCue', { rung }) },
            },
          ],
    ),
  ];
}
