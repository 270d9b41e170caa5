import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { claimSide } from '../panel/claim-side.ts';
import { ClaimEntries, type ClaimNotes } from './claim-entry.tsx';
import type { PageDispute } from './group-disputes.ts';

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
          <h3>
            Side {index + 1}: some say that it {claims[0] !== undefined && claimSide(claims[0])}
          </h3>
          <ClaimEntries claims={claims} notes={notes} />
        </div>
      ))}
      {dispute.sides.length === 1 && (
        <p className="page-side panel-soft">
          What it is disputed with is not among the claims listed: it may be on a later page, be about
          something else, or not pass the filter.
        </p>
      )}
    </div>
  );
}
