import { useEffect, useId, useRef } from 'react';
import type { FoundPathFragment } from '../../api/generated/graphql.ts';
import type { PathSearch } from '../../state/path-search.ts';
import { say } from '../../texts/say.ts';
import { LinkPanel } from '../panel/link-panel.tsx';
import { usePanel } from '../panel/panel-context.ts';
import { documentWords } from './footnote-words.ts';
import { HopMenu } from './hop-menu.tsx';
import { type Hop, hopsOf } from './path-lines.ts';

export interface HopStepsProps {
  readonly path: FoundPathFragment;
  readonly search: PathSearch;
  /** The hop picked out, from 0; -1 when none is. */
  readonly at: number;
}

/** The sentences of a path, hop by hop, with the numbers of their sources; below the hop picked out, its whole evidence. */
export function HopSteps({ path, search, at }: HopStepsProps) {
  const base = useId();
  return (
    <>
      <ol className="hop-steps" aria-label={say('paths.hopsLabel')}>
        {hopsOf(path).map((hop) => (
          <Step
            key={hop.number}
            hop={hop}
            path={path}
            search={search}
            base={base}
            isAt={hop.number === at + 1}
          />
        ))}
      </ol>
      <Sources path={path} base={base} />
    </>
  );
}

/** Not an anchor of the address: that would be a step of the browser's history without a number. */
const sourceId = (base: string, number: number): string => `${base}-source-${number}`;

interface StepProps extends Omit<HopStepsProps, 'at'> {
  readonly hop: Hop;
  /** What the ids of the sources begin with. */
  readonly base: string;
  readonly isAt: boolean;
}

function Step({ hop, path, search, base, isAt }: StepProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAt) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const sentence = path.sentences.find(({ hop: number }) => number === hop.number);
  const sources = path.sources.filter(({ number }) => sentence?.sources.includes(number) === true);
  return (
    <li ref={item} className="hop-step" aria-current={isAt ? 'step' : undefined}>
      <p className="hop-sentence">
        {sentence?.text}{' '}
        {sentence?.disputed === true && (
          <span className="panel-tag panel-tag-warn">{say('common.disputed')}</span>
        )}
        {sources.map(({ number }) => (
          <sup key={number}>
            <button
              type="button"
              className="panel-link"
              aria-label={say('paths.source', { number })}
              onClick={() => document.getElementById(sourceId(base, number))?.focus()}
            >
              {number}
            </button>
          </sup>
        ))}
      </p>
      <HopMenu hop={hop} claims={sources.map(({ claim }) => claim)} search={search} />
      {isAt && (
        <div className="hop-evidence">
          <LinkPanel id={hop.link.id} />
        </div>
      )}
    </li>
  );
}

function Sources({ path, base }: { readonly path: FoundPathFragment; readonly base: string }) {
  const { select } = usePanel();
  return (
    <>
      <h4 className="panel-part">{say('paths.sources')}</h4>
      <ol className="path-sources">
        {path.sources.map((source) => (
          <li key={source.number} id={sourceId(base, source.number)} value={source.number} tabIndex={-1}>
            <q>{source.passage.quote}</q>{' '}
            <button
              type="button"
              className="panel-link"
              onClick={() => select({ kind: 'document', id: source.document.id, claim: source.claim.id })}
            >
              {documentWords(source)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
