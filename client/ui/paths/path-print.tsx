import { createPortal } from 'react-dom';
import type { FoundPathFragment } from '../../api/generated/graphql.ts';
import { describeFilter } from '../../state/describe-view.ts';
import type { PathSearch } from '../../state/path-search.ts';
import { choicesWords } from '../../state/path-words.ts';
import { store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { documentWords, rungWords, type Source } from './footnote-words.ts';
import { pathLine, weakestWords } from './path-lines.ts';

export interface PathPrintProps {
  readonly title: string;
  readonly paths: readonly FoundPathFragment[];
  readonly outcome: string;
  readonly search: PathSearch;
}

/** The page that is printed in place of the explorer. On the screen it does not show. */
export function PathPrint({ title, paths, outcome, search }: PathPrintProps) {
  const words = useSelect((state) =>
    describeFilter(state, state.view.filter, state.view.documents).join(' '),
  );
  return createPortal(
    <article className="print-page" aria-hidden="true" data-testid="print-page">
      <h1>{title}</h1>
      <p>{say('paths.printAsked', { choices: choicesWords(store.getState(), search), outcome })}</p>
      <p>{words}</p>
      {paths.map((path, index) => (
        <PrintedPath key={path.links.map(({ id }) => id).join(' ')} path={path} number={index + 1} />
      ))}
      <footer>
        <p>{say('common.eachSaysWho')}</p>
        <p>{location.href}</p>
      </footer>
    </article>,
    document.body,
  );
}

function PrintedPath({ path, number }: { readonly path: FoundPathFragment; readonly number: number }) {
  return (
    <section>
      <h2>
        {number}. {pathLine(path)}
      </h2>
      <p className="print-figures">{weakestWords(path)}</p>
      <ol>
        {path.sentences.map(({ hop, text, disputed, sources }) => (
          <li key={hop}>
            {text}
            {disputed && ` ${say('paths.disputedMark')}`}
            {sources.map((source) => (
              <sup key={source}>{source}</sup>
            ))}
          </li>
        ))}
      </ol>
      <div className="print-notes">
        {path.sources.map((source) => (
          <Footnote key={source.number} source={source} />
        ))}
      </div>
    </section>
  );
}

/** Who says it, rung by rung, in which words, where and when. */
function Footnote({ source }: { readonly source: Source }) {
  const frontier = useSelect((state) => state.view.filter.frontier);
  const rungs = rungWords(source, frontier);
  return (
    <div className="print-note">
      <sup>{source.number}</sup>{' '}
      {say('paths.footnote', { quote: source.passage.quote, document: documentWords(source) })}
      {source.claim.status === 'PROPOSED' && ` ${say('paths.readByProgram')}`}
      <ol start={0}>
        {rungs.map((rung) => (
          <li key={rung}>{rung}</li>
        ))}
      </ol>
    </div>
  );
}
