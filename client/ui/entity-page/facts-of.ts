import type { IntakeFacts } from '../../state/intake-row.ts';
import { type HeardClaim, speakersThrough } from './citers-of.ts';

/** What is read of a cited document to fill in the form that takes its text. */
export interface CitedDocument {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly publisher: { readonly name: string } | null;
  readonly published: { readonly edtf: string } | null;
}

/**
 * What is known of a document that is cited and not held. Where nobody names its publisher, the one speaker who is heard through
 * it stands in; where several are, nobody does.
 */
export function factsOf(document: CitedDocument, claims: readonly HeardClaim[]): IntakeFacts {
  const [only, ...others] = speakersThrough(claims, document.id);
  return {
    name: document.name,
    publisher: document.publisher?.name ?? (others.length === 0 ? (only?.name ?? '') : ''),
    published: document.published?.edtf ?? '',
    url: document.url ?? '',
    language: document.language ?? '',
  };
}
