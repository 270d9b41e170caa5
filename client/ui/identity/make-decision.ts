import { change } from '../../api/change.ts';
import type {
  CreateEntityInput,
  DecideIdentityInput,
  RetargetClaimInput,
  RetargetMentionInput,
  ToldDecisionFragment,
} from '../../api/generated/graphql.ts';
import {
  createEntity,
  decideIdentity,
  retargetClaim,
  retargetMention,
  revokeDecision,
} from '../../api/identity.ts';
import { touched } from '../../api/touched.ts';
import type { Deciding } from '../../state/deciding.ts';
import { dispatch } from '../../state/store.ts';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { decisionSentence } from './decision-words.tsx';

/** What a decision makes old: what a change of claims does, and what was read of decisions. */
const oldNow = [...touched, 'IdentityDecision', 'IdentityDecisionConnection', 'Mention', 'View', 'Story'];

/** The ids that a decision is on, where another entity stands for them now. */
const ledBy = ({ entityIds, entities }: ToldDecisionFragment): Record<string, string> =>
  Object.fromEntries(
    entityIds.flatMap((id, at) => {
      const to = entities[at]?.id;
      return to === undefined || to === id ? [] : [[id, to]];
    }),
  );

/** Tells the page what was decided: all that is shown follows, and the reader can take it back at once. */
function tell(decision: ToldDecisionFragment, next: Deciding | null): ToldDecisionFragment {
  const isRevoked = decision.revocation != null;
  const words = isRevoked
    ? say('identity.didTakeBack', { what: decisionSentence(decision) })
    : say('identity.did', { what: decisionSentence(decision) });
  const ids = decision.entities.flatMap((entity) => (entity == null ? [] : [entity.id]));
  dispatch({
    type: 'decided',
    decided: { id: decision.id, words, isRevoked },
    led: decision.verdict === 'RETARGET' ? {} : ledBy(decision),
    apart: isRevoked && decision.verdict === 'SAME' ? [...new Set(ids)] : [],
    next,
  });
  return decision;
}

/** @throws AskError with the API's code and its sentence, as all below */
export async function decidePair(input: DecideIdentityInput, next: Deciding | null): Promise<void> {
  const answer = await change(decideIdentity, { input }, oldNow);
  tell(answer.decideIdentity.decision, next);
}

/** An entity that is there, or one that is to be made: the same key makes it once, however often it is tried. */
export type Target = { readonly to: string } | { readonly create: CreateEntityInput };

async function idOf(target: Target): Promise<string> {
  if ('to' in target) return target.to;
  const answer = await change(createEntity, { input: target.create });
  return answer.createEntity.entity.id;
}

export async function moveMention(target: Target, input: Omit<RetargetMentionInput, 'to'>): Promise<void> {
  const to = await idOf(target);
  const answer = await change(retargetMention, { input: { ...input, to } }, oldNow);
  tell(answer.retargetMention.decision, null);
}

export async function moveClaim(target: Target, input: Omit<RetargetClaimInput, 'to'>): Promise<void> {
  const to = await idOf(target);
  const answer = await change(retargetClaim, { input: { ...input, to } }, oldNow);
  tell(answer.retargetClaim.decision, null);
}

/** Takes a decision back; `next` is what was being decided when it stood against that. */
export async function takeBack(
  input: { readonly id: string; readonly by: string; readonly reason: string },
  next: Deciding | null,
): Promise<void> {
  const answer = await change(revokeDecision, { input }, oldNow);
  tell(answer.revokeDecision.decision, next);
}
