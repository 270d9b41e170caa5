import '../../texts/inbox-texts.ts';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../texts/say.ts';
import { KeysDialog } from '../keys-dialog.tsx';
import { useStepKeys } from '../use-step-keys.ts';
import { FindButton } from './find-button.tsx';
import { type Pair, type PairVerdict, pairWords } from './pair.ts';
import { PairDetail } from './pair-detail.tsx';
import { type PairStep, pairKeys } from './pair-keys.ts';
import { PairList } from './pair-list.tsx';
import { usePairDecisions } from './use-pair-decisions.ts';
import { usePairs } from './use-pairs.ts';
import { usePlan } from './use-plan.ts';

/** Where Enter and Space do what they do anywhere. */
const pressed = ['button', 'input', 'a', 'summary', 'textarea'].join(',');
/** The least score that is kept: below it a pair is not worth a look. */
const worthALook = 0.3;
/** A row of the list: Space picks it, as a press opens it. */
const row = '.inbox-row';

/** Pairs of entities that could be one thing, to be decided on one after the other, or several at once. */
export function CandidatesPart({ onDecided }: { onDecided(): void }) {
  const [showsAll, setShowsAll] = useState(false);
  const pairs = usePairs(showsAll ? worthALook : null);
  const decisions = usePairDecisions(onDecided);
  const { plan, make, drop } = usePlan();
  const { rows, total } = pairs;
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [showsKeys, setShowsKeys] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === currentId),
  );
  const current = rows[at];
  const isOpen = ({ id }: Pair): boolean => !decisions.byPair.has(id);

  const { hasMore, more } = pairs;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once when the end of what is there comes near.
  useEffect(() => {
    if (hasMore && at >= rows.length - 3) more();
  }, [at, rows.length, hasMore]);

  const goTo = (pair: Pair | undefined): void => {
    if (pair === undefined) return;
    drop();
    setCurrentId(pair.id);
    const place = rows.indexOf(pair);
    list.current?.querySelectorAll<HTMLElement>(row)[place]?.focus();
  };
  const togglePicked = (pair: Pair): void => {
    drop();
    setPicked((before) => {
      const next = new Set(before);
      if (!next.delete(pair.id)) next.add(pair.id);
      return next;
    });
  };
  /** What a decision is on: those that are picked, else the current one. */
  const targets = (): readonly Pair[] => {
    const chosen = rows.filter((pair) => picked.has(pair.id) && isOpen(pair));
    return chosen.length > 0 ? chosen : [current].filter((pair) => pair !== undefined).filter(isOpen);
  };
  const decide = async (on: readonly Pair[], verdict: PairVerdict): Promise<void> => {
    const done = new Set((await decisions.decide(on, verdict, reason)).map(({ id }) => id));
    if (done.size === 0) return;
    drop();
    setReason('');
    setPicked(new Set());
    const after = [...rows.slice(at), ...rows.slice(0, at)];
    goTo(after.find((pair) => isOpen(pair) && !done.has(pair.id)) ?? current);
  };
  const confirm = (): void => {
    const sure = plan?.previewed?.flatMap(({ pair, preview }) => (preview === null ? [] : [pair])) ?? [];
    if (plan !== null && sure.length > 0) void decide(sure, plan.verdict);
  };
  /** Shows first what would change where much may; once more confirms. */
  const choose = (verdict: PairVerdict): void => {
    const on = targets();
    if (decisions.isBusy || on.length === 0) return;
    if (plan?.verdict === verdict) confirm();
    else if (verdict === 'SAME' || on.length > 1) void make(on, verdict);
    else void decide(on, verdict);
  };
  const undoLast = async (): Promise<void> => {
    drop();
    const first = await decisions.undoLast();
    goTo(rows.find(({ id }) => id === first?.id));
  };
  const take = (step: PairStep, { target }: KeyboardEvent): boolean => {
    const on = target instanceof Element ? target : null;
    const isRow = on?.matches(row) === true;
    switch (step) {
      case 'next':
      case 'previous':
        goTo(rows[step === 'next' ? at + 1 : at - 1]);
        return true;
      case 'same':
        choose('SAME');
        return true;
      case 'different':
        choose('DIFFERENT');
        return true;
      case 'unsure':
        choose('UNSURE');
        return true;
      case 'pick':
        if (current === undefined || (on?.matches(pressed) === true && !isRow)) return false;
        togglePicked(current);
        return true;
      case 'confirm':
        if (plan === null || (on?.matches(pressed) === true && !isRow)) return false;
        confirm();
        return true;
      case 'undo':
        void undoLast();
        return true;
      case 'help':
        setShowsKeys(true);
        return true;
      case 'leave':
        if (on?.matches('input') === true) goTo(current);
        else if (plan !== null) drop();
        else if (picked.size > 0) setPicked(new Set());
        else return false;
        return true;
    }
  };
  useStepKeys<PairStep>(pairKeys, take);

  const find = <FindButton hasSome={rows.length > 0} onFound={pairs.again} />;
  const looked = rows.filter((pair) => !isOpen(pair)).length;
  return (
    <section aria-label={say('inbox.candidates')} className="inbox-candidates">
      <p className="panel-soft">{say('inbox.candidatesMean')}</p>
      <div className="inbox-bar">
        {find}
        <label className="inbox-check">
          <input type="checkbox" checked={showsAll} onChange={({ target }) => setShowsAll(target.checked)} />
          {say('inbox.showAll')}
        </label>
        {total !== null && total > 0 && (
          <>
            <progress aria-label={say('inbox.lookedAtLabel')} value={looked} max={total} />
            <span>{say('inbox.lookedAt', { looked, count: total })}</span>
            <button type="button" className="panel-button" onClick={() => setShowsKeys(true)}>
              {say('inbox.keys')} <kbd>?</kbd>
            </button>
          </>
        )}
        <p className="inbox-said" role="status" data-failed={decisions.isFailed || undefined}>
          {decisions.said}
        </p>
      </div>
      {pairs.error !== null && <p role="alert">{pairs.error}</p>}
      {total === 0 && <p>{say('inbox.noCandidates', { button: say('inbox.find') })}</p>}
      {total !== null && total > 0 && looked >= total && <p>{say('inbox.allDecided')}</p>}
      {current !== undefined && (
        <div className="inbox-work">
          <PairList
            ref={list}
            rows={rows}
            current={current}
            picked={picked}
            decisions={decisions}
            onGo={goTo}
            onPick={togglePicked}
          />
          <PairDetail
            pair={current}
            targets={targets().length}
            name={pairWords(current)}
            plan={plan}
            decision={decisions.byPair.get(current.id)}
            isBusy={decisions.isBusy}
            reason={reason}
            onReason={setReason}
            onChoose={choose}
            onConfirm={confirm}
            onCancel={() => goTo(current)}
          />
        </div>
      )}
      {showsKeys && <KeysDialog onTour={null} rows={pairKeys} onClose={() => setShowsKeys(false)} />}
    </section>
  );
}
