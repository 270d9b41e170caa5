import { type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react';
import type { MentionRow } from '../../api/read-mentions.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { passageMarks, type Span } from './passage-marks.ts';
import { type TextOwner, type TextPiece, textPieces } from './text-owner.ts';

export interface DocumentParagraphProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What is marked in it whatever is picked: claims and mentions. */
  readonly spans: readonly Span<TextOwner>[];
  /** What is marked for what is picked. */
  readonly extra: readonly Span<TextOwner>[];
  /** How much text belongs to each claim. */
  readonly lengths: ReadonlyMap<string, number>;
  /** The claim at which the document is open, where it is in this paragraph. */
  readonly claim: string | null;
  /** The entity that is looked for, where the paragraph names it. */
  readonly naming: string | null;
  /** Claims of this paragraph that are pointed at. */
  readonly pointed: readonly string[];
  /** Where the mention begins that the keyboard comes to, if it is here. */
  readonly tabStop: number | null;
  readonly on: TextHandlers;
}

/** What the reader does in the text. The same object as long as the document is open, so that paragraphs are not drawn again for it. */
export interface TextHandlers {
  point(claims: readonly string[]): void;
  pick(claim: string): void;
  pointMention(mention: MentionRow | null): void;
  focusMention(start: number): void;
  openMention(mention: MentionRow): void;
}

/** A press at the end of a drag over the words is none. */
const isDrag = (): boolean => getSelection()?.isCollapsed === false;

/** One paragraph of a document with what is marked in it. */
export const DocumentParagraph = memo((props: DocumentParagraphProps) => {
  const { text, start, end, spans, extra, naming } = props;
  const pieces = useMemo(
    () => textPieces(passageMarks(text, [...spans, ...extra], { start, end }), naming),
    [text, start, end, spans, extra, naming],
  );
  return (
    <p>
      {pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} {...props} />
      ))}
    </p>
  );
});

interface PieceProps extends DocumentParagraphProps {
  readonly piece: TextPiece;
}

/** A piece of the text. Of several claims there a press picks the shortest, and pressing again the next longer one. */
function Piece(props: PieceProps) {
  const { piece, claim, pointed, lengths, on } = props;
  const { claims, cues, isPlace } = piece;
  const inside = piece.mention === null ? piece.text : <Mention mention={piece.mention} {...props} />;
  if (claims.length === 0 && cues.length === 0 && !isPlace) return <>{inside}</>;
  const pick = (): void => {
    if (isDrag()) return;
    const byLength = [...claims].sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
    const next = byLength[(claim === null ? -1 : byLength.indexOf(claim)) + 1] ?? byLength[0];
    if (next !== undefined) on.pick(next);
  };
  const isTarget = claim === null ? isPlace : claims.includes(claim);
  return (
    // The pointer's shortcut to what the margin offers to everybody; as buttons, these pieces would break the text apart.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      className="passage"
      data-depth={Math.min(claims.length, 3)}
      data-target={isTarget ? '' : undefined}
      data-pointed={claims.some((id) => pointed.includes(id)) ? '' : undefined}
      onMouseEnter={() => on.point(claims)}
      onMouseLeave={() => on.point([])}
      onClick={pick}
    >
      {cues.length === 0 ? inside : <span className="mark-cue">{inside}</span>}
    </mark>
  );
}

/** The words that name an entity: they lead to it. Its later pieces do so for the pointer alone, so that it is one stop for the keyboard. */
function Mention({ mention, piece, text, tabStop, on }: PieceProps & { readonly mention: MentionRow }) {
  const open = (event: MouseEvent | KeyboardEvent): void => {
    event.stopPropagation();
    if (event.type !== 'click' || !isDrag()) on.openMention(mention);
  };
  const words = text.slice(mention.passage.start, mention.passage.end);
  const link = {
    role: 'link',
    tabIndex: tabStop === piece.start ? 0 : -1,
    'data-mention': mention.id,
    ...(words === piece.text ? {} : { 'aria-label': words }),
    onFocus: () => on.focusMention(piece.start),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') open(event);
    },
  };
  return (
    // An element of the text itself: a link of HTML could not be selected with the words around it.
    // biome-ignore lint/a11y/noStaticElementInteractions: the first piece is the link; the others are the pointer's shortcut
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span
      className="mention"
      data-naming={piece.isNaming ? '' : undefined}
      title={nameOfShown(mention.entity)}
      onMouseEnter={() => on.pointMention(mention)}
      onMouseLeave={() => on.pointMention(null)}
      onClick={open}
      {...(piece.isFirst ? link : {})}
    >
      {piece.text}
    </span>
  );
}
