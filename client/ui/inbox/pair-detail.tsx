import '../../texts/inbox-texts.ts';
import { Button } from 'react-aria-components';
import { say } from '../../texts/say.ts';
import type { Pair, PairDecision, PairVerdict } from './pair.ts';
import { verdictWords } from './pair.ts';
import { PairSides } from './pair-sides.tsx';
import { PlanLine } from './plan-line.tsx';
import type { Plan } from './use-plan.ts';

export interface PairDetailProps {
  readonly pair: Pair;
  readonly name: string;
  /** How many pairs a decision is on. */
  readonly targets: number;
  readonly plan: Plan | null;
  readonly decision: PairDecision | undefined;
  readonly isBusy: boolean;
  readonly reason: string;
  onReason(reason: string): void;
  onChoose(verdict: PairVerdict): void;
  onConfirm(): void;
  onCancel(): void;
}

const verdicts = [
  { verdict: 'SAME', label: say('inbox.same'), letter: 'S' },
  { verdict: 'DIFFERENT', label: say('inbox.different'), letter: 'D' },
  { verdict: 'UNSURE', label: say('inbox.unsure'), letter: 'U' },
] as const;

/** The current pair: what is known of both, and the ways to decide. */
export function PairDetail(props: PairDetailProps) {
  const { pair, name, targets, plan, decision, isBusy, reason } = props;
  return (
    <article className="inbox-detail" aria-label={name}>
      <h2>{name}</h2>
      {decision !== undefined && <p className="panel-tag">{verdictWords[decision.verdict]}</p>}
      <div className="inbox-buttons">
        {verdicts.map(({ verdict, label, letter }) => (
          <Button
            key={verdict}
            className="button"
            isDisabled={isBusy || targets === 0}
            onPress={() => props.onChoose(verdict)}
          >
            {label} <kbd>{letter}</kbd>
          </Button>
        ))}
        {targets > 1 && <span>{say('inbox.pickedCount', { count: targets })}</span>}
      </div>
      {plan !== null && (
        <PlanLine plan={plan} isBusy={isBusy} onConfirm={props.onConfirm} onCancel={props.onCancel} />
      )}
      {targets > 0 && (
        <label className="field inbox-reason">
          {say('inbox.reason')}
          <input value={reason} onChange={({ target }) => props.onReason(target.value)} />
        </label>
      )}
      <PairSides pair={pair} />
    </article>
  );
}
