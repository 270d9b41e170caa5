import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import type { Span } from '../panel/passage-marks.ts';
import { paragraphs } from '../panel/sentences-around.ts';
import { spansByParagraph } from '../panel/spans-by-paragraph.ts';
import { markRoles, type NamedAt, type Role } from './mark-roles.ts';
import { type CardState, ReviewCard } from './review-card.tsx';
import { ReviewParagraph } from './review-paragraph.tsx';
import { spanSelected } from './span-selected.ts';
import { useCardPlaces } from './use-card-places.ts';

export interface ReviewBodyProps {
  readonly document: string;
  readonly text: string;
  readonly language: string | null;
  /** In the order of the text. */
  readonly claims: readonly ReviewClaimFragment[];
  readonly mentions: readonly NamedAt[];
  readonly picked: string | null;
  /** What to say when there is no claim to show. */
  readonly empty: string;
  readonly card: CardState;
  onPick(claim: string): void;
}

const noSpans: readonly never[] = [];

/**
 * The text, and the claims read in it as cards: in the margin at their words, or on a narrow screen below their paragraph. Each card
 * comes after its paragraph in the page too, so that text and claims are read aloud together.
 */
export function ReviewBody(props: ReviewBodyProps) {
  const { document, text, claims, mentions, picked, card, onPick } = props;
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => paragraphs(text), [text]);
  const spans = useMemo(
    () =>
      claims.flatMap(({ id, evidence }) =>
        evidence
          .filter((passage) => passage.document.id === document)
          .map(({ start, end }) => ({ start, end, owner: id })),
      ),
    [claims, document],
  );
  const marked = useMemo(() => spansByParagraph(blocks, spans), [blocks, spans]);
  const current = claims.find(({ id }) => id === picked);
  const { span, open } = card;
  const roles = useMemo(() => {
    if (current === undefined) return new Map<number, readonly Span<Role>[]>();
    const draft: Span<Role>[] =
      span === null ? [] : [{ ...span, owner: { kind: 'span', label: say('review.markWords') } }];
    return spansByParagraph(blocks, [...markRoles(current, document, mentions), ...draft]);
  }, [blocks, current, document, mentions, span]);
  const cards = useMemo(() => {
    const starts = new Map<number, ReviewClaimFragment[]>();
    for (const claim of claims) {
      const first = Math.min(...claim.evidence.map(({ start }) => start));
      const at = Math.max(
        0,
        blocks.findLastIndex(({ start }) => start <= first),
      );
      starts.set(at, [...(starts.get(at) ?? []), claim]);
    }
    return starts;
  }, [blocks, claims]);
  useCardPlaces(box, picked);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another pick is what is waited for.
  useLayoutEffect(() => {
    const item = box.current?.querySelector<HTMLElement>('[aria-current="true"]');
    // Who writes in a form is not interrupted.
    if (box.current?.querySelector('form :focus') == null) item?.focus({ preventScroll: true });
    const mark = box.current?.querySelector<HTMLElement>('[data-picked]');
    const isBeside = item !== null && item !== undefined && getComputedStyle(item).position === 'absolute';
    const seen = isBeside ? mark : item;
    // On a narrow screen the page scrolls with its head.
    const scroller = isBeside ? box.current?.parentElement : box.current?.closest('main');
    if (seen == null || scroller == null) return;
    const top = seen.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    if (top < 40 || top > scroller.clientHeight * 0.6)
      scroller.scrollTop += top - scroller.clientHeight * 0.3;
  }, [picked]);

  const onMouseUp = (): void => {
    if (open !== 'correct' || box.current === null) return;
    const chosen = spanSelected(box.current, text);
    if (chosen !== null) card.onSpan(chosen);
  };
  return (
    <div className="review-scroll">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging over the words has its equal in the buttons of the form */}
      <div
        className="review-body"
        ref={box}
        onMouseUp={onMouseUp}
        data-correcting={open === 'correct' || undefined}
      >
        {claims.length === 0 && (
          <p className="review-empty" role="status">
            {props.empty}
          </p>
        )}
        {blocks.map((block, index) => (
          <section key={block.start} aria-label={say('review.paragraph', { at: index + 1 })}>
            <ReviewParagraph
              text={text}
              start={block.start}
              end={block.end}
              language={props.language}
              spans={marked.get(index) ?? noSpans}
              roles={roles.get(index) ?? noSpans}
              picked={(marked.get(index) ?? noSpans).some(({ owner }) => owner === picked) ? picked : null}
              onPick={open === 'correct' ? null : onPick}
            />
            {(cards.get(index) ?? noSpans).map((claim) => (
              <ReviewCard
                key={claim.id}
                claim={claim}
                document={document}
                text={text}
                isPicked={claim.id === picked}
                state={card}
                onPick={onPick}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
