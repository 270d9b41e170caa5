import { type ContentClaim, contentKey, matterKey, questionKey } from './content-of.ts';

/** The sides of a dispute, each the claims that say the same; none stands before another for any reason but its place in the list. */
export interface PageDispute<Claim> {
  readonly key: string;
  readonly sides: readonly (readonly Claim[])[];
}

function groupBy<Claim>(claims: readonly Claim[], keyOf: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return groups;
}

const toDispute = <Claim extends ContentClaim>([key, claims]: [string, Claim[]]): PageDispute<Claim> => ({
  key,
  sides: [...groupBy(claims, contentKey).values()],
});

/**
 * Disputed claims by what they dispute: first for and against the same; what is left has values that cannot all hold. A
 * dispute of one side is one whose other side is not among the claims given.
 */
export function groupDisputes<Claim extends ContentClaim>(
  claims: readonly Claim[],
): readonly PageDispute<Claim>[] {
  const matters = [...groupBy(claims, matterKey)];
  const isWhole = ([, group]: [string, Claim[]]): boolean => groupBy(group, contentKey).size > 1;
  const rest = matters.filter((matter) => !isWhole(matter)).flatMap(([, group]) => group);
  return [...matters.filter(isWhole).map(toDispute), ...[...groupBy(rest, questionKey)].map(toDispute)];
}
