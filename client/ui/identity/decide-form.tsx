import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { dispatch } from '../../state/store.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { authorOf } from './own-name.ts';
import { PreviewBox } from './preview-box.tsx';
import { againstOf } from './stands-against.tsx';
import type { Preview } from './use-preview.ts';
import { useStep } from './use-step.ts';
import { useWhy, WhyFields } from './why-fields.tsx';

export interface DecideFormProps {
  readonly preview: Preview;
  /** What to do before there is anything to decide. */
  readonly hint: string;
  /** What is said of the problem that the preview has, where the server's words say less. */
  readonly problemWords?: string | null;
  /** Whether it is known what is decided. */
  readonly isReady: boolean;
  /** @throws AskError when it cannot be decided */
  decide(why: { readonly author: string; readonly reason: string }): Promise<void>;
  /** What stood against it was taken back, or may have changed. */
  onLookAgain(): void;
  /** What is decided. */
  readonly children: ReactNode;
}

/** What is decided, why and by whom, with a look at what that changes before it is confirmed. */
export function DecideForm(props: DecideFormProps) {
  const { preview, hint, problemWords = null, isReady, decide, onLookAgain, children } = props;
  const [why, setWhy] = useWhy();
  const formId = useId();
  const { isBusy, problem, run } = useStep();
  const reason = why.reason.trim();
  const canDecide = isReady && reason !== '' && preview.problem === null && !isBusy;
  // What the preview found is newer than what the last try came to.
  const told = preview.change === null && preview.problem !== null ? preview.problem : problem;
  return (
    <div className="identity-form">
      <form
        id={formId}
        className="identity-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (canDecide) void run(() => decide({ author: authorOf(why.name), reason }));
        }}
      >
        {children}
        <WhyFields why={why} onChange={setWhy} />
      </form>
      <PreviewBox preview={{ ...preview, problem: told }} hint={hint}>
        {problemWords === null ? againstOf(told, onLookAgain) : <p role="alert">{problemWords}</p>}
      </PreviewBox>
      <div className="identity-ways">
        <Button type="submit" form={formId} className="button button-main" isDisabled={!canDecide}>
          {say('identity.decide')}
        </Button>
        <Button className="button" onPress={() => dispatch({ type: 'deciding-closed' })}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
