import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { briefTimeWords } from '../../texts/time-words.ts';
import { usePanel } from '../panel/panel-context.ts';
import { contentKey } from './content-of.ts';
import type { NumberedSource } from './number-sources.ts';

/** What all claims of a page are shown with. */
export interface ClaimNotes {
  /** Distinct origins of the same content among the claims listed. */
  readonly origins: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, NumberedSource>;
}

export interface ClaimEntriesProps {
  readonly claims: readonly PanelClaimFragment[];
  readonly notes: ClaimNotes;
}

/** Claims as sentences with their attribution, each opening in the panel of the picture. */
export function ClaimEntries({ claims, notes }: ClaimEntriesProps) {
  return (
    <ul className="panel-list">
      {claims.map((claim) => (
        <ClaimEntry key={claim.id} claim={claim} notes={notes} />
      ))}
    </ul>
  );
}

function ClaimEntry({ claim, notes }: { readonly claim: PanelClaimFragment; readonly notes: ClaimNotes }) {
  const { select } = usePanel();
  const origins = notes.origins.get(contentKey(claim)) ?? 1;
  const source = notes.sources.get(claim.document.id);
  return (
    <li className="page-claim">
      <button type="button" className="panel-row" onClick={() => select({ kind: 'claim', id: claim.id })}>
        {claim.sentence}
        {claim.disputed && <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>}
        {claim.status === 'PROPOSED' && <span className="panel-tag">{say('page.notAccepted')}</span>}
        {claim.document.invented && (
          <span className="panel-tag panel-tag-invented">{say('common.inventedExample')}</span>
        )}
        <span className="page-ladder panel-soft">
          {claim.voices.map(({ speaker }) => nameOfShown(speaker)).join(' → ')} ·{' '}
          {say('page.originsListed', { count: origins })}
          {claim.time !== null && ` · ${briefTimeWords(claim.time)}`}
          {source !== undefined && ` · ${say('page.source', { number: source.number })}`}
        </span>
      </button>
    </li>
  );
}
