import type { MentionSpan, NamedSpan, ParsedSentence } from '../analysis.ts';

export type Gender = 'female' | 'male' | 'neuter';
export type Numerus = 'one' | 'many';

/** A noun phrase, name or pronoun of the text with what decides what it can mean. */
export interface Mention extends MentionSpan {
  /** Its place in the list of all mentions, in reading order of the heads. */
  readonly index: number;
  readonly sentence: number;
  /** Token numbers in the sentence: the head, and the phrase [first, last]. */
  readonly token: number;
  readonly first: number;
  readonly last: number;
  /** Id from the type table; undefined when the words do not tell. */
  readonly type?: string;
  /** The noun that says what it is: `town` of `the town of Khojaly`, `genocide` of `the act of genocide`. */
  readonly noun?: string;
  /** What else the phrase says: lemmas in small letters of adjectives, nouns, names and numbers, the noun left out. */
  readonly words: ReadonlySet<string>;
  /** Of `words`, those that are names or numbers: they tell one from another. */
  readonly telling: ReadonlySet<string>;
  readonly numerus?: Numerus;
  readonly gender?: Gender;
  readonly determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';
  readonly isSubject: boolean;
  /** Of a name. */
  readonly named?: NamedSpan;
}

/** The mentions of a text, and where they are. */
export interface MentionTable {
  readonly sentences: readonly ParsedSentence[];
  readonly mentions: readonly Mention[];
  /** For each sentence, the mention that a token heads. */
  readonly byHead: readonly ReadonlyMap<number, Mention>[];
}
