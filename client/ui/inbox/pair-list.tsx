import '../../texts/inbox-texts.ts';
import type { Ref } from 'react';
import { say } from '../../texts/say.ts';
import { type Pair, pairWords, percentOf, verdictWords } from './pair.ts';
import type { PairDecisions } from './use-pair-decisions.ts';

export interface PairListProps {
  readonly ref: Ref<HTMLOListElement>;
  readonly rows: readonly Pair[];
  readonly current: Pair;
  readonly picked: ReadonlySet<string>;
  readonly decisions: PairDecisions;
  onGo(pair: Pair): void;
  onPick(pair: Pair): void;
}

/** The pairs, the likeliest first; what was decided stays at its place, and can be taken back there. */
export const PairList = ({ ref, rows, current, picked, decisions, onGo, onPick }: PairListProps) => (
  <ol className="inbox-list" ref={ref} aria-label={say('inbox.pairs')}>
    {rows.map((pair) => {
      const words = pairWords(pair);
      const decision = decisions.byPair.get(pair.id);
      return (
        <li
          key={pair.id}
          data-decided={decision?.verdict.toLowerCase()}
          data-picked={picked.has(pair.id) || undefined}
        >
          <input
            type="checkbox"
            aria-label={say('inbox.pickPair', { pair: words })}
            checked={picked.has(pair.id)}
            disabled={decision !== undefined}
            tabIndex={-1}
            onChange={() => onPick(pair)}
          />
          <button
            type="button"
            className="inbox-row"
            tabIndex={pair.id === current.id ? 0 : -1}
            {...(pair.id === current.id ? { 'aria-current': 'true' as const } : {})}
            onClick={() => onGo(pair)}
          >
            {words}
            <span className="panel-soft">
              {say('inbox.scorePercent', { percent: percentOf(pair) })}
              {decision !== undefined && ` · ${verdictWords[decision.verdict]}`}
            </span>
          </button>
          {decision !== undefined && decision.id !== null && (
            <button
              type="button"
              className="panel-button"
              aria-label={say('inbox.undoPair', { pair: words })}
              disabled={decisions.isBusy}
              onClick={() => void decisions.undo(pair)}
            >
              {say('inbox.undo')}
            </button>
          )}
        </li>
      );
    })}
  </ol>
);
