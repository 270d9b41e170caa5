/** The universal part of speech for a tag, and where the relation or the word decides otherwise. */
export interface PosTables {
  readonly tags: Readonly<Record<string, string>>;
  /** By `TAG relation`, without subtype. */
  readonly relations: Readonly<Record<string, string>>;
  /** By `TAG word`, in lower case. */
  readonly words: Readonly<Record<string, string>>;
}

/** GUM's universal parts of speech follow from its tags and relations; so do these, once a sentence is parsed. */
export function partOfSpeech(tables: PosTables, tag: string, form: string, relation: string): string {
  const colon = relation.indexOf(':');
  const plain = colon < 0 ? relation : relation.slice(0, colon);
  return (
    tables.words[`${tag} ${form.length > 40 ? '' : form.toLowerCase()}`] ??
    tables.relations[`${tag} ${plain}`] ??
    tables.tags[tag] ??
    'X'
  );
}
