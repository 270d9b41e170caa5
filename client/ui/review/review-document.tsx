import { useMemo, useState } from 'react';
import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { dispatch } from '../../state/store.ts';
import type { ReviewShow } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { KeysDialog } from '../keys-dialog.tsx';
import { AcceptAll } from './accept-all.tsx';
import { decisionOf, isShown } from './decision-of.ts';
import { ReviewBody } from './review-body.tsx';
import type { CardState } from './review-card.tsx';
import { ReviewHead } from './review-head.tsx';
import { useDecisions } from './use-decisions.ts';
import { useReview } from './use-review.ts';
import { type ReviewStep, reviewKeys, useReviewKeys } from './use-review-keys.ts';
import type { TextSpan } from './word-span.ts';

export interface ReviewDocumentProps {
  readonly id: string;
  readonly claim: string | null;
  readonly show: ReviewShow;
}

const firstPlace = ({ evidence }: ReviewClaimFragment): number =>
  Math.min(...evidence.map(({ start }) => start));

const pick = (claim: string | null): void => dispatch({ type: 'review-moved', to: { claim } });

/** The review of one document: its text, and beside it what a program read in it, to be decided on claim by claim. */
export function ReviewDocument({ id, claim: picked, show }: ReviewDocumentProps) {
  const review = useReview(id);
  const { document, claims, done, error } = review;
  const decisions = useDecisions(review.put);
  const [open, setOpen] = useState<'reject' | 'correct' | null>(null);
  const [dialog, setDialog] = useState<'keys' | 'accept-all' | null>(null);
  const [span, setSpan] = useState<TextSpan | null>(null);
  const shown = useMemo(
    () =>
      claims
        .filter((claim) => isShown(show, decisionOf(claim)))
        .sort((one, other) => firstPlace(one) - firstPlace(other)),
    [claims, show],
  );
  const waiting = shown.filter((claim) => decisionOf(claim) === 'waiting');
  const at = shown.findIndex(({ id }) => id === picked);
  const current = shown[at];

  const goTo = (claim: ReviewClaimFragment | undefined): void => {
    setOpen(null);
    setSpan(null);
    if (claim !== undefined) pick(claim.id);
  };
  /** After a decision: the next that waits, else the next at all. Found beforehand, as the decided one may go from the list. */
  const decide = async (work: Promise<boolean>): Promise<void> => {
    const after = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))];
    const next = after.find((it) => decisionOf(it) === 'waiting') ?? shown[at + 1];
    if (await work) goTo(next);
  };
  const openForm = (form: 'reject' | 'correct'): void => {
    setSpan(null);
    setOpen(form);
  };
  const take = (step: ReviewStep): boolean => {
    const decision = current && decisionOf(current);
    const isOpenClaim = decision === 'waiting' || decision === 'accepted';
    switch (step) {
      case 'next':
        goTo(shown[at + 1] ?? (at === -1 ? shown[0] : undefined));
        return true;
      case 'previous':
        goTo(shown[at - 1]);
        return true;
      case 'accept':
        if (decision === 'waiting') void decide(decisions.accept([current].filter((it) => it !== undefined)));
        return true;
      case 'reject':
      case 'correct':
        if (isOpenClaim) openForm(step);
        return true;
      case 'undo':
        if (decisions.undoable === null) return false;
        pick(decisions.undoable);
        void decisions.undo();
        return true;
      case 'accept-all':
        if (waiting.length > 0) setDialog('accept-all');
        return true;
      case 'help':
        setDialog('keys');
        return true;
      case 'leave':
        if (open === null) return false;
        goTo(current);
        return true;
    }
  };
  useReviewKeys(take);

  const card: CardState = {
    open,
    span,
    isBusy: decisions.isBusy,
    onSpan: setSpan,
    onStep: take,
    onReject: (claim, reason) => void decide(decisions.reject(claim, reason)),
    onCorrect: (input) => void decide(decisions.correct(input)),
  };
  if (error !== null) {
    return (
      <div className="review-note" role="alert">
        <p>{error}</p>
        <button type="button" className="button" onClick={review.retry}>
          {say('common.tryAgain')}
        </button>
      </div>
    );
  }
  if (document === undefined)
    return (
      <p className="review-note" role="status">
        {say('review.documentLoading')}
      </p>
    );
  if (document === null || document.text === null)
    return <p className="review-note">{say('review.noText')}</p>;
  return (
    <>
      <ReviewHead
        document={document}
        claims={claims}
        show={show}
        done={done}
        waiting={waiting.length}
        decisions={decisions}
        onStep={take}
      />
      <ReviewBody
        document={document.id}
        text={document.text}
        language={document.language}
        claims={shown}
        mentions={review.mentions}
        picked={current?.id ?? null}
        empty={done ? emptyWords(claims.length, show) : say('review.claimsLoading')}
        card={card}
        onPick={(claim) => goTo(shown.find(({ id }) => id === claim))}
      />
      {dialog === 'keys' && <KeysDialog onTour={null} rows={reviewKeys} onClose={() => setDialog(null)} />}
      {dialog === 'accept-all' && (
        <AcceptAll
          claims={waiting}
          onClose={() => setDialog(null)}
          onAccept={() => {
            setDialog(null);
            void decisions.accept(waiting);
          }}
        />
      )}
    </>
  );
}

function emptyWords(all: number, show: ReviewShow): string {
  if (all === 0) return say('review.noClaims');
  return say(show === 'waiting' ? 'review.allLookedAt' : 'review.noneOfKind');
}
