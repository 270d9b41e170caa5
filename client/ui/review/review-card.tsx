import { Button } from 'react-aria-components';
import type { CorrectClaimInput, ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { scopeWords, stanceWords } from '../panel/voice-words.ts';
import { CorrectForm } from './correct-form.tsx';
import { type Decision, decisionOf } from './decision-of.ts';
import { RejectForm } from './reject-form.tsx';
import type { ReviewStep } from './use-review-keys.ts';
import type { TextSpan } from './word-span.ts';

/** What the cards share: the form that is open in the picked one, and what their buttons do. */
export interface CardState {
  readonly open: 'reject' | 'correct' | null;
  /** Words chosen for the correction, by dragging over the text. */
  readonly span: TextSpan | null;
  readonly isBusy: boolean;
  onSpan(span: TextSpan | null): void;
  onStep(step: ReviewStep): void;
  onReject(claim: ReviewClaimFragment, reason: string): void;
  onCorrect(input: CorrectClaimInput): void;
}

const decisionWords: Readonly<Record<Decision, string>> = {
  waiting: 'to review',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

export interface ReviewCardProps {
  readonly claim: ReviewClaimFragment;
  readonly document: string;
  readonly text: string;
  readonly isPicked: boolean;
  readonly state: CardState;
  onPick(claim: string): void;
}

/** One claim: its sentence, how sure the program is of its reading, what became of it; picked, also its ladder and what can be done. */
export function ReviewCard({ claim, document, text, isPicked, state, onPick }: ReviewCardProps) {
  const decision = decisionOf(claim);
  const { open, isBusy, onStep } = state;
  const isOpen = decision === 'waiting' || decision === 'accepted';
  return (
    // The page's keys do what a press does; the card takes the focus so that it is read aloud.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <article
      className="review-card"
      data-card={claim.id}
      data-decision={decision}
      tabIndex={isPicked ? 0 : -1}
      aria-label={`${claim.sentence} ${decisionWords[decision]}`}
      {...(isPicked ? { 'aria-current': 'true' as const } : {})}
      onClick={() => !isPicked && onPick(claim.id)}
    >
      <p className="review-sentence">{claim.sentence}</p>
      <p className="review-tags">
        <span className="panel-tag review-decision">{decisionWords[decision]}</span>
        {claim.extraction !== null && (
          <span title={`Read by ${claim.extraction.by}. It says nothing about what is claimed.`}>
            reading {Math.round(claim.extraction.certainty * 100)} % sure
          </span>
        )}
        {!claim.positive && <span className="panel-tag panel-tag-warn">says that it does NOT hold</span>}
        {claim.directQuote && <span className="panel-tag">direct quotation</span>}
      </p>
      {claim.correctedBy !== null && (
        <p className="review-outcome">
          Corrected to: <strong>{claim.correctedBy.sentence}</strong>
        </p>
      )}
      {claim.withdrawal !== null && claim.correctedBy === null && (
        <p className="review-outcome">Why: {claim.withdrawal.reason}</p>
      )}
      {isPicked && open !== 'correct' && <Rungs claim={claim} />}
      {isPicked && open === null && isOpen && (
        <div className="review-actions">
          {decision === 'waiting' && (
            <Button className="button button-main" isDisabled={isBusy} onPress={() => onStep('accept')}>
              Accept <kbd>A</kbd>
            </Button>
          )}
          <Button className="button" isDisabled={isBusy} onPress={() => onStep('correct')}>
            Correct <kbd>C</kbd>
          </Button>
          <Button className="button" isDisabled={isBusy} onPress={() => onStep('reject')}>
            {decision === 'waiting' ? 'Reject' : 'Withdraw'} <kbd>R</kbd>
          </Button>
        </div>
      )}
      {isPicked && open === 'reject' && (
        <RejectForm
          verb={decision === 'waiting' ? 'Reject' : 'Withdraw'}
          isBusy={isBusy}
          onReject={(reason) => state.onReject(claim, reason)}
          onCancel={() => onStep('leave')}
        />
      )}
      {isPicked && open === 'correct' && (
        <CorrectForm claim={claim} document={document} text={text} state={state} />
      )}
    </article>
  );
}

/** The ladder, each rung with its stance, its cue and how it is known to be there. */
function Rungs({ claim }: { readonly claim: ReviewClaimFragment }) {
  return (
    <ol className="review-ladder" aria-label="Ladder of voices, outermost first" start={0}>
      {claim.voices.map((voice) => (
        <li key={voice.id} data-scope={voice.scope.toLowerCase()}>
          {nameOfShown(voice.speaker)} <strong>{stanceWords[voice.stance].verb}</strong>
          {voice.cue !== null && (
            <>
              {' '}
              <q>{voice.cue.quote}</q>
            </>
          )}
          <span className="review-scope">
            {scopeWords(voice)}
            {voice.via !== null && `; through ${nameOfShown(voice.via)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
