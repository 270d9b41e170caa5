import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { claimSide } from './claim-side.ts';
import { cutOf, Ladder } from './ladder.tsx';
import { usePanel } from './panel-context.ts';
import { Particulars } from './particulars.tsx';
import { QuoteLineage } from './quote-lineage.tsx';
import { Words } from './words.tsx';

export interface ClaimEvidenceProps {
  readonly claim: PanelClaimFragment;
  /** Level of the card's own heading; the parts of the card come one below. */
  readonly level: 3 | 4;
  /** In a list of claims the card leads to the claim on its own. */
  readonly openable?: boolean;
}

/**
 * One claim with all that stands behind it: the sentence with its attribution, the words, the ladder, the particulars. When
 * the frontier cuts its ladder it is only the speech act of voice k towards voice k + 1: what lies beyond is folded away.
 */
export function ClaimEvidence({ claim, level, openable = false }: ClaimEvidenceProps) {
  const { frontier, select, decide } = usePanel();
  const Heading = `h${level}` as const;
  const Part = `h${level === 3 ? 4 : 5}` as const;
  const { voices } = claim;
  const origin = voices.at(-1);
  const cut = cutOf(voices, frontier);
  const [longest] = claim.evidence.toSorted((a, b) => b.quote.length - a.quote.length);
  const quoted = cut === null && claim.directQuote && origin;
  return (
    <article
      className="claim-card"
      data-claim={claim.id}
      data-side={cut === null ? claimSide(claim) : undefined}
    >
      <Heading className="claim-sentence">{claim.sentence}</Heading>
      <Tags claim={claim} cut={cut !== null} />
      <Part className="panel-part">
        {quoted ? say('panel.theWordsQuoted', { name: nameOfShown(origin.speaker) }) : say('panel.theWords')}
      </Part>
      <Words claim={claim} />
      <p className="panel-soft words-source">
        {say('panel.inDocument', { document: nameOfShown(claim.document) })}
      </p>
      {longest && <QuoteLineage key={longest.id} passage={longest.id} />}
      <Part className="panel-part">{say('panel.whoSaysSo')}</Part>
      <Ladder voices={voices} cut={cut} />
      {cut === null ? (
        <Particulars claim={claim} heading={Part} />
      ) : (
        <details className="beyond">
          <summary>{say('panel.beyondFrontier', { rung: cut })}</summary>
          <Ladder voices={voices} beyond={cut} />
          <Particulars claim={claim} heading={Part} />
        </details>
      )}
      <div className="panel-buttons">
        <button
          type="button"
          className="panel-button"
          onClick={() => select({ kind: 'document', id: claim.document.id, claim: claim.id })}
        >
          {say('panel.openInDocument')}
        </button>
        <button
          type="button"
          className="panel-button panel-button-quiet"
          onClick={() => decide({ kind: 'claim', id: claim.id })}
        >
          {say('panel.claimAnother')}
        </button>
        {openable && (
          <button
            type="button"
            className="panel-button panel-button-quiet"
            onClick={() => select({ kind: 'claim', id: claim.id })}
          >
            {say('panel.claimAlone')}
          </button>
        )}
      </div>
    </article>
  );
}

/** Marks beside the sentence. Those about the content keep quiet when the frontier cuts it off. */
function Tags({ claim, cut }: { readonly claim: PanelClaimFragment; readonly cut: boolean }) {
  const denied = claim.voices.at(-1)?.stance === 'DENIES';
  return (
    <p className="panel-tags">
      {!cut && !claim.positive && <span className="panel-tag panel-tag-warn">{say('panel.saysNot')}</span>}
      {!cut && denied && <span className="panel-tag panel-tag-warn">{say('panel.originDenies')}</span>}
      {claim.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
      {!cut && claim.directQuote && <span className="panel-tag">{say('panel.directQuotation')}</span>}
      {claim.status === 'PROPOSED' && (
        <span className="panel-tag panel-tag-warn">{say('panel.proposedNobody')}</span>
      )}
      {claim.status === 'REJECTED' && (
        <span className="panel-tag panel-tag-warn">{say('panel.rejected')}</span>
      )}
      {claim.status === 'WITHDRAWN' && (
        <span className="panel-tag panel-tag-warn">{say('panel.withdrawn')}</span>
      )}
      {claim.document.invented && (
        <span className="panel-tag panel-tag-invented">{say('common.inventedExample')}</span>
      )}
    </p>
  );
}
