import { type FormEvent, useEffect, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { ask } from '../../api/ask.ts';
import { change } from '../../api/change.ts';
import {
  previewWithdrawal,
  withdrawDocument,
  withdrawOneClaim,
  withdrawSpeaker,
} from '../../api/withdrawals.ts';
import { dispatch } from '../../state/store.ts';
import type { Withdrawing } from '../../state/withdrawing.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import { ModalDialog } from '../modal-dialog.tsx';
import { type Preview, PreviewLists } from './preview-lists.tsx';
import { readAnew } from './restore.ts';
import { WithdrawalsList } from './withdrawals-list.tsx';
import './withdraw.css';

const close = (): void => dispatch({ type: 'withdrawing', what: null });

async function withdraw({ kind, id }: Withdrawing, reason: string): Promise<string> {
  switch (kind) {
    case 'CLAIM':
      return (await change(withdrawOneClaim, { id, reason })).withdrawClaim.withdrawal.id;
    case 'DOCUMENT':
      return (await change(withdrawDocument, { id, reason })).withdrawDocument.withdrawal.id;
    case 'SPEAKER':
      return (await change(withdrawSpeaker, { id, reason })).withdrawSpeaker.withdrawal.id;
  }
}

/** Says before what withdrawing would do, in counts and lists; the picture behind it fades the links that would go. */
export function WithdrawDialog({ what }: { readonly what: Withdrawing }) {
  const { kind, id, name } = what;
  const [preview, setPreview] = useState<Preview | null>(null);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isWanted = true;
    ask(previewWithdrawal, { kind, id }, { requestPolicy: 'network-only' }).then(
      (answer) => {
        if (!isWanted) return;
        setPreview(answer.previewWithdrawal);
        dispatch({ type: 'withdrawal-seen', fading: answer.previewWithdrawal.lostIds });
      },
      (error: unknown) => isWanted && setProblem(errorWords(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [kind, id]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (preview === null || reason.trim() === '' || isBusy) return;
    setBusy(true);
    setProblem('');
    try {
      const withdrawalId = await withdraw(what, reason.trim());
      dispatch({
        type: 'withdrawn',
        id: withdrawalId,
        said: say('withdraw.done', { claims: preview.claimCount, lost: preview.lostCount }),
      });
      await readAnew();
    } catch (error) {
      setProblem(errorWords(error));
      setBusy(false);
    }
  };
  return (
    <ModalDialog isSmall isClear onClose={close}>
      <Heading slot="title">{say(`withdraw.title.${kind}`, { name })}</Heading>
      <p className="soft-note">{say('withdraw.is')}</p>
      {preview === null ? (
        problem === '' && <p role="status">{say('withdraw.reading')}</p>
      ) : (
        <div className="withdraw-preview">
          <p role="status">
            <strong>
              {say('withdraw.counted', {
                lost: preview.lostCount,
                one: preview.toOneOriginCount,
                views: preview.viewCount,
              })}
            </strong>
          </p>
          <PreviewLists preview={preview} />
        </div>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
      <form className="withdraw-form" onSubmit={(event) => void submit(event)}>
        <label className="field">
          {say('withdraw.why')}
          <input value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="withdraw-buttons">
          <Button
            type="submit"
            className="button button-main"
            isDisabled={preview === null || isBusy || reason.trim() === ''}
          >
            {say('withdraw.confirm')}
          </Button>
          <Button className="button" onPress={close}>
            {say('common.cancel')}
          </Button>
        </div>
      </form>
      <WithdrawalsList />
    </ModalDialog>
  );
}
