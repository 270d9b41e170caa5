import { claimSide } from '../panel/claim-side.ts';

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
}

/** What `disputingPairs` reads of a disputed claim. */
export interface DisputedClaim {
  readonly positive: boolean;
  readonly subject: { readonly id: string };
  readonly predicate: { readonly id: string };
  readonly object: { readonly __typename: string; readonly id?: string };
  readonly voices: readonly { readonly stance: string; readonly speaker: Speaker }[];
}

export type Pair = readonly [Speaker, Speaker];

/** Whether two disputed claims of one subject and predicate may be sides of its dispute. Whether they are, the API's comparison says. */
function mayClash(one: DisputedClaim, other: DisputedClaim): boolean {
  if (claimSide(one) !== claimSide(other)) return true;
  if (claimSide(one) === 'holds-not') return false;
  return one.object.id === undefined || one.object.id !== other.object.id;
}

/** Origins that may contradict each other in these disputed claims, each pair once, by name. */
export function disputingPairs(claims: readonly DisputedClaim[]): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [index, one] of claims.entries()) {
    for (const other of claims.slice(index + 1)) {
      const mine = one.voices.at(-1)?.speaker;
      const theirs = other.voices.at(-1)?.speaker;
      if (mine === undefined || theirs === undefined || mine.id === theirs.id) continue;
      if (one.subject.id !== other.subject.id || one.predicate.id !== other.predicate.id) continue;
      if (!mayClash(one, other)) continue;
      const pair: Pair = mine.name.localeCompare(theirs.name, 'en') <= 0 ? [mine, theirs] : [theirs, mine];
      pairs.set(JSON.stringify(pair.map(({ id }) => id).sort()), pair);
    }
  }
  return [...pairs.values()];
}
