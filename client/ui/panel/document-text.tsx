import { useEffect, useMemo, useRef } from 'react';
import { say } from '../../texts/say.ts';
import { usePanel } from './panel-context.ts';
import type { Segment, Span } from './passage-marks.ts';
import { passageMarks } from './passage-marks.ts';
import { paragraphs } from './sentences-around.ts';

/** Owner of the span that a mention was opened at; no claim has this id. */
const placeOwner = ' place';

export interface DocumentTextProps {
  readonly document: string;
  readonly text: string;
  readonly language: string | null;
  /** Passages, owned by claim ids. */
  readonly spans: readonly Span[];
  readonly claim: string | null;
  /** Claims pointed at, here or in the margin. */
  readonly pointed: readonly string[];
  onPoint(claims: readonly string[]): void;
  onPick(claim: string): void;
}

/**
 * The stored text with every claim's passage marked, each line of it a paragraph with its number. Passages overlap: a press picks the shortest claim at that
 * place, and pressing again the next longer one. The keyboard's way to the same claims is the margin.
 */
export function DocumentText(props: DocumentTextProps) {
  const { text, spans, claim, pointed, onPoint, onPick } = props;
  const { place } = usePanel();
  const box = useRef<HTMLElement>(null);
  const here = place !== null && place.document === props.document ? place : null;
  const blocks = useMemo(() => {
    const marked = here ? [...spans, { ...here, owner: placeOwner }] : spans;
    return paragraphs(text).map((range) => ({ ...range, segments: passageMarks(text, marked, range) }));
  }, [text, spans, here]);
  const target = claim ?? (here ? placeOwner : null);
  const found = target === placeOwner || spans.some((span) => span.owner === target);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim, or the arrival of its passages, is what is waited for.
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('[data-target]');
    if (mark && box.current) scrollInside(box.current, mark);
  }, [target, found]);

  const lengths = useMemo(() => claimLengths(spans), [spans]);
  const press = (segment: Segment): void => {
    const claims = segment.owners
      .filter((owner) => owner !== placeOwner)
      .sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0));
    const next = claims[(claim === null ? -1 : claims.indexOf(claim)) + 1] ?? claims[0];
    if (next !== undefined) onPick(next);
  };

  return (
    <section
      ref={box}
      className="document-text"
      aria-label={say('panel.textOfDocument')}
      // A scrolling box must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      {...(props.language ? { lang: props.language } : {})}
    >
      {blocks.map(({ start, segments }) => (
        <p key={start}>
          {segments.map((segment) => (
            <Piece
              key={segment.start}
              segment={segment}
              target={target}
              pointed={pointed}
              onPoint={onPoint}
              onPress={press}
            />
          ))}
        </p>
      ))}
    </section>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly target: string | null;
  readonly pointed: readonly string[];
  onPoint(claims: readonly string[]): void;
  onPress(segment: Segment): void;
}

function Piece({ segment, target, pointed, onPoint, onPress }: PieceProps) {
  const { owners, text } = segment;
  if (owners.length === 0) return <>{text}</>;
  const aimed = target !== null && owners.includes(target);
  const claims = owners.filter((owner) => owner !== placeOwner);
  return (
    // The pointer's shortcut to what the margin offers to everybody; as buttons, these pieces would break the text apart.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      className="passage"
      data-depth={Math.min(claims.length, 3)}
      data-target={aimed ? '' : undefined}
      data-pointed={claims.some((owner) => pointed.includes(owner)) ? '' : undefined}
      onMouseEnter={() => onPoint(claims)}
      onMouseLeave={() => onPoint([])}
      onClick={() => onPress(segment)}
    >
      {text}
    </mark>
  );
}

function claimLengths(spans: readonly Span[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const { owner, start, end } of spans) lengths.set(owner, (lengths.get(owner) ?? 0) + end - start);
  return lengths;
}

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
