import type { SidedClaim } from '../panel/claim-side.ts';
import { claimSide } from '../panel/claim-side.ts';

/** What is read of a claim to tell what it says, apart from who says it. */
export interface ContentClaim extends SidedClaim {
  readonly subject: { readonly id: string };
  readonly predicate: { readonly id: string };
  readonly object: object;
  readonly voices: readonly { readonly stance: string; readonly speaker: { readonly id: string } }[];
}

/** Subject and predicate. */
export const questionKey = ({ subject, predicate }: ContentClaim): string =>
  JSON.stringify([subject.id, predicate.id]);

/** What does not change what a value is: the words of the text for it, and how it was come by. */
const asides: ReadonlySet<string> = new Set(['__typename', 'words', 'basis', 'reason']);

/** Equal for the same entity and for the same value, in whatever words. */
const objectKey = (object: object): string =>
  'id' in object
    ? JSON.stringify(object.id)
    : JSON.stringify(object, (key, value: unknown) => (asides.has(key) ? undefined : value));

/** Subject, predicate and object: equal for claims that speak of the same, whether for or against it. */
export const matterKey = (claim: ContentClaim): string => `${questionKey(claim)} ${objectKey(claim.object)}`;

/** Equal for claims that say the same. */
export const contentKey = (claim: ContentClaim): string => `${matterKey(claim)} ${claimSide(claim)}`;

/** How many distinct origins say the same, among the claims given; by content. */
export function countOrigins(claims: readonly ContentClaim[]): ReadonlyMap<string, number> {
  const origins = new Map<string, Set<string>>();
  for (const claim of claims) {
    const origin = claim.voices.at(-1)?.speaker.id;
    if (origin === undefined) continue;
    const key = contentKey(claim);
    origins.set(key, (origins.get(key) ?? new Set()).add(origin));
  }
  return new Map([...origins].map(([key, ids]) => [key, ids.size]));
}
