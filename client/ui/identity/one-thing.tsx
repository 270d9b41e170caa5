import { useCallback } from 'react';
import { ask } from '../../api/ask.ts';
import type { ToldDecisionFragment } from '../../api/generated/graphql.ts';
import { readDecisions } from '../../api/identity.ts';
import { type PairVerdict, pairVerdicts } from '../../state/deciding.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { usePanel } from '../panel/panel-context.ts';
import { Failed } from '../panel/panel-state.tsx';
import { useAllPages } from '../panel/use-all-pages.ts';
import { DecisionWords, decisionSentence } from './decision-words.tsx';
import './identity.css';

export interface OneThingProps {
  readonly id: string;
  /** Level of its heading. */
  readonly level: 2 | 4;
}

const words: Readonly<Record<PairVerdict, 'sameAs' | 'notSame' | 'notSure'>> = {
  SAME: 'sameAs',
  DIFFERENT: 'notSame',
  UNSURE: 'notSure',
};

/** Who decided what of an entity's being one with others, when and why; the ways to decide more, and to take back. */
export function OneThing({ id, level }: OneThingProps) {
  const Heading = `h${level}` as const;
  const { decide } = usePanel();
  const load = useCallback(
    async (after: string | null) => (await ask(readDecisions, { id, after })).identityDecisions,
    [id],
  );
  const { rows, done, error, retry } = useAllPages<ToldDecisionFragment>(load);
  const live = rows.filter((row) => row.live);
  const past = rows.filter((row) => !row.live);
  return (
    <section className="one-thing" aria-label={say('identity.oneThing')}>
      <Heading className={level === 4 ? 'panel-part' : undefined}>{say('identity.oneThing')}</Heading>
      {done && rows.length === 0 && <p className="panel-soft">{say('identity.noDecision')}</p>}
      {error && <Failed what={say('identity.theDecisions')} error={error} onRetry={retry} />}
      <ul className="panel-list">
        {live.map((row) => (
          <li key={row.id} className="decision-row">
            <DecisionWords decision={row} />
            <button
              type="button"
              className="panel-link panel-small"
              aria-label={say('identity.takeBackWhat', { what: decisionSentence(row) })}
              onClick={() => decide({ kind: 'revocation', id: row.id })}
            >
              {say('identity.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <details className="decisions-past">
          <summary>{say('identity.takenBackCount', { count: past.length })}</summary>
          <ul className="panel-list">
            {past.map((row) => (
              <li key={row.id} className="decision-row">
                <DecisionWords decision={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="panel-buttons">
        {pairVerdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="panel-button"
            onClick={() => decide({ kind: 'pair', verdict, ids: [id] })}
          >
            {say(`identity.${words[verdict]}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
