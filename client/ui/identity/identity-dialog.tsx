import { Button, Heading } from 'react-aria-components';
import { readDecision } from '../../api/identity.ts';
import type { Deciding } from '../../state/deciding.ts';
import { dispatch } from '../../state/store.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { ClaimForm } from './claim-form.tsx';
import { DecisionWords } from './decision-words.tsx';
import { MentionForm } from './mention-form.tsx';
import { PairForm } from './pair-form.tsx';
import { RevokeForm } from './revoke-form.tsx';
// Radios and lists of hits look as they do elsewhere.
import '../measure/measure.css';
import '../search/search-box.css';
import '../review/review.css';
import './identity.css';

const close = (): void => dispatch({ type: 'deciding-closed' });

function titleOf({ kind }: Deciding): string {
  switch (kind) {
    case 'pair':
      return say('identity.oneThing');
    case 'mention':
      return say('identity.mentionIsAnother');
    case 'claim':
      return say('identity.claimIsAbout');
    case 'revocation':
      return say('identity.takeBackDecision');
  }
}

/** Where a reader decides what is one thing, and sees what that changes before it does. */
export function IdentityDialog({ deciding }: { readonly deciding: Deciding }) {
  return (
    <ModalDialog onClose={close}>
      <header className="identity-head">
        <Heading slot="title">{titleOf(deciding)}</Heading>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      {deciding.kind === 'pair' && <PairForm deciding={deciding} />}
      {deciding.kind === 'mention' && <MentionForm deciding={deciding} />}
      {deciding.kind === 'claim' && <ClaimForm deciding={deciding} />}
      {deciding.kind === 'revocation' && <Revocation id={deciding.id} />}
    </ModalDialog>
  );
}

function Revocation({ id }: { readonly id: string }) {
  const { data } = useAnswer(readDecision, { id });
  return (
    <>
      {data?.identityDecision != null && <DecisionWords decision={data.identityDecision} />}
      <RevokeForm id={id} onDone={() => undefined} onLeave={close} />
    </>
  );
}
