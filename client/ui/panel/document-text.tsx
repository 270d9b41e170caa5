import { useEffect, useMemo, useRef, useState } from 'react';
import type { MentionRow } from '../../api/read-mentions.ts';
import { say } from '../../texts/say.ts';
import { DocumentParagraph, type TextHandlers } from './document-paragraph.tsx';
import { moveByArrow } from './move-by-arrow.ts';
import { usePanel } from './panel-context.ts';
import type { Range, Span } from './passage-marks.ts';
import { paragraphs } from './sentences-around.ts';
import { spansByParagraph } from './spans-by-paragraph.ts';
import { claimLengths, type TextOwner } from './text-owner.ts';

export interface DocumentTextProps {
  readonly document: string;
  readonly text: string;
  readonly language: string | null;
  /** Passages of claims. */
  readonly passages: readonly Span<TextOwner>[];
  /** In the order of the text; none when they are not to be seen. */
  readonly mentions: readonly MentionRow[];
  /** Cues of the picked claim's voices. */
  readonly cues: readonly Span<TextOwner>[];
  readonly claim: string | null;
  /** The entity that is looked for. */
  readonly naming: string | null;
  /** Claims pointed at, here or in the margin. */
  readonly pointed: readonly string[];
  onPoint(claims: readonly string[]): void;
  onPick(claim: string): void;
}

const none: readonly never[] = [];
const placeOwner: TextOwner = { kind: 'place' };

const ownsClaim = (spans: readonly Span<TextOwner>[], ids: readonly string[]): boolean =>
  spans.some(({ owner }) => owner.kind === 'claim' && ids.includes(owner.id));
const names = (spans: readonly Span<TextOwner>[], entity: string | null): boolean =>
  spans.some(({ owner }) => owner.kind === 'mention' && owner.mention.entity.id === entity);

/**
 * The stored text with the passages of all claims and the mentions of entities marked, each line of it a paragraph with its
 * number. All may overlap. The keyboard goes from mention to mention by arrow keys; its way to the claims is the margin.
 */
export function DocumentText(props: DocumentTextProps) {
  const { document, text, passages, mentions, cues, claim, naming, pointed, onPoint, onPick } = props;
  const { place, select, point } = usePanel();
  const box = useRef<HTMLElement>(null);
  const here = place !== null && place.document === document ? place : null;
  const blocks = useMemo(() => paragraphs(text), [text]);
  const spans = useMemo(() => {
    const named = mentions.map(
      (mention): Span<TextOwner> => ({ ...rangeOf(mention), owner: { kind: 'mention', mention } }),
    );
    return spansByParagraph(blocks, [...passages, ...named]);
  }, [blocks, passages, mentions]);
  const extra = useMemo(
    () => spansByParagraph(blocks, [...cues, ...(here === null ? [] : [{ ...here, owner: placeOwner }])]),
    [blocks, cues, here],
  );
  const lengths = useMemo(() => claimLengths(passages), [passages]);
  const [stop, setStop] = useState<number | null>(null);
  // The last one that had the focus, if it is still there, else the first.
  const isThere = mentions.some(
    ({ passage }) => stop !== null && passage.start <= stop && stop < passage.end,
  );
  const tabStop = (isThere ? stop : mentions[0]?.passage.start) ?? null;
  const found =
    claim === null
      ? here !== null || mentions.some(({ entity }) => entity.id === naming)
      : ownsClaim(passages, [claim]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another target, or its arrival, is what is waited for.
  useEffect(() => {
    const mark =
      box.current?.querySelector<HTMLElement>('[data-target]') ??
      box.current?.querySelector<HTMLElement>('[data-naming]');
    if (mark && box.current) scrollInside(box.current, mark);
  }, [claim, here, naming, found]);

  const on = useMemo(
    (): TextHandlers => ({
      point: onPoint,
      pick: onPick,
      pointMention: (mention) => point(mention === null ? [] : [mention.entity.id]),
      focusMention: setStop,
      openMention: (mention) => {
        const entity = mention.entity.id;
        select(
          { kind: 'entity', id: entity },
          {
            document,
            entity,
            mention: mention.id,
            ...rangeOf(mention),
          },
        );
      },
    }),
    [document, onPoint, onPick, point, select],
  );
  return (
    <section
      ref={box}
      className="document-text"
      aria-label={say('panel.textOfDocument')}
      // A scrolling box must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      onKeyDown={(event) => moveByArrow(event, '[data-mention]')}
      {...(props.language ? { lang: props.language } : {})}
    >
      {blocks.map(({ start, end }, index) => {
        const inside = spans.get(index) ?? none;
        return (
          <DocumentParagraph
            key={start}
            text={text}
            start={start}
            end={end}
            spans={inside}
            extra={extra.get(index) ?? none}
            lengths={lengths}
            claim={claim !== null && ownsClaim(inside, [claim]) ? claim : null}
            naming={names(inside, naming) ? naming : null}
            pointed={pointed.length > 0 && ownsClaim(inside, pointed) ? pointed : none}
            tabStop={tabStop !== null && tabStop >= start && tabStop < end ? tabStop : null}
            on={on}
          />
        );
      })}
    </section>
  );
}

const rangeOf = ({ passage: { start, end } }: MentionRow): Range => ({ start, end });

/**
 * Brings a piece into sight. `scrollIntoView` would also scroll the page behind; here the text box scrolls when it is the
 * one that overflows, else the nearest box around it.
 */
function scrollInside(box: HTMLElement, mark: HTMLElement): void {
  let scroller: HTMLElement | null = box;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
  if (!scroller) return;
  const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (offset >= 0 && offset < scroller.clientHeight * 0.8) return;
  scroller.scrollTop += offset - scroller.clientHeight * 0.3;
}
