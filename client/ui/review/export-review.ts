import type { ReviewClaimFragment, ReviewContentFragment } from '../../api/generated/graphql.ts';
import { type Decision, decisionOf } from './decision-of.ts';

/** A claim with its words and ladder, as a test case holds it. `docs/review.md` describes the form. */
function toCase({ subject, predicate, object, positive, time, voices, evidence }: ReviewContentFragment) {
  return {
    subject: { id: subject.id, name: subject.name, type: subject.type.id },
    predicate: predicate.id,
    object: toValue(object),
    polarity: positive ? 'positive' : 'negative',
    ...(time === null ? {} : { time: { edtf: time.edtf, text: time.words } }),
    passages: evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    voices: voices.map(({ speaker, stance, scope, reason, cue, via }) => ({
      speaker: { id: speaker.id, name: speaker.name },
      stance: stance.toLowerCase(),
      scope: scope.toLowerCase(),
      ...(reason === null ? {} : { reason }),
      ...(cue === null ? {} : { cue: { start: cue.start, end: cue.end, quote: cue.quote } }),
      ...(via === null ? {} : { via: { id: via.id, name: via.name } }),
    })),
  };
}

function toValue(object: ReviewContentFragment['object']) {
  switch (object.__typename) {
    case 'Entity':
      return { entity: { id: object.id, name: object.name, type: object.type.id } };
    case 'Quantity': {
      const { min, max, unit, approximate, words } = object;
      return { quantity: { min, max, unit, approximate, text: words } };
    }
    case 'TimeValue':
      return { time: { edtf: object.edtf, text: object.words } };
    case 'Text':
      return { text: { text: object.text, language: object.language } };
  }
}

export interface ReviewExport {
  readonly format: 'attest-review/1';
  readonly document: { readonly id: string; readonly name: string; readonly sha256: string | null };
  readonly cases: readonly {
    readonly decision: Exclude<Decision, 'waiting'>;
    readonly extractor: string | null;
    readonly certainty: number | null;
    readonly proposed: ReturnType<typeof toCase>;
    readonly corrected?: ReturnType<typeof toCase>;
    readonly reason?: string;
  }[];
}

/** What people made of the claims that a program read in a document, as test cases for the program. What still waits is left out. */
export function exportReview(
  document: ReviewExport['document'],
  claims: readonly ReviewClaimFragment[],
): ReviewExport {
  return {
    format: 'attest-review/1',
    document,
    cases: claims.flatMap((claim) => {
      const decision = decisionOf(claim);
      if (decision === 'waiting') return [];
      const { correctedBy, withdrawal, extraction } = claim;
      return [
        {
          decision,
          extractor: extraction?.by ?? null,
          certainty: extraction?.certainty ?? null,
          proposed: toCase(claim),
          ...(correctedBy === null ? {} : { corrected: toCase(correctedBy) }),
          ...(withdrawal === null ? {} : { reason: withdrawal.reason }),
        },
      ];
    }),
  };
}
