import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { say } from '../../texts/say.ts';

/** Why claims are usually rejected, in the order of their numbers. What is kept is what the reader chose, in the reader's language. */
export const usualReasons = [
  say('review.notSaid'),
  say('review.wrongEnds'),
  say('review.wrongSpeaker'),
  say('review.saidBefore'),
  say('review.ofNoUse'),
];

export interface RejectFormProps {
  readonly does: 'reject' | 'withdraw';
  readonly isBusy: boolean;
  onReject(reason: string): void;
  onCancel(): void;
}

/** Asks why: a number picks a usual reason at once, or the reader writes one. */
export function RejectForm({ does, isBusy, onReject, onCancel }: RejectFormProps) {
  const why = say(does === 'reject' ? 'review.rejectWhy' : 'review.withdrawWhy');
  const [other, setOther] = useState('');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    }
    const reason = usualReasons[Number(event.key) - 1];
    // A number in the middle of a reason of one's own is a part of it.
    if (reason === undefined || other !== '' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onReject(reason);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (other.trim() !== '') onReject(other.trim());
  };
  return (
    <form className="review-reject" onSubmit={submit} onKeyDown={onKeyDown} aria-label={why}>
      <p>
        <strong>{why}</strong>
      </p>
      {usualReasons.map((reason, index) => (
        <Button
          key={reason}
          className="button review-reason"
          isDisabled={isBusy}
          onPress={() => onReject(reason)}
        >
          <kbd>{index + 1}</kbd> {reason}
        </Button>
      ))}
      <label className="field">
        {say('review.anotherReason')}
        {/* biome-ignore lint/a11y/noAutofocus: the key R or a press has just asked for it, and numbers are taken from here */}
        <input autoFocus value={other} onChange={(event) => setOther(event.target.value)} />
      </label>
      <div className="review-actions">
        <Button type="submit" className="button button-main" isDisabled={isBusy || other.trim() === ''}>
          {say(does === 'reject' ? 'review.reject' : 'review.withdraw')}
        </Button>
        <Button className="button" onPress={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
