import type { MentionRow } from '../../api/read-mentions.ts';
import type { Segment, Span } from './passage-marks.ts';

/** Why a piece of a document's text is marked. One object for each claim, so that a piece counts it once. */
export type TextOwner =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'mention'; readonly mention: MentionRow }
  /** The words by which a voice of the picked claim is recognised. */
  | { readonly kind: 'cue'; readonly rung: number }
  /** Where a mention was opened. */
  | { readonly kind: 'place' };

/** A piece of text, whose it is, and which mention a press on it opens. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Claims, in the order of their spans. */
  readonly claims: readonly string[];
  /** Rungs of the voices whose cue it is part of. */
  readonly cues: readonly number[];
  readonly isPlace: boolean;
  readonly mention: MentionRow | null;
  /** Whether it is the first piece that opens its mention: the one that stands for it to keyboard and screen reader. */
  readonly isFirst: boolean;
  /** Whether it is part of a mention of the entity that is looked for. */
  readonly isNaming: boolean;
}

const lengthOf = ({ passage }: MentionRow): number => passage.end - passage.start;

/**
 * The mention at a place that a press opens: the shortest, as “Peru” in “Congress of Peru”. Where the same words name several
 * entities it is the one after that which is looked for, so that each of them is reached.
 */
function mentionAt(mentions: readonly MentionRow[], naming: string | null): MentionRow | null {
  const least = Math.min(...mentions.map(lengthOf));
  const shortest = mentions.filter((one) => lengthOf(one) === least);
  return shortest[shortest.findIndex(({ entity }) => entity.id === naming) + 1] ?? shortest[0] ?? null;
}

/** What is drawn of the segments of a text. */
export function textPieces(segments: readonly Segment<TextOwner>[], naming: string | null): TextPiece[] {
  const opened = new Set<string>();
  return segments.map(({ start, text, owners }) => {
    const mentions = owners.flatMap((owner) => (owner.kind === 'mention' ? [owner.mention] : []));
    const mention = mentionAt(mentions, naming);
    const isFirst = mention !== null && !opened.has(mention.id);
    if (mention !== null) opened.add(mention.id);
    return {
      start,
      text,
      claims: owners.flatMap((owner) => (owner.kind === 'claim' ? [owner.id] : [])),
      cues: owners.flatMap((owner) => (owner.kind === 'cue' ? [owner.rung] : [])),
      isPlace: owners.some(({ kind }) => kind === 'place'),
      mention,
      isFirst,
      isNaming: mentions.some(({ entity }) => entity.id === naming),
    };
  });
}

/** How much text belongs to each claim, in UTF-16 code units. */
export function claimLengths(spans: readonly Span<TextOwner>[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { owner, start, end } of spans)
    if (owner.kind === 'claim') lengths.set(owner.id, (lengths.get(owner.id) ?? 0) + end - start);
  return lengths;
}
