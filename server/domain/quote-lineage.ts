import { type WordDifference, wordDifferences } from './word-differences.ts';

/** One document's wording of an utterance. */
export interface Wording {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The first day on which it may have been published; null when that is not known. */
  readonly day: number | null;
  readonly publisherId: string | null;
  /** Claims that rest on these words. */
  readonly claimIds: readonly string[];
  /** Documents through which these claims are heard, as they say themselves. */
  readonly viaIds: readonly string[];
  /** Whom these claims are heard from, other than the publisher. */
  readonly speakerIds: readonly string[];
}

/** Why a wording hangs on another. */
export type LineageBasis = 'NAMED' | 'NEAREST';

/** A wording at its place in the forest. */
export interface LineageNode {
  readonly wording: Wording;
  /** Document of the wording that it hangs on; null for a root. */
  readonly parentId: string | null;
  readonly depth: number;
  /** Null for a root. */
  readonly basis: LineageBasis | null;
  /** From the wording that it hangs on; of a root nothing. */
  readonly differences: readonly WordDifference[];
  /** Share of the words of both that are the same, 0 to 1; of a root 1. */
  readonly share: number;
}

const inTime = (a: Wording, b: Wording): number =>
  (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY) || 0;
const inOrder = (a: Wording, b: Wording): number =>
  inTime(a, b) || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0);

/** Whether the claims of one say that they have it from the document or the publisher of another. */
const names = (wording: Wording, other: Wording): boolean =>
  wording.viaIds.includes(other.documentId) ||
  (other.publisherId !== null &&
    other.publisherId !== wording.publisherId &&
    wording.speakerIds.includes(other.publisherId));

type Hanging = Omit<LineageNode, 'depth'>;

const basisOf = (wording: Wording, other: Wording): LineageBasis =>
  names(wording, other) ? 'NAMED' : 'NEAREST';

/** On which of the others a wording hangs: one that it names, or else the nearest of those known to be earlier. */
function hang(wording: Wording, others: readonly Wording[]): Hanging {
  const isEarlier = (other: Wording): boolean => wording.day !== null && inTime(other, wording) < 0;
  const [best] = others
    .map((other) => ({ other, basis: basisOf(wording, other) }))
    .filter(({ other, basis }) => basis === 'NAMED' || isEarlier(other))
    .map((one) => ({ ...one, ...wordDifferences(one.other.text, wording.text) }))
    .sort(
      (a, b) =>
        Number(b.basis === 'NAMED') - Number(a.basis === 'NAMED') ||
        b.share - a.share ||
        inOrder(a.other, b.other),
    );
  return best === undefined
    ? { wording, parentId: null, basis: null, differences: [], share: 1 }
    : {
        wording,
        parentId: best.other.documentId,
        basis: best.basis,
        differences: best.pieces,
        share: best.share,
      };
}

/**
 * How an utterance stands in several documents. A wording hangs on that of the document, or of the publisher, that its claims name; where they
 * name none of these, on the earlier one whose words are nearest, which does not say that it was taken from there. What has no date and names
 * none is a root, and so is the earliest. Each node comes before those that hang on it; these are in the order of their dates.
 */
export function quoteLineage(wordings: readonly Wording[]): LineageNode[] {
  const ordered = wordings.toSorted(inOrder);
  const hung = new Map<string, Hanging>();
  /** Whether a wording hangs on another, over however many. */
  const leadsTo = (from: string, to: string): boolean => {
    for (let at: string | null = from; at !== null; at = hung.get(at)?.parentId ?? null)
      if (at === to) return true;
    return false;
  };
  for (const wording of ordered) {
    // Two that name each other would hang on nothing.
    const free = ordered.filter(
      (other) => other !== wording && !leadsTo(other.documentId, wording.documentId),
    );
    hung.set(wording.documentId, hang(wording, free));
  }
  const below = (parentId: string | null, depth: number): LineageNode[] =>
    ordered.flatMap(({ documentId }) => {
      const node = hung.get(documentId);
      return node?.parentId === parentId ? [{ ...node, depth }, ...below(documentId, depth + 1)] : [];
    });
  return below(null, 0);
}
