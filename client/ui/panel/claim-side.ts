/** What `claimSide` reads of a claim. */
export interface SidedClaim {
  readonly positive: boolean;
  readonly voices: readonly { readonly stance: string }[];
}

/**
 * On which side of a dispute a claim stands: a negative claim says that it does not hold, and so does a positive one that
 * its origin denies. Who denies the negative stands with those who say that it holds.
 */
export function claimSide({ positive, voices }: SidedClaim): 'holds' | 'holds-not' {
  const denied = voices.at(-1)?.stance === 'DENIES';
  return positive !== denied ? 'holds' : 'holds-not';
}
