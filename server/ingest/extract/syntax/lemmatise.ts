/** How a tag's words lose their endings, learned from a treebank. */
export interface LemmaTables {
  /** By tag, then by ending (longest that fits goes first): letters to cut, letters to add. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, readonly [number, string]>>>>;
  /** By tag, then by word in lower case: its lemma, where the endings do not give it. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const longestEnding = 6;

/** The dictionary form of a word that stands with a tag. Names keep their capitals, words at rest lose theirs. */
export type Lemmatiser = (form: string, tag: string) => string;

export function lemmatiser(tables: LemmaTables): Lemmatiser {
  const endings = new Map(
    Object.entries(tables.endings).map(([tag, rules]) => [tag, new Map(Object.entries(rules))]),
  );
  const words = new Map(
    Object.entries(tables.words).map(([tag, rules]) => [tag, new Map(Object.entries(rules))]),
  );
  return (form, tag) => {
    if (form.length > 60) return form;
    const lower = form.toLowerCase().replaceAll('’', "'");
    const known = words.get(tag)?.get(lower);
    if (known !== undefined) return known;
    const base = restingForm(form, tag, lower);
    const rules = endings.get(tag);
    if (rules === undefined) return base;
    for (let length = Math.min(longestEnding, lower.length - 1); length >= 0; length -= 1) {
      const rule = rules.get(lower.slice(lower.length - length));
      if (rule !== undefined) return base.slice(0, base.length - rule[0]) + rule[1];
    }
    return base;
  };
}

/** A word with the capitals that its lemma has: all of a name's, an abbreviation's, an adjective's like `Peruvian`. */
export function restingForm(form: string, tag: string, lower: string): string {
  if (tag === 'NNP' || tag === 'NNPS' || tag === 'FW' || tag === 'JJ') return form;
  const isAbbreviation = form.length > 1 && form === form.toUpperCase() && (tag === 'NN' || tag === 'NNS');
  return isAbbreviation ? form : lower;
}
