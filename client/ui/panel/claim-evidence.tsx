import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { claimSide } from './claim-side.ts';
import { Ladder } from './ladder.tsx';
import { usePanel } from './panel-context.ts';
import { Particulars } from './particulars.tsx';
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
  const { frontier, select } = usePanel();
  const Heading = `h${level}` as const;
  const Part = `h${level === 3 ? 4 : 5}` as const;
  const { voices } = claim;
  const origin = voices.at(-1);
  const cut = frontier !== null && voices.length > frontier + 1 ? frontier : null;
  const shown = cut === null ? voices.length : cut + 2;
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
        {quoted ? `The words, quoted directly from ${nameOfShown(origin.speaker)}` : 'The words'}
      </Part>
      <Words claim={claim} />
      <p className="panel-soft words-source">in {nameOfShown(claim.document)}</p>
      <Part className="panel-part">Who says so</Part>
      <Ladder
        voices={voices.slice(0, shown)}
        lastRung={voices.length - 1}
        label="Ladder of voices, outermost first"
        namedOnly={cut === null ? null : cut + 1}
      />
      {cut === null ? (
        <Particulars claim={claim} heading={Part} />
      ) : (
        <details className="beyond">
          <summary>Beyond frontier {cut}: what is passed on</summary>
          <Ladder
            voices={voices.slice(shown - 1)}
            lastRung={voices.length - 1}
            label="Voices beyond the frontier"
          />
          <Particulars claim={claim} heading={Part} />
        </details>
      )}
      <div className="panel-buttons">
        <button
          type="button"
          className="panel-button"
          onClick={() => select({ kind: 'document', id: claim.document.id, claim: claim.id })}
        >
          Open in document
        </button>
        {openable && (
          <button
            type="button"
            className="panel-button panel-button-quiet"
            onClick={() => select({ kind: 'claim', id: claim.id })}
          >
            This claim alone
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
      {!cut && !claim.positive && (
        <span className="panel-tag panel-tag-warn">says that it does NOT hold</span>
      )}
      {!cut && denied && <span className="panel-tag panel-tag-warn">the origin denies it</span>}
      {claim.disputed && <span className="panel-tag panel-tag-warn">disputed</span>}
      {!cut && claim.directQuote && <span className="panel-tag">direct quotation</span>}
      {claim.status === 'PROPOSED' && (
        <span className="panel-tag panel-tag-warn">proposed: nobody has accepted it</span>
      )}
      {claim.status === 'REJECTED' && <span className="panel-tag panel-tag-warn">rejected</span>}
      {claim.status === 'WITHDRAWN' && <span className="panel-tag panel-tag-warn">withdrawn</span>}
      {claim.document.invented && <span className="panel-tag panel-tag-invented">invented example</span>}
    </p>
  );
}
