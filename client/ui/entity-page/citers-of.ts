/** A speaker as the page names it. */
export interface Citer {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
}

/** What `citersOf` reads of a claim: its voices, outermost first. */
export interface HeardClaim {
  readonly voices: readonly { readonly speaker: Citer; readonly via: { readonly id: string } | null }[];
}

/** Who speaks through a document; each speaker once. */
export function speakersThrough(claims: readonly HeardClaim[], document: string): readonly Citer[] {
  const speakers = claims.flatMap(({ voices }) =>
    voices.flatMap(({ via, speaker }) => (via?.id === document ? speaker : [])),
  );
  return [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()];
}

/** Who cites a document: the voice before each one that speaks through it; each speaker once. */
export function citersOf(claims: readonly HeardClaim[], document: string): readonly Citer[] {
  const citers = claims.flatMap(({ voices }) =>
    voices.flatMap(({ via }, rung) => (via?.id === document ? (voices[rung - 1]?.speaker ?? []) : [])),
  );
  return [...new Map(citers.map((citer) => [citer.id, citer])).values()];
}
