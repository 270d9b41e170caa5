import { Button, Radio, RadioGroup } from 'react-aria-components';
import type { ReadReviewDocumentQuery, ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { dispatch } from '../../state/store.ts';
import { type ReviewShow, reviewShows } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { decisionOf, isShown } from './decision-of.ts';
import { exportReview } from './export-review.ts';
import { saveFile } from './save-file.ts';
import type { Decisions } from './use-decisions.ts';
import type { ReviewStep } from './use-review-keys.ts';

const labels: Readonly<Record<ReviewShow, string>> = {
  waiting: say('review.showWaiting'),
  accepted: say('review.showAccepted'),
  rejected: say('review.showRejected'),
  all: say('review.showAll'),
};

export interface ReviewHeadProps {
  readonly document: NonNullable<ReadReviewDocumentQuery['document']>;
  readonly claims: readonly ReviewClaimFragment[];
  readonly show: ReviewShow;
  readonly done: boolean;
  /** How many claims that are shown wait. */
  readonly waiting: number;
  readonly decisions: Decisions;
  onStep(step: ReviewStep): void;
}

/** Which document it is, how far its review is, which claims are shown, and what can be done with all of them. */
export function ReviewHead({ document, claims, show, done, waiting, decisions, onStep }: ReviewHeadProps) {
  const looked = claims.filter((claim) => decisionOf(claim) !== 'waiting').length;
  const count = (kind: ReviewShow): number =>
    claims.filter((claim) => isShown(kind, decisionOf(claim))).length;
  const save = (): void => {
    const { id, name, sha256 } = document;
    const content = JSON.stringify(exportReview({ id, name, sha256 }, claims), null, 2);
    saveFile(`${id.replaceAll(/[^\w.-]+/gu, '_')}.review.json`, content);
  };
  return (
    <header className="review-head">
      <div className="review-title">
        <h1>{nameOfShown(document)}</h1>
        <p>
          {document.publisher !== null && <>{nameOfShown(document.publisher)} · </>}
          <span data-testid="progress">
            {say(done ? 'review.lookedAtOf' : 'review.lookedAtOfMore', { looked, count: claims.length })}
          </span>
        </p>
        <progress
          className="visually-hidden"
          aria-label={say('review.lookedAt')}
          value={looked}
          max={Math.max(claims.length, 1)}
        />
      </div>
      <RadioGroup
        className="segments"
        aria-label={say('review.claimsShown')}
        orientation="horizontal"
        value={show}
        onChange={(value) => {
          const next = reviewShows.find((kind) => kind === value);
          if (next !== undefined) dispatch({ type: 'review-moved', to: { show: next } });
        }}
      >
        {reviewShows.map((kind) => (
          <Radio key={kind} value={kind} className="segment">
            {labels[kind]} {count(kind)}
          </Radio>
        ))}
      </RadioGroup>
      <div className="review-actions">
        <Button className="button" isDisabled={waiting === 0} onPress={() => onStep('accept-all')}>
          {say('review.acceptAllShown')}
        </Button>
        {decisions.undoable !== null && (
          <Button className="button" onPress={() => onStep('undo')}>
            {say('action.undo')}
          </Button>
        )}
        <Button className="button" isDisabled={looked === 0} onPress={save}>
          {say('review.exportCorrections')}
        </Button>
        <Button
          className="button"
          onPress={() => dispatch({ type: 'documents-shown', documents: [document.id] })}
        >
          {say('review.showInGraph')}
        </Button>
        <Button className="button" aria-label={say('review.keys')} onPress={() => onStep('help')}>
          ?
        </Button>
        <Button className="button" onPress={() => dispatch({ type: 'review-closed' })}>
          {say('common.close')}
        </Button>
      </div>
      <p className="review-said" role="status" data-failed={decisions.isFailed || undefined}>
        {decisions.said}
      </p>
    </header>
  );
}
