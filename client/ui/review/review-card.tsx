import { Button } from 'react-aria-components';
import type { CorrectClaimInput, ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
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
  waiting: say('review.waiting'),
  accepted: say('review.accepted'),
  corrected: say('review.corrected'),
  rejected: say('panel.rejected'),
  withdrawn: say('panel.withdrawn'),
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
          <span title={say('review.readBy', { program: claim.extraction.by })}>
            {say('review.readingSure', { percent: Math.round(claim.extraction.certainty * 100) })}
          </span>
        )}
        {!claim.positive && <span className="panel-tag panel-tag-warn">{say('panel.saysNot')}</span>}
        {claim.directQuote && <span className="panel-tag">{say('panel.directQuotation')}</span>}
      </p>
      {claim.correctedBy !== null && (
        <p className="review-outcome">
          {sayParts('review.correctedTo', { sentence: <strong>{claim.correctedBy.sentence}</strong> })}
        </p>
      )}
      {claim.withdrawal !== null && claim.correctedBy === null && (
        <p className="review-outcome">{say('review.why', { reason: claim.withdrawal.reason })}</p>
      )}
      {isPicked && open !== 'correct' && <Rungs claim={claim} />}
      {isPicked && open === null && isOpen && (
        <div className="review-actions">
          {decision === 'waiting' && (
            <Button className="button button-main" isDisabled={isBusy} onPress={() => onStep('accept')}>
              {say('review.accept')} <kbd>A</kbd>
            </Button>
          )}
          <Button className="button" isDisabled={isBusy} onPress={() => onStep('correct')}>
            {say('review.correct')} <kbd>C</kbd>
          </Button>
          <Button className="button" isDisabled={isBusy} onPress={() => onStep('reject')}>
            {say(decision === 'waiting' ? 'review.reject' : 'review.withdraw')} <kbd>R</kbd>
          </Button>
        </div>
      )}
      {isPicked && open === 'reject' && (
        <RejectForm
          does={decision === 'waiting' ? 'reject' : 'withdraw'}
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
    <ol className="review-ladder" aria-label={say('review.ladder')} start={0}>
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
            {voice.via === null
              ? scopeWords(voice)
              : say('review.scopeThrough', { scope: scopeWords(voice), name: nameOfShown(voice.via) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
