/** Claims that follow each other and read the same, with that sentence. */
export interface SameSentence<Claim> {
  readonly sentence: string;
  readonly claims: readonly Claim[];
}

/** Joins neighbours with one and the same sentence: cut at a low frontier many claims read alike. Keeps the order. */
export function groupSameSentence<Claim extends { readonly sentence: string }>(
  claims: readonly Claim[],
): SameSentence<Claim>[] {
  const groups: { sentence: string; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last?.sentence === claim.sentence) last.claims.push(claim);
    else groups.push({ sentence: claim.sentence, claims: [claim] });
  }
  return groups;
}
