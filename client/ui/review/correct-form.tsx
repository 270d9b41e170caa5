import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { toCorrection, toDraft } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';
import { LadderEditor } from './ladder-editor.tsx';
import { ObjectEditor } from './object-editor.tsx';
import type { CardState } from './review-card.tsx';
import { moveByWord } from './word-span.ts';

const edges = [
  ['start', -1, say('review.beginEarlier')],
  ['start', 1, say('review.beginLater')],
  ['end', -1, say('review.endEarlier')],
  ['end', 1, say('review.endLater')],
] as const;

export interface CorrectFormProps {
  readonly claim: ReviewClaimFragment;
  readonly document: string;
  readonly text: string;
  readonly state: CardState;
}

/** Puts a claim right in every part. The corrected claim counts at once; the one that was read stays, with what was wrong. */
export function CorrectForm({ claim, document, text, state }: CorrectFormProps) {
  const [fields, setFields] = useState(() => toDraft(claim));
  const [problem, setProblem] = useState<string | null>(null);
  const predicates = useSelect((it) => it.data.start?.predicates);
  const draft = { ...fields, span: state.span };
  const [first] = claim.evidence;
  const span = state.span ?? first ?? { start: 0, end: 0 };
  const put = (part: Partial<typeof fields>): void => setFields({ ...fields, ...part });
  const choices = Object.values(predicates ?? {})
    .filter(({ act }) => !act)
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const correction = toCorrection(claim, draft, document);
    setProblem('problem' in correction ? correction.problem : null);
    if ('input' in correction) state.onCorrect(correction.input);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // Of an open list it closes the list, and keeps what was put right so far.
    const isListOpen = event.target instanceof Element && event.target.ariaExpanded === 'true';
    if (!isListOpen) state.onStep('leave');
  };
  return (
    <form
      className="review-correct"
      aria-label={say('review.correctClaim')}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <EntityPicker
        label={say('review.subject')}
        value={fields.subject}
        onChange={(subject) => put({ subject })}
      />
      <label className="field">
        {say('review.predicate')}
        <select value={fields.predicate} onChange={(event) => put({ predicate: event.target.value })}>
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <ObjectEditor value={fields.object} onChange={(object) => put({ object })} />
      <label className="review-check">
        <input
          type="checkbox"
          checked={!fields.positive}
          onChange={(event) => put({ positive: !event.target.checked })}
        />
        {say('review.saysNot')}
      </label>
      <fieldset className="review-group">
        <legend>{say('review.words')}</legend>
        <blockquote className="review-quote">{text.slice(span.start, span.end)}</blockquote>
        <p className="soft-note">{say('review.wordsHint')}</p>
        <div className="review-actions">
          {edges.map(([edge, step, label]) => (
            <Button
              key={label}
              className="button button-small"
              aria-label={label}
              onPress={() => state.onSpan(moveByWord(text, { start: span.start, end: span.end }, edge, step))}
            >
              {say(edge === 'start' ? 'review.startMoved' : 'review.endMoved', {
                arrow: step === 1 ? '→' : '←',
              })}
            </Button>
          ))}
        </div>
      </fieldset>
      <LadderEditor voices={fields.voices} onChange={(voices) => put({ voices })} />
      {problem !== null && (
        <p role="alert" className="intake-why">
          {problem}
        </p>
      )}
      <div className="review-actions">
        <Button type="submit" className="button button-main" isDisabled={state.isBusy}>
          {say('review.saveCorrection')}
        </Button>
        <Button className="button" onPress={() => state.onStep('leave')}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
