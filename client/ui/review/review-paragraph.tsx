import { memo, useMemo } from 'react';
import { passageMarks, type Segment, type Span } from '../panel/passage-marks.ts';
import type { Role } from './mark-roles.ts';

export interface ReviewParagraphProps {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: string | null;
  /** Passages in it, owned by claim ids. */
  readonly spans: readonly Span[];
  /** What is marked beside the words for the picked claim. */
  readonly roles: readonly Span<Role>[];
  readonly picked: string | null;
  /** Null while words are being chosen. */
  readonly onPick: ((claim: string) => void) | null;
}

type Owner = { readonly claim: string } | { readonly role: Role; readonly from: number };

/** The claim at a place that a press picks: the shortest, and pressing again the next longer. */
function nextAt(claims: readonly string[], picked: string | null): string | undefined {
  return claims[(picked === null ? -1 : claims.indexOf(picked)) + 1] ?? claims[0];
}

/** One paragraph of the text with the claims' words marked, and for the picked claim its subject, object and cues, each named. */
export const ReviewParagraph = memo((props: ReviewParagraphProps) => {
  const { text, start, end, spans, roles, picked, onPick } = props;
  const segments = useMemo(() => {
    const owned: Span<Owner>[] = [
      ...spans.map((span) => ({ ...span, owner: { claim: span.owner } })),
      ...roles.map((span) => ({ ...span, owner: { role: span.owner, from: Math.max(span.start, start) } })),
    ];
    return passageMarks(text, owned, { start, end });
  }, [text, spans, roles, start, end]);
  const lengths = useMemo(() => new Map(spans.map((span) => [span.owner, span.end - span.start])), [spans]);
  const press = (claims: readonly string[]): void => {
    // A drag over the words is no press.
    if (getSelection()?.isCollapsed === false) return;
    const next = nextAt(
      [...claims].sort((one, other) => (lengths.get(one) ?? 0) - (lengths.get(other) ?? 0)),
      picked,
    );
    if (next !== undefined) onPick?.(next);
  };
  return (
    <p data-start={start} {...(props.language === null ? {} : { lang: props.language })}>
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} picked={picked} spans={spans} onPress={press} />
      ))}
    </p>
  );
});

interface PieceProps {
  readonly segment: Segment<Owner>;
  readonly picked: string | null;
  readonly spans: readonly Span[];
  onPress(claims: readonly string[]): void;
}

function Piece({ segment, picked, spans, onPress }: PieceProps) {
  const { owners, text, start } = segment;
  if (owners.length === 0) return <>{text}</>;
  const claims = [...new Set(owners.flatMap((owner) => ('claim' in owner ? [owner.claim] : [])))];
  const roles = owners.flatMap((owner) => ('role' in owner ? [owner] : []));
  const labels = roles.filter(({ from }) => from === start).map(({ role }) => role.label);
  const starting = claims.filter((claim) =>
    spans.some((span) => span.owner === claim && span.start === start),
  );
  return (
    // The pointer's shortcut to the cards, which everybody reaches; as buttons, these pieces would break the text apart.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      className="review-mark"
      data-claims={Math.min(claims.length, 3)}
      data-picked={picked !== null && claims.includes(picked) ? '' : undefined}
      data-starts={starting.length === 0 ? undefined : starting.join(' ')}
      data-roles={roles.length === 0 ? undefined : [...new Set(roles.map(({ role }) => role.kind))].join(' ')}
      data-label={labels.length === 0 ? undefined : labels.join(', ')}
      onClick={() => onPress(claims)}
    >
      {text}
    </mark>
  );
}
