import type { BundleValue } from '../../server/domain/bundle.ts';
import type { Extracted } from '../../server/ingest/extract/claims/make-claims.ts';
import type { Labelled, LabelledObject } from './labelled.ts';

/** What the extractor found, in the form of the labels. Its ids for publisher and document are the labels' own. */
export function labelledFromExtraction({ claims, referents }: Extracted): Labelled {
  return {
    entities: referents.map(({ id, type, mentions }) => ({
      id,
      type,
      mentions: mentions.map(({ start, end }): [number, number] => [start, end]),
    })),
    claims: claims.map(({ claim }) => ({
      subject: claim.subject,
      predicate: claim.predicate,
      object: objectOf(claim.object),
      ...(claim.polarity !== undefined && { polarity: claim.polarity }),
      voices: claim.voices.map(({ speaker }) => speaker),
      stance: claim.voices.at(-1)?.stance ?? 'asserts',
      evidence: [claim.passages[0]?.start ?? 0, claim.passages[0]?.end ?? 0],
    })),
  };
}

function objectOf(value: BundleValue): LabelledObject {
  if ('entity' in value) return { entity: value.entity };
  if ('quantity' in value) return { quantity: value.quantity };
  if ('time' in value) return { time: value.time.edtf };
  return { text: value.text };
}
