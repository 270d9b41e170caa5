/** What `numberSources` reads of a claim. */
export interface SourcedClaim {
  readonly document: { readonly id: string; readonly name: string; readonly invented: boolean };
}

export interface NumberedSource {
  readonly number: number;
  readonly document: SourcedClaim['document'];
}

/** The documents of claims, numbered from 1 in the order in which they first come; each once. By id. */
export function numberSources(claims: readonly SourcedClaim[]): ReadonlyMap<string, NumberedSource> {
  const sources = new Map<string, NumberedSource>();
  for (const { document } of claims)
    if (!sources.has(document.id)) sources.set(document.id, { number: sources.size + 1, document });
  return sources;
}
