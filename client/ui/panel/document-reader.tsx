import { useCallback, useMemo, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { PanelClaimFragment, PanelClaimLineFragment } from '../../api/generated/graphql.ts';
import { type MentionRow, readMentions } from '../../api/read-mentions.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { LabelledSwitch } from '../labelled-switch.tsx';
import { DocumentMargin } from './document-margin.tsx';
import { DocumentText } from './document-text.tsx';
import { readMentionsShown, saveMentionsShown } from './keep-mentions.ts';
import { cutOf, Ladder } from './ladder.tsx';
import { claimQuery, documentClaimsQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed } from './panel-state.tsx';
import type { Span } from './passage-marks.ts';
import { presentDocument } from './present-document.ts';
import type { TextOwner } from './text-owner.ts';
import { type AllPages, useAllPages } from './use-all-pages.ts';
import { useAnswer } from './use-answer.ts';
import { usePassingClaims } from './use-passing-claims.ts';
import { whatsThere } from './whats-there.ts';

export interface DocumentReaderProps {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  /** The claim at which the document is open. */
  readonly claim: string | null;
  /** The entity that is looked for in it. */
  readonly naming: string | null;
}

const none: readonly never[] = [];

/**
 * The whole text with passages and mentions marked, and in the margin every claim made in it, the picked one with its ladder. Text
 * and margin point at each other.
 */
export function DocumentReader({ id, text, language, claim, naming }: DocumentReaderProps) {
  const { select, frontier } = usePanel();
  const { rows: claims, current, done, partial, error, retry } = useDocumentClaims(id);
  const mentions = useAllPages<MentionRow>(useCallback((after) => readMentions(id, after), [id]));
  const [areMentionsShown, setMentionsShown] = useState(readMentionsShown);
  const passing = usePassingClaims(id);
  const picked = useAnswer(claimQuery, claim === null ? null : { id: claim, frontier });
  const voices = (picked.current ? picked.data?.claim?.voices : undefined) ?? none;
  const [onlyPassing, setOnlyPassing] = useState(false);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const passages = useMemo(() => passageSpans(id, claims), [id, claims]);
  const cues = useMemo(() => cueSpans(id, voices, frontier), [id, voices, frontier]);
  const pick = useCallback((next: string) => select({ kind: 'document', id, claim: next }), [select, id]);
  const filtered = passing !== null && claims.some((it) => !passing.has(it.id));
  return (
    <>
      <div className="reader-tools">
        <LabelledSwitch
          isOn={areMentionsShown}
          onChange={(next) => {
            saveMentionsShown(next);
            setMentionsShown(next);
          }}
        >
          {mentions.done ? say('panel.mentions', { count: countWords(mentions) }) : say('panel.markMentions')}
        </LabelledSwitch>
        {mentions.error && (
          <Failed what={say('panel.theMentions')} error={mentions.error} onRetry={mentions.retry} />
        )}
      </div>
      <div className="document-reader">
        <DocumentText
          text={text}
          language={language}
          document={id}
          passages={passages}
          mentions={areMentionsShown ? mentions.rows : none}
          cues={cues}
          claim={claim}
          naming={naming}
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
          ladder={voices.length === 0 ? null : <Ladder voices={voices} cut={cutOf(voices, frontier)} />}
          pointed={pointed}
          onPoint={setPointed}
          onPick={pick}
          current={current}
          loading={!done && error === null}
          error={error}
          onRetry={retry}
        />
      </div>
    </>
  );
}

const countWords = ({ rows, partial }: AllPages<unknown>): string =>
  partial ? say('panel.theFirst', { count: rows.length }) : sayNumber(rows.length);

function useDocumentClaims(id: string) {
  const { frontier, filter } = usePanel();
  const shown = whatsThere(filter);
  const load = useCallback(
    async (after: string | null) => {
      const { document } = await ask(documentClaimsQuery, { id, frontier, shown, after });
      return presentDocument(document).claims;
    },
    [id, frontier, shown],
  );
  return useAllPages<PanelClaimLineFragment>(load);
}

function passageSpans(document: string, claims: readonly PanelClaimLineFragment[]): Span<TextOwner>[] {
  return claims.flatMap((claim) => {
    const owner: TextOwner = { kind: 'claim', id: claim.id };
    return claim.evidence
      .filter((passage) => passage.document.id === document)
      .map(({ start, end }) => ({ start, end, owner }));
  });
}

/** Where the voices are recognised that the frontier lets be told. */
function cueSpans(
  document: string,
  voices: readonly PanelClaimFragment['voices'][number][],
  frontier: number | null,
): Span<TextOwner>[] {
  const cut = cutOf(voices, frontier);
  return voices.flatMap(({ cue, rung }) =>
    cue === null || cue.document.id !== document || (cut !== null && rung > cut)
      ? []
      : [{ start: cue.start, end: cue.end, owner: { kind: 'cue' as const, rung } }],
  );
}
