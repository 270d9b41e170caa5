import type { DatedValue, QuantityValue } from '../../domain/bundle.ts';

/**
 * What the steps of the extractor hand to each other. All offsets are UTF-16 code units of the document's stored text,
 * so that `text.slice(start, end)` is the words meant; every span lies inside one sentence unless said otherwise.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Token extends Span {
  /** The token as it stands in the text. */
  readonly form: string;
}

export interface Sentence<T extends Token = Token> extends Span {
  /** Number of the paragraph it stands in, from 0. A heading is a paragraph of its own. */
  readonly paragraph: number;
  readonly tokens: readonly T[];
}

/** A token with its place in the dependency tree (Universal Dependencies 2, English conventions of GUM). */
export interface ParsedToken extends Token {
  readonly lemma: string;
  /** Penn Treebank tag, as GUM's fifth column has it: `NNP`, `VBZ` … */
  readonly tag: string;
  /** Universal part of speech: `PROPN`, `VERB` … */
  readonly pos: string;
  /** Index of the head in the sentence's tokens; -1 for the root. */
  readonly head: number;
  /** Universal relation with its subtype: `nsubj`, `nmod:poss`, `acl:relcl` … `root` for the root. */
  readonly relation: string;
}

export type ParsedSentence = Sentence<ParsedToken>;

/** A name found in the text. A demonym (`Peruvian`) is one with the country it stands for. */
export interface NamedSpan extends Span {
  readonly kind: 'name' | 'demonym';
  /** Id from the type table. */
  readonly type: string;
  /** The name without what does not belong to it (article, possessive): `Peruvian Congress`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, of a country and of a demonym. */
  readonly country?: string;
  /** How sure the extractor is that this is such a name, 0 to 1. Says nothing about what anybody claims. */
  readonly certainty: number;
  /** What found it: `model`, `gazetteer countries`, `pattern embassy` … */
  readonly reason: string;
}

export interface QuantitySpan extends Span {
  readonly kind: 'quantity';
  readonly value: QuantityValue;
  /** The noun phrase that is counted, the number included: `613 people`. */
  readonly counted?: Span;
  /** Index, in the list this stands in, of the quantity that this one is a part of (`613 people, including 106 women`). */
  readonly partOf?: number;
  /** It says how old somebody is: `14-year-old`, `aged 26`. */
  readonly isAge?: true;
}

export interface TimeSpan extends Span {
  readonly kind: 'time';
  readonly value: DatedValue;
}

export type ValueSpan = QuantitySpan | TimeSpan;

export interface MentionSpan extends Span {
  readonly kind: 'name' | 'demonym' | 'nominal' | 'pronoun';
  /** Start of the mention's head token. */
  readonly head: number;
}

/** An entity of one document: what its mentions name. */
export interface Referent {
  /** Local to the document: `e0`, `e1` …; the publisher and the document itself have ids of their own. */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly mentions: readonly MentionSpan[];
  readonly certainty: number;
}

/** What a step left out, and why: one line of the report. */
export interface Dropped extends Span {
  readonly step: string;
  readonly reason: string;
}

/** A step's result: what goes on, and what does not. */
export interface Step<T> {
  readonly value: T;
  readonly dropped: readonly Dropped[];
}
