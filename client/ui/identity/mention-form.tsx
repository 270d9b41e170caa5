import { useState } from 'react';
import type { ClaimRole } from '../../api/generated/graphql.ts';
import { previewRetarget, readNamed } from '../../api/identity.ts';
import type { Deciding } from '../../state/deciding.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { DecideForm } from './decide-form.tsx';
import { moveMention } from './make-decision.ts';
import { hasNamesake, TargetFields, targetOf, useTarget } from './target-fields.tsx';
import { usePreview } from './use-preview.ts';

const roles: readonly ClaimRole[] = ['SUBJECT', 'OBJECT', 'SPEAKER'];

/** Says that a mention names another entity than was read, and what follows it of the claims that rest on its words. */
export function MentionForm({ deciding }: { readonly deciding: Extract<Deciding, { kind: 'mention' }> }) {
  const { id, words, entity } = deciding;
  const { data } = useAnswer(readNamed, { ids: [entity] });
  const [node] = data?.nodes ?? [];
  const now = node?.__typename === 'Entity' ? node : null;
  const [draft, putDraft] = useTarget(now?.type.id ?? '');
  const [following, setFollowing] = useState<readonly ClaimRole[]>(roles);
  const [attempt, setAttempt] = useState(0);
  const target = targetOf(draft);
  const asked = target === null ? null : { mention: id, roles: [...following], ...target };
  const preview = usePreview(previewRetarget, asked, attempt);
  return (
    <DecideForm
      preview={preview}
      hint={say('identity.pickTarget')}
      isReady={target !== null}
      problemWords={hasNamesake(preview) ? say('identity.nameIsThere') : null}
      decide={async (why) => {
        if (target !== null) await moveMention(target, { mention: id, roles: [...following], ...why });
      }}
      onLookAgain={() => setAttempt(attempt + 1)}
    >
      <p>
        {sayParts('identity.mentionOf', {
          words: <q>{words}</q>,
          name: <strong>{now === null ? '…' : nameOfShown(now)}</strong>,
        })}
      </p>
      <TargetFields draft={draft} preview={preview} onChange={putDraft} />
      <fieldset className="identity-follow">
        <legend>{say('identity.follow')}</legend>
        {roles.map((role) => (
          <label key={role} className="review-check">
            <input
              type="checkbox"
              checked={following.includes(role)}
              onChange={(event) =>
                setFollowing(
                  roles.filter((one) => (one === role ? event.target.checked : following.includes(one))),
                )
              }
            />
            {say(`identity.follow.${role}`)}
          </label>
        ))}
      </fieldset>
    </DecideForm>
  );
}
