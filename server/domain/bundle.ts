/** The interchange form, version 1. Published as JSON Schema in `schemas/bundle-1.schema.json`; offsets are UTF-16 code units. */
export interface Bundle {
  readonly format: 'attest-bundle/1';
  readonly documents: readonly BundleDocument[];
  readonly entities: readonly BundleEntity[];
  readonly mentions: readonly BundleMention[];
  readonly claims: readonly BundleClaim[];
}

export interface BundleDocument {
  /** Reference used inside the bundle. A document with a text gets its lasting id from its address, else from its text's hash. */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly status: 'held' | 'cited';
  readonly text?: string;
  readonly sha256?: string;
  readonly url?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly published?: DatedValue;
  /** True for documents that were made up as examples. */
  readonly invented?: boolean;
  readonly note?: string;
}

export interface BundleEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly names?: readonly { readonly text: string; readonly language?: string }[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly invented?: boolean;
  readonly note?: string;
}

export interface BundlePassage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface BundleMention extends BundlePassage {
  readonly entity: string;
}

/** An EDTF (ISO 8601-2) date; `basis` says where it comes from when the text does not state it. */
export interface DatedValue {
  readonly edtf: string;
  readonly text?: string;
  readonly basis: 'stated' | 'inferred';
  readonly reason?: string;
}

export interface QuantityValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly approximate: boolean;
  readonly text?: string;
}

export type BundleValue =
  | { readonly entity: string }
  | { readonly quantity: QuantityValue }
  | { readonly time: DatedValue }
  | { readonly text: string; readonly language?: string };

export const stances = [
  'asserts',
  'reports',
  'cites',
  'quotes',
  'denies',
  'alleges',
  'demands',
  'labels',
  'announces',
  'expects',
] as const;
export type Stance = (typeof stances)[number];

export const scopes = ['explicit', 'continued', 'assumed'] as const;
export type Scope = (typeof scopes)[number];

export interface BundleVoice {
  readonly speaker: string;
  readonly stance: Stance;
  readonly scope: Scope;
  /** Why the rung is taken to be there; required when the scope is `assumed`. */
  readonly reason?: string;
  readonly cue?: BundlePassage;
  /** The document this voice speaks through, when named. */
  readonly via?: string;
}

export interface BundleClaim {
  /** Reference used inside the bundle and in reports; the lasting id comes from document, span and content. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: BundleValue;
  readonly polarity?: 'positive' | 'negative';
  readonly time?: DatedValue;
  readonly qualifiers?: readonly { readonly key: string; readonly value: BundleValue }[];
  readonly passages: readonly BundlePassage[];
  /** The ladder, outermost first: rung 0 is the publisher of the passages' document, the last is the origin. */
  readonly voices: readonly BundleVoice[];
  readonly directQuote?: boolean;
  readonly contested?: boolean;
  readonly note?: string;
  /** Which program read it out of the text. Absent when a person did. */
  readonly extraction?: Extraction;
  /** True when it waits for somebody to accept it, and counts for nothing until then. */
  readonly proposed?: boolean;
}

/** How a claim was read out of a text. Its certainty is that of the reading, and says nothing about what is claimed. */
export interface Extraction {
  /** Name and version of the extractor: `attest-en/1`. */
  readonly by: string;
  /** 0 to 1. */
  readonly certainty: number;
}
