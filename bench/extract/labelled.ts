import type { Bundle, BundleValue } from '../../server/domain/bundle.ts';

/** Who says what about whom in one document: what a label file holds, and what is made of a bundle to be counted against it. */
export interface Labelled {
  readonly entities: readonly LabelledEntity[];
  readonly claims: readonly LabelledClaim[];
}

export interface LabelledEntity {
  readonly id: string;
  readonly type: string;
  readonly mentions: readonly (readonly [number, number])[];
}

export interface LabelledClaim {
  readonly subject: string;
  readonly predicate: string;
  readonly object: LabelledObject;
  readonly polarity?: 'positive' | 'negative';
  readonly voices: readonly string[];
  readonly stance?: string;
  readonly evidence: readonly [number, number];
}

export type LabelledObject =
  | { readonly entity: string }
  | { readonly span: readonly [number, number] }
  | { readonly text: string }
  | { readonly time: string }
  | {
      readonly quantity: { readonly min: number | null; readonly max: number | null; readonly unit: string };
    };

/** Form of a file in `labels/`. */
export interface LabelFile extends Labelled {
  readonly document: string;
  readonly sha256: string;
  readonly publisher: string;
}

/**
 * What a bundle says of one of its documents, in the form of the labels. Its publisher and the document itself become `publisher` and
 * `document`, whatever their ids in the bundle.
 */
export function labelledFromBundle(bundle: Bundle, documentId: string): Labelled {
  const publisher = bundle.documents.find((document) => document.id === documentId)?.publisher;
  const idOf = (id: string) => (id === publisher ? 'publisher' : id === documentId ? 'document' : id);
  const things = [...bundle.entities, ...bundle.documents];
  return {
    entities: things
      .filter(({ id }) => idOf(id) === id)
      .map(({ id, type }) => ({
        id,
        type,
        mentions: bundle.mentions
          .filter((mention) => mention.entity === id && mention.document === documentId)
          .map(({ start, end }): [number, number] => [start, end]),
      })),
    claims: bundle.claims.map((claim) => ({
      subject: idOf(claim.subject),
      predicate: claim.predicate,
      object: objectOf(claim.object, idOf),
      ...(claim.polarity !== undefined && { polarity: claim.polarity }),
      voices: claim.voices.map((voice) => idOf(voice.speaker)),
      stance: claim.voices.at(-1)?.stance ?? 'asserts',
      evidence: [claim.passages[0]?.start ?? 0, claim.passages[0]?.end ?? 0],
    })),
  };
}

function objectOf(value: BundleValue, idOf: (id: string) => string): LabelledObject {
  if ('entity' in value) return { entity: idOf(value.entity) };
  if ('quantity' in value) return { quantity: value.quantity };
  if ('time' in value) return { time: value.time.edtf };
  return { text: value.text };
}
