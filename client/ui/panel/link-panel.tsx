import { useState } from 'react';
import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { plural } from '../../state/plural.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { claimSide } from './claim-side.ts';
import { EntityButton } from './entity-button.tsx';
import { isFiltering } from './is-filtering.ts';
import { linkTimes } from './link-times.ts';
import { linkQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading, NotFound } from './panel-state.tsx';
import { beyondWords, splitDispute } from './split-dispute.ts';
import { inventedCaution, stanceCaution, supportCaution, supportWords } from './support-words.ts';
import { UpToDate } from './up-to-date.tsx';
import { useAnswer } from './use-answer.ts';
import { whatsThere } from './whats-there.ts';

/** With more claims than this the cards come folded: the words and who says them, the rest on request. */
const openAtMost = 3;

/** The evidence panel of a link: what stands behind it in words, both sides when disputed, then claim by claim. */
export function LinkPanel({ id }: { readonly id: string }) {
  const { frontier, filter } = usePanel();
  const { data, current, error, retry } = useAnswer(linkQuery, { id, frontier, shown: whatsThere(filter) });
  if (error && !data?.node) {
    return <Failed what="the link" error={error} onRetry={retry} />;
  }
  if (!data) return <Loading what="the link" />;
  const link = data.node;
  if (link?.__typename !== 'Link') return <NotFound what="link" id={id} />;
  const claims = wholeRows(link.claims.nodes);
  const waiting = claims.filter(({ status }) => status === 'PROPOSED').length;
  const act = link.predicate.kind === 'ACT';
  const cautions = [supportCaution(link.support), act ? null : stanceCaution(link.support.stances)];
  const told = act ? claims : claims.filter((claim) => claimSide(claim) === 'holds');
  const invented = inventedCaution(told);
  return (
    <div className="link-panel">
      <h3 className="link-caption">
        <EntityButton entity={link.subject} /> <span className="link-predicate">{link.predicate.label}</span>{' '}
        <EntityButton entity={link.object} />
      </h3>
      <p className="link-support">
        {supportWords(link.support)}
        {invented && `; ${invented}`}
      </p>
      {waiting > 0 && (
        <p className="link-support">
          {plural(waiting, 'claim', 'claims')} below {waiting === 1 ? 'is' : 'are'} only proposed: a program
          read {waiting === 1 ? 'it' : 'them'}, and nobody has accepted {waiting === 1 ? 'it' : 'them'}.
        </p>
      )}
      {cautions.map(
        (caution) =>
          caution && (
            <p key={caution} className="panel-soft">
              {caution}
            </p>
          ),
      )}
      {!act && <Times claims={claims} />}
      {act && (
        <p className="panel-soft">
          A speech act, derived from ladders:{' '}
          {link.predicate.id === 'labels'
            ? 'it says who gives what a name, not that the name fits.'
            : 'it says who passes on whose words, not that the words hold.'}
        </p>
      )}
      {isFiltering(filter) && (
        <p className="panel-soft">
          Counted and shown over all its claims, also those that the filter keeps out.
        </p>
      )}
      <UpToDate current={current}>
        {link.disputed && <Dispute claims={claims} />}
        <ul className="panel-cards">
          {claims.map((claim) => (
            <li key={claim.id}>
              {claims.length > openAtMost ? (
                <FoldedClaim claim={claim} />
              ) : (
                <ClaimEvidence claim={claim} level={4} openable />
              )}
            </li>
          ))}
        </ul>
        {claims.length < link.support.claims + link.support.denied && (
          <p className="panel-soft">The first {claims.length} claims are shown.</p>
        )}
      </UpToDate>
    </div>
  );
}

/** A claim in a long list: its words and its sentence; the whole card is drawn only once it is opened. */
function FoldedClaim({ claim }: { readonly claim: PanelClaimFragment }) {
  const [open, setOpen] = useState(false);
  const [first] = claim.evidence;
  return (
    <details className="folded-claim" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {first && <q className="folded-words">{first.quote}</q>}
        {!open && <span className="panel-soft folded-sentence">{claim.sentence}</span>}
      </summary>
      {open && <ClaimEvidence claim={claim} level={4} openable />}
    </details>
  );
}

/** When it is said to hold, and apart from that the dates that nobody said. */
function Times({ claims }: { readonly claims: readonly PanelClaimFragment[] }) {
  const { frontier } = usePanel();
  const { said, inferred } = linkTimes(claims, frontier);
  return (
    <>
      {said.length > 0 && <p className="panel-soft">Said of the time: {said.join('; ')}</p>}
      {inferred.map((words) => (
        <p key={words} className="panel-soft">
          Time, said by nobody: {words}
        </p>
      ))}
    </>
  );
}

/** Both sides of a dispute, each claim as its sentence. Which side is right is not for this product to say. */
function Dispute({ claims }: { readonly claims: readonly PanelClaimFragment[] }) {
  const { frontier } = usePanel();
  const { holds, doesNotHold, beyond } = splitDispute(claims, frontier);
  const beyondFrontier = beyondWords(beyond);
  return (
    <section className="dispute" aria-label="Dispute">
      <h4 className="dispute-title">Disputed: what is said here cannot all hold.</h4>
      <Side title="Say that it holds" claims={holds} />
      <Side title="Say that it does not" claims={doesNotHold} />
      {beyondFrontier && <p className="dispute-beyond">{beyondFrontier}</p>}
      {doesNotHold.length === 0 && beyond.denials === 0 && (
        <p>
          The other side gives another value for the same predicate; it is among the claims of the subject.
        </p>
      )}
    </section>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly PanelClaimFragment[] }) {
  const { select } = usePanel();
  if (claims.length === 0) return null;
  return (
    <>
      <h5 className="panel-part">{title}</h5>
      <ul className="panel-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className="panel-row"
              onClick={() => select({ kind: 'claim', id: claim.id })}
            >
              {claim.sentence}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
