import { say } from '../../texts/say.ts';
import { ClaimList, type ClaimPage } from './claim-list.tsx';
import { entitySaysQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** The claims that are according to the entity: its words as the last voice. Nothing for an entity that says nothing. */
export function EntitySays({ id }: { readonly id: string }) {
  return <ClaimList id={id} title={say('panel.whatItSays')} usePage={useClaimsBy} empty={null} />;
}

function useClaimsBy(id: string, after: string | null): Answer<ClaimPage> {
  const { filter, frontier } = usePanel();
  const whole = { accordingTo: [id] };
  const answer = useAnswer(entitySaysQuery, { filter: { ...filter, ...whole }, whole, frontier, after });
  const { data } = answer;
  return { ...answer, data: data ? { ...data.claims, whole: data.whole.totalCount } : undefined };
}
