import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components';

/** Why claims are usually rejected, in the order of their numbers. */
export const usualReasons = [
  'The text does not say this',
  'Wrong subject or object',
  'Wrong speaker',
  'Said before, in the same words',
  'Of no use',
] as const;

export interface RejectFormProps {
  readonly verb: 'Reject' | 'Withdraw';
  readonly isBusy: boolean;
  onReject(reason: string): void;
  onCancel(): void;
}

/** Asks why: a number picks a usual reason at once, or the reader writes one. */
export function RejectForm({ verb, isBusy, onReject, onCancel }: RejectFormProps) {
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
    <form className="review-reject" onSubmit={submit} onKeyDown={onKeyDown} aria-label={`${verb}: why?`}>
      <p>
        <strong>{verb}: why?</strong>
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
        Another reason
        {/* biome-ignore lint/a11y/noAutofocus: the key R or a press has just asked for it, and numbers are taken from here */}
        <input autoFocus value={other} onChange={(event) => setOther(event.target.value)} />
      </label>
      <div className="review-actions">
        <Button type="submit" className="button button-main" isDisabled={isBusy || other.trim() === ''}>
          {verb}
        </Button>
        <Button className="button" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
