import close from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Decided } from '../../state/deciding.ts';
import { dispatch } from '../../state/store.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import '../live-notice.css';
import { failureOf, failureWords } from '../panel/failure-words.ts';
import { Tip } from '../tip.tsx';
import { takeBack } from './make-decision.ts';
import { authorOf, readOwnName } from './own-name.ts';
import { useStep } from './use-step.ts';
import './identity.css';

/** What was just decided, with the way to take it back at once. It takes the focus, since what was pressed may be gone: the next Tab is Undo. */
export function DecidedNotice({ decided }: { readonly decided: Decided }) {
  const box = useRef<HTMLElement>(null);
  const { isBusy, problem, run } = useStep();
  const { id, words, isRevoked } = decided;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another decision is what is waited for
  useEffect(() => box.current?.focus(), [words]);
  const undo = (): Promise<void> =>
    run(() => takeBack({ id, by: authorOf(readOwnName()), reason: say('identity.undoReason') }, null));
  return (
    <section ref={box} tabIndex={-1} className="live-notice decided-notice" aria-label={words}>
      <span>{problem === null ? words : failureWords(failureOf(problem))}</span>
      {!isRevoked && (
        <Button className="button button-main" isDisabled={isBusy} onPress={() => void undo()}>
          {say('identity.undo')}
        </Button>
      )}
      <Tip words={say('identity.leave')}>
        <Button
          className="tool"
          aria-label={say('identity.leave')}
          onPress={() => dispatch({ type: 'decided-left' })}
        >
          <Icon svg={close} />
        </Button>
      </Tip>
    </section>
  );
}
