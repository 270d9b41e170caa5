import { Button, Heading } from 'react-aria-components';
import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';

export interface AcceptAllProps {
  readonly claims: readonly ReviewClaimFragment[];
  onAccept(): void;
  onClose(): void;
}

/** How sure the least sure reading among those must be for no warning. */
const sureEnough = 0.5;

/** Asks before many claims are accepted at once, and says how many and how sure their readings are. */
export function AcceptAll({ claims, onAccept, onClose }: AcceptAllProps) {
  const unsure = claims.filter(({ extraction }) => (extraction?.certainty ?? 1) < sureEnough).length;
  const count = claims.length;
  return (
    <ModalDialog isSmall role="alertdialog" onClose={onClose}>
      <Heading slot="title">{say('review.acceptAllTitle', { count })}</Heading>
      <p>{say('review.acceptAllNote')}</p>
      {unsure > 0 && (
        <p>
          <strong>{say('review.acceptAllUnsure', { unsure, percent: sureEnough * 100 })}</strong>
        </p>
      )}
      <div className="review-actions">
        <Button className="button button-main" autoFocus onPress={onAccept}>
          {say('review.acceptCount', { count })}
        </Button>
        <Button className="button" onPress={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </ModalDialog>
  );
}
