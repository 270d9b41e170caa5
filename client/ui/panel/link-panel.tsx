import { useState } from 'react';
import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say } from '../../texts/say.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { ClaimRows } from './claim-rows.tsx';
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
    return <Failed what={say('panel.theLink')} error={error} onRetry={retry} />;
  }
  if (!data) return <Loading what={say('panel.theLink')} />;
  const link = data.node;
  if (link?.__typename !== 'Link') return <NotFound what={say('panel.aLink')} id={id} />;
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
      {waiting > 0 && <p className="link-support">{say('panel.onlyProposed', { count: waiting })}</p>}
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
          {say(link.predicate.id === 'labels' ? 'panel.actNaming' : 'panel.actPassing')}
        </p>
      )}
      {isFiltering(filter) && <p className="panel-soft">{say('panel.countedOverAll')}</p>}
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
        {claims.length === 0 && link.support.claims + link.support.denied === 0 && (
          <p className="panel-soft">{say('panel.saidNoMore')}</p>
        )}
        {claims.length < link.support.claims + link.support.denied && (
          <p className="panel-soft">{say('panel.firstClaims', { count: claims.length })}</p>
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
      {said.length > 0 && <p className="panel-soft">{say('panel.saidOfTime', { words: said.join('; ') })}</p>}
      {inferred.map((words) => (
        <p key={words} className="panel-soft">
          {say('panel.timeSaidByNobody', { words })}
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
    <section className="dispute" aria-label={say('panel.dispute')}>
      <h4 className="dispute-title">{say('panel.disputeTitle')}</h4>
      <Side title={say('panel.sayHolds')} claims={holds} />
      <Side title={say('panel.sayNot')} claims={doesNotHold} />
      {beyondFrontier && <p className="dispute-beyond">{beyondFrontier}</p>}
      {doesNotHold.length === 0 && beyond.denials === 0 && <p>{say('panel.otherValue')}</p>}
    </section>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly PanelClaimFragment[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h5 className="panel-part">{title}</h5>
      <ClaimRows claims={claims} />
    </>
  );
}
