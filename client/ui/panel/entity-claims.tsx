import { say } from '../../texts/say.ts';
import { ClaimList, type ClaimPage } from './claim-list.tsx';
import { entityClaimsQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** The claims that have the entity as subject or object. */
export function EntityClaims({ id }: { readonly id: string }) {
  return (
    <ClaimList
      id={id}
      title={say('panel.claimsAboutIt')}
      usePage={useClaimsAbout}
      empty={say('panel.noClaimAbout')}
    />
  );
}

function useClaimsAbout(id: string, after: string | null): Answer<ClaimPage> {
  const { filter, frontier } = usePanel();
  const answer = useAnswer(entityClaimsQuery, { id, filter, frontier, after });
  const entity = answer.data?.entity;
  return { ...answer, data: entity ? { ...entity.claims, whole: entity.whole.totalCount } : undefined };
}
