/** The right answers for a batch, by row. Heads count from the sentence's start, the root as its number of tokens. */
export interface GoldBatch {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** How many tags and relations there are: the columns beyond are padding. */
  readonly tagCount: number;
  readonly relationCount: number;
}

export interface LearnOptions {
  readonly random: () => number;
  /** Share of inputs taken away. */
  readonly dropout: number;
  /** Share of decisions in which the parser goes on from its own choice, right or wrong. */
  readonly exploring: number;
}

/** Where the slopes of a tensor are gathered, by its name. */
export type SlopesOf = (name: string) => Float32Array;
