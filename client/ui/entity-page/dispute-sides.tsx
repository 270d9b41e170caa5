import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { claimSide } from '../panel/claim-side.ts';
import { ClaimEntries, type ClaimNotes } from './claim-entry.tsx';
import type { PageDispute } from './group-disputes.ts';

/** Whether the claims of a side, which all say the same, say that it holds. */
const isFor = ([claim]: readonly PanelClaimFragment[]): boolean =>
  claim !== undefined && claimSide(claim) === 'holds';

/** A dispute: what its sides say, beside each other and with the same weight. */
export function DisputeSides({
  dispute,
  notes,
}: {
  readonly dispute: PageDispute<PanelClaimFragment>;
  readonly notes: ClaimNotes;
}) {
  return (
    <div className="page-dispute">
      {dispute.sides.map((claims, index) => (
        <div key={claims[0]?.id} className="page-side">
          <h3>{say(isFor(claims) ? 'page.sideHolds' : 'page.sideDoesNotHold', { number: index + 1 })}</h3>
          <ClaimEntries claims={claims} notes={notes} />
        </div>
      ))}
      {dispute.sides.length === 1 && <p className="page-side panel-soft">{say('page.otherSideNotListed')}</p>}
    </div>
  );
}
