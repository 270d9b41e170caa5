import { type CSSProperties, useState } from 'react';
import type { PanelWordingFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { quoteLineageQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading } from './panel-state.tsx';
import { useAnswer } from './use-answer.ts';
import './quote-lineage.css';

/** Where else what stands in a passage is said, and how its words became others. Looked for when it is opened. */
export function QuoteLineage({ passage }: { readonly passage: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="lineage" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('panel.lineage')}</summary>
      {open && <Wordings passage={passage} />}
    </details>
  );
}

function Wordings({ passage }: { readonly passage: string }) {
  const { data, current, error, retry } = useAnswer(quoteLineageQuery, { passage });
  const lineage = current ? data?.quoteLineage : undefined;
  if (error && !lineage) return <Failed what={say('panel.theWordings')} error={error} onRetry={retry} />;
  if (!lineage) return <Loading what={say('panel.theWordings')} />;
  const nodes = lineage.nodes.filter((node) => node !== null);
  if (lineage.tooShort) return <p className="panel-soft">{say('panel.lineageTooShort')}</p>;
  if (nodes.length < 2) return <p className="panel-soft">{say('panel.lineageAlone')}</p>;
  return (
    <>
      <p className="panel-soft">
        {say('panel.lineageCount', { count: nodes.length })}
        {lineage.truncated && ` ${say('panel.lineageTruncated')}`}
      </p>
      <ol className="lineage-nodes" aria-label={say('panel.lineage')}>
        {nodes.map((node) => (
          <Wording key={node.document.id} node={node} />
        ))}
      </ol>
    </>
  );
}

/** How far nodes are moved in; what lies deeper stands there too, and says on which it hangs. */
const deepest = 6;

function Wording({ node }: { readonly node: PanelWordingFragment }) {
  const { select } = usePanel();
  const { document, parent, basis, differences, depth, claims, claimCount } = node;
  const [claim] = claims;
  const isSame = differences.length > 0 && differences.every(({ kind }) => kind === 'SAME');
  return (
    <li
      className="lineage-node"
      style={{ '--depth': Math.min(depth, deepest) } as CSSProperties}
      data-basis={basis ?? undefined}
    >
      <p className="lineage-head">
        <button
          type="button"
          className="panel-link"
          onClick={() => select({ kind: 'document', id: document.id, ...(claim && { claim: claim.id }) })}
        >
          {nameOfShown(document)}
        </button>
        <span className="panel-soft">
          {document.published ? edtfWords(document.published.edtf) : say('panel.noDate')}
          {' · '}
          {say('panel.lineageClaims', { count: claimCount })}
        </span>
      </p>
      {parent && (
        <p className="panel-soft lineage-basis">
          {say(basis === 'NAMED' ? 'panel.lineageNamed' : 'panel.lineageNearest', {
            name: nameOfShown(parent),
          })}
          {isSame && ` ${say('panel.lineageSame')}`}
        </p>
      )}
      <q className="lineage-words" {...(document.language ? { lang: document.language } : {})}>
        {parent ? <Differences pieces={differences} /> : node.words}
      </q>
    </li>
  );
}

function Differences({ pieces }: { readonly pieces: PanelWordingFragment['differences'] }) {
  return pieces.map(({ kind, text }, at) => {
    const blank = at > 0 ? ' ' : '';
    // The pieces of one wording never change: their places tell them apart.
    const key = `${at}`;
    if (kind === 'SAME') return <span key={key}>{`${blank}${text}`}</span>;
    const Mark = kind === 'ADDED' ? 'ins' : 'del';
    const what = say(kind === 'ADDED' ? 'panel.lineageAdded' : 'panel.lineageLeftOut');
    return (
      <span key={key}>
        {blank}
        <Mark>
          <span className="visually-hidden">{`${what} `}</span>
          {text}
        </Mark>
      </span>
    );
  });
}
