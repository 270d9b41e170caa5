import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { PanelClaimLineFragment } from '../../api/generated/graphql.ts';
import { say, sayNumber } from '../../texts/say.ts';
import type { Failure } from './failure-words.ts';
import { groupByParagraph } from './group-by-paragraph.ts';
import { groupSameSentence } from './group-same-sentence.ts';
import { moveByArrow } from './move-by-arrow.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading } from './panel-state.tsx';
import { UpToDate } from './up-to-date.tsx';

export interface DocumentMarginProps {
  readonly text: string;
  readonly claims: readonly PanelClaimLineFragment[];
  readonly total: number;
  /** Whether there are more than are listed. */
  readonly partial: boolean;
  /** Ids that pass the filter; null when all do. */
  readonly passing: ReadonlySet<string> | null;
  readonly onlyPassing: boolean;
  onOnlyPassing(only: boolean): void;
  readonly claim: string | null;
  /** Who says the picked claim. */
  readonly ladder: ReactNode;
  readonly pointed: readonly string[];
  onPoint(claims: readonly string[]): void;
  onPick(claim: string): void;
  /** Whether the sentences are those of the frontier now set. */
  readonly current: boolean;
  readonly loading: boolean;
  readonly error: Failure | null;
  onRetry(): void;
}

/** Every claim made in the document, by the paragraph in which its words begin. Arrow keys go from claim to claim. */
export function DocumentMargin(props: DocumentMarginProps) {
  const { text, claims, passing, claim, onPoint } = props;
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupByParagraph(text, claims), [text, claims]);
  const listed = claims.some((it) => it.id === claim);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim, or its arrival, is what is waited for.
  useEffect(() => {
    const item = list.current?.querySelector<HTMLElement>('[aria-current]');
    const box = list.current;
    if (!item || !box || box.scrollHeight <= box.clientHeight + 1) return;
    const offset = item.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (offset < 0 || offset > box.clientHeight * 0.7) box.scrollTop += offset - box.clientHeight * 0.2;
  }, [claim, listed]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moves focus between the buttons inside
    <div
      className="document-margin"
      ref={list}
      onKeyDown={(event) => moveByArrow(event, '[data-margin-claim]')}
      onBlur={() => onPoint([])}
    >
      <h4 className="panel-part">
        {props.loading || props.error !== null
          ? say('panel.claimsMade')
          : say('panel.claimsMadeCount', { count: countWords(props) })}
      </h4>
      {passing && (
        <label className="margin-only">
          <input
            type="checkbox"
            checked={props.onlyPassing}
            onChange={(event) => props.onOnlyPassing(event.target.checked)}
          />
          {say('panel.onlyPassing', { count: passing.size })}
        </label>
      )}
      {props.error && <Failed what={say('panel.allClaims')} error={props.error} onRetry={props.onRetry} />}
      {props.loading && <Loading what={say('panel.claims')} />}
      <UpToDate current={props.current}>
        {groups.map(({ paragraph, claims: inside }) => (
          <section key={paragraph} aria-label={say('panel.paragraph', { number: String(paragraph) })}>
            <h5 className="margin-paragraph">{say('panel.paragraph', { number: String(paragraph) })}</h5>
            <ul className="panel-list">
              {groupSameSentence(inside).map(({ sentence, claims: alike }) =>
                alike.length === 1 ? (
                  alike.map((it) => <MarginClaim key={it.id} line={it} {...props} />)
                ) : (
                  <li key={alike[0]?.id}>
                    <p className="margin-same">
                      {sentence}{' '}
                      <span className="panel-soft">{say('panel.timesInWords', { count: alike.length })}</span>
                    </p>
                    <ul className="panel-list margin-alike">
                      {alike.map((it) => (
                        <MarginClaim key={it.id} line={it} alike {...props} />
                      ))}
                    </ul>
                  </li>
                ),
              )}
            </ul>
          </section>
        ))}
      </UpToDate>
    </div>
  );
}

function countWords({ claims, total, partial, passing, onlyPassing }: DocumentMarginProps): string {
  if (passing && onlyPassing) return say('panel.partOf', { part: claims.length, total });
  return partial ? say('panel.theFirst', { count: total }) : sayNumber(total);
}

interface MarginClaimProps extends DocumentMarginProps {
  readonly line: PanelClaimLineFragment;
  /** Whether its sentence stands above it, for several claims at once. */
  readonly alike?: boolean;
}

/** A claim's sentence and, below it, its own words, which tell it from others that read alike. */
function MarginClaim(props: MarginClaimProps) {
  const { line, claim, pointed, passing, onPoint, onPick } = props;
  const { select } = usePanel();
  const current = line.id === claim;
  const [first] = line.evidence;
  return (
    <li className="margin-claim" data-faded={passing && !passing.has(line.id) ? '' : undefined}>
      <button
        type="button"
        className="panel-row"
        data-margin-claim={line.id}
        data-pointed={pointed.includes(line.id) ? '' : undefined}
        {...(current ? { 'aria-current': 'true' as const } : {})}
        onMouseEnter={() => onPoint([line.id])}
        onMouseLeave={() => onPoint([])}
        onFocus={() => onPoint([line.id])}
        onClick={() => onPick(line.id)}
      >
        <span className={props.alike ? 'visually-hidden' : undefined}>{line.sentence} </span>
        {first && <q className="margin-words panel-soft">{first.quote}</q>}
        {line.status === 'PROPOSED' && (
          <span className="panel-tag panel-tag-warn">{say('panel.proposed')}</span>
        )}
        {line.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
        {line.directQuote && <span className="panel-tag">{say('panel.directQuotation')}</span>}
      </button>
      {current && (
        <div className="margin-evidence">
          {props.ladder}
          <button
            type="button"
            className="panel-link panel-small"
            onClick={() => select({ kind: 'claim', id: line.id })}
          >
            {say('panel.itsEvidence')}
          </button>
        </div>
      )}
    </li>
  );
}
