import { useState } from 'react';
import type { ClaimRole, ReadMentionQuery } from '../../api/generated/graphql.ts';
import { previewRetarget, readMention } from '../../api/identity.ts';
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

type Mention = Extract<NonNullable<ReadMentionQuery['node']>, { __typename: 'Mention' }>;

/** The words of a mention among those around them, which tell it from others of the same words, and as what they are read. */
function Words({ mention: { entity, passage } }: { readonly mention: Mention }) {
  return (
    <>
      <blockquote className="mention-words">
        …{passage.prefix}
        <mark>{passage.quote}</mark>
        {passage.suffix}…{' '}
        <span className="panel-soft">
          {say('panel.inDocument', { document: nameOfShown(passage.document) })}
        </span>
      </blockquote>
      <p>{sayParts('identity.readAs', { name: <strong>{nameOfShown(entity)}</strong> })}</p>
    </>
  );
}

/** Says that a mention names another entity than was read, and what follows it of the claims that rest on its words. */
export function MentionForm({ deciding }: { readonly deciding: Extract<Deciding, { kind: 'mention' }> }) {
  const { id } = deciding;
  const { data } = useAnswer(readMention, { id });
  const mention = data?.node?.__typename === 'Mention' ? data.node : null;
  const [draft, putDraft] = useTarget(mention?.entity.type.id ?? '');
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
      {mention !== null && <Words mention={mention} />}
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
