import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { AskError } from '../../api/ask-error.ts';
import { readDecision } from '../../api/identity.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { useAnswer } from '../panel/use-answer.ts';
import { DecisionWords } from './decision-words.tsx';
import type { PreviewBoxProps } from './preview-box.tsx';
import { RevokeForm } from './revoke-form.tsx';

/** What `PreviewBox` says of a problem: of a decision that stands against another, the way to take it back first. */
export function againstOf(problem: AskError | null, onFreed: () => void): PreviewBoxProps['children'] {
  if (problem?.code !== 'CONFLICT') return null;
  const { decisionId } = problem.fields;
  return typeof decisionId === 'string' ? (
    <StandsAgainst key={decisionId} id={decisionId} onFreed={onFreed} />
  ) : null;
}

function StandsAgainst({ id, onFreed }: { readonly id: string; onFreed(): void }) {
  const { data } = useAnswer(readDecision, { id });
  const [isRevoking, setRevoking] = useState(false);
  const decision = data?.identityDecision;
  return (
    <section className="stands-against" aria-label={say('identity.standsAgainst')}>
      <p role="alert">
        <strong>{say('identity.standsAgainst')}</strong>
      </p>
      {decision != null && <DecisionWords decision={decision} />}
      {isRevoking ? (
        <RevokeForm id={id} onDone={onFreed} onLeave={() => setRevoking(false)} isInside />
      ) : (
        <Button className="button" onPress={() => setRevoking(true)}>
          {say('identity.takeBackFirst')}
        </Button>
      )}
    </section>
  );
}
