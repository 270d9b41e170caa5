import { useCallback, useMemo, useState } from 'react';
import { useClient } from 'urql';
import type { PanelClaimLineFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { DocumentMargin } from './document-margin.tsx';
import { DocumentText } from './document-text.tsx';
import { documentClaimsQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import type { Span } from './passage-marks.ts';
import { useAllPages } from './use-all-pages.ts';
import { usePassingClaims } from './use-passing-claims.ts';
import { whatsThere } from './whats-there.ts';

export interface DocumentReaderProps {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  /** The claim at which the document is open. */
  readonly claim: string | null;
}

/** The whole text with the passage marked, and in the margin every claim made in it. Text and margin point at each other. */
export function DocumentReader({ id, text, language, claim }: DocumentReaderProps) {
  const { select } = usePanel();
  const { rows: claims, current, done, partial, error, retry } = useDocumentClaims(id);
  const passing = usePassingClaims(id);
  const [onlyPassing, setOnlyPassing] = useState(false);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const spans = useMemo(() => passageSpans(id, claims), [id, claims]);
  const pick = useCallback((picked: string) => select({ kind: 'document', id, claim: picked }), [select, id]);
  const filtered = passing !== null && claims.some((it) => !passing.has(it.id));
  return (
    <div className="document-reader">
      <DocumentText
        text={text}
        language={language}
        document={id}
        spans={spans}
        claim={claim}
        pointed={pointed}
        onPoint={setPointed}
        onPick={pick}
      />
      <DocumentMargin
        text={text}
        claims={filtered && onlyPassing ? claims.filter((it) => passing.has(it.id)) : claims}
        total={claims.length}
        partial={partial}
        passing={filtered ? passing : null}
        onlyPassing={onlyPassing}
        onOnlyPassing={setOnlyPassing}
        claim={claim}
        pointed={pointed}
        onPoint={setPointed}
        onPick={pick}
        current={current}
        loading={!done && error === null}
        error={error}
        onRetry={retry}
      />
    </div>
  );
}

function useDocumentClaims(id: string) {
  const { frontier, filter } = usePanel();
  const shown = whatsThere(filter);
  const client = useClient();
  const load = useCallback(
    async (after: string | null) => {
      const { data, error } = await client
        .query(documentClaimsQuery, { id, frontier, shown, after })
        .toPromise();
      if (data?.document) return { page: data.document.claims };
      return { error: error ?? { graphQLErrors: [{ message: say('panel.documentGone') }] } };
    },
    [client, id, frontier, shown],
  );
  return useAllPages<PanelClaimLineFragment>(load);
}

function passageSpans(document: string, claims: readonly PanelClaimLineFragment[]): Span[] {
  return claims.flatMap((claim) =>
    claim.evidence
      .filter((passage) => passage.document.id === document)
      .map(({ start, end }) => ({ start, end, owner: claim.id })),
  );
}
