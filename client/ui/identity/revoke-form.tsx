import { useId } from 'react';
import { Button } from 'react-aria-components';
import { previewRevocation } from '../../api/identity.ts';
import { store } from '../../state/store.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { failureOf, failureWords } from '../panel/failure-words.ts';
import { takeBack } from './make-decision.ts';
import { authorOf } from './own-name.ts';
import { PreviewBox } from './preview-box.tsx';
import { usePreview } from './use-preview.ts';
import { useStep } from './use-step.ts';
import { useWhy, WhyFields } from './why-fields.tsx';

export interface RevokeFormProps {
  readonly id: string;
  /** Whether it stands inside of what is being decided, which goes on afterwards. */
  readonly isInside?: boolean;
  onDone(): void;
  onLeave(): void;
}

/** Takes a decision back, with a reason, after a look at what that changes. */
export function RevokeForm({ id, isInside = false, onDone, onLeave }: RevokeFormProps) {
  const [why, setWhy] = useWhy();
  const formId = useId();
  const preview = usePreview(previewRevocation, { id });
  const { isBusy, problem, run } = useStep();
  const reason = why.reason.trim();
  const confirm = (): Promise<void> =>
    run(async () => {
      const next = isInside ? store.getState().status.deciding : null;
      await takeBack({ id, by: authorOf(why.name), reason }, next);
      onDone();
    });
  return (
    <div className="identity-form">
      <form
        id={formId}
        className="identity-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason !== '') void confirm();
        }}
      >
        <WhyFields why={why} onChange={setWhy} />
      </form>
      <PreviewBox preview={preview} />
      {problem !== null && <p role="alert">{failureWords(failureOf(problem))}</p>}
      <div className="identity-ways">
        <Button
          type="submit"
          form={formId}
          className="button button-main"
          isDisabled={isBusy || reason === '' || preview.problem !== null}
        >
          {say('identity.takeBack')}
        </Button>
        <Button className="button" onPress={onLeave}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
