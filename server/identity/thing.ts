import type { Dated } from '../ontology/predicates.ts';

/** First and last day that a date can mean, days since 1970-01-01. */
export type Days = readonly [from: number, to: number];

export interface ThingDate {
  readonly moment: Dated['moment'];
  readonly days: Days;
}

/** What is known of an entity when it is asked whether it is the same as another. Nothing in it is required but id, type and a name. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  /** The preferred name first. */
  readonly names: readonly string[];
  /** Countries that it is said to be in or of: ISO 3166-1 in small letters. */
  readonly countries: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** What it is linked to, and how many links that has: to share a hub says little. */
  readonly neighbours: readonly { readonly id: string; readonly degree: number }[];
  /** When it is said to have begun, ended or been. */
  readonly dates: readonly ThingDate[];
}
