import printerIcon from 'lucide-static/icons/printer.svg?raw';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { readPaths } from '../../api/read-paths.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { type Pair, type PathSearch, toPathQuestion } from '../../state/path-search.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { Failed, Loading } from '../panel/panel-state.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { LeftOut } from './left-out.tsx';
import { outcomeWords } from './outcome-words.ts';
import { isSamePath } from './path-lines.ts';
import { PathPrint } from './path-print.tsx';
import { PathRow } from './path-row.tsx';

export interface PairPathsProps {
  readonly pair: Pair;
  readonly search: PathSearch;
  /** Key of the pair of which all paths are being printed. */
  readonly printing: string | null;
  onPrint(pair: string | null): void;
}

/** The paths of one pair, strongest first, with what came of the search in words. */
export function PairPaths({ pair, search, printing, onPrint }: PairPathsProps) {
  const filter = useSelect((state) => state.view.filter);
  const { data, current, error, retry } = useAnswer(readPaths, toPathQuestion(search, filter, pair));
  const key = JSON.stringify(pair);
  const printsAll = printing === key;

  useEffect(() => {
    if (!printsAll) return;
    window.print();
    onPrint(null);
  }, [printsAll, onPrint]);

  // An answer to other choices is not the answer to these.
  if (error && (!data || !current))
    return <Failed what={say('paths.thePaths')} error={error} onRetry={retry} />;
  if (!data || !current) return <Loading what={say('paths.thePaths')} />;
  const { from, to, paths: answer } = data;
  if (!from || !to) return null;
  const paths = wholeRows(answer.paths);
  const chosen = paths.filter((path) =>
    isSamePath(
      path.links.map(({ id }) => id),
      search.chosen,
    ),
  );
  const title = say('paths.pair', { from: nameOfShown(from), to: nameOfShown(to) });
  const outcome = outcomeWords({ ...answer, count: paths.length }, search);
  const printed = printsAll ? paths : printing === null ? chosen : [];
  return (
    <section className="pair-paths" aria-label={title}>
      <h3 className="pair-title">
        {nameOfShown(from)} <span aria-hidden="true">⇄</span>
        <span className="visually-hidden"> {say('paths.and')} </span> {nameOfShown(to)}
      </h3>
      <p className="path-outcome" role="status">
        {outcome.join(' ')}
      </p>
      {answer.outcome === 'NONE_WITHIN_HOPS' && <LeftOut pair={pair} search={search} />}
      <ol className="path-rows">
        {paths.map((path) => (
          <PathRow
            key={path.links.map(({ id }) => id).join(' ')}
            path={path}
            search={search}
            isChosen={chosen.includes(path)}
          />
        ))}
      </ol>
      {paths.length > 1 && (
        <Button className="plain-button" onPress={() => onPrint(key)}>
          <Icon svg={printerIcon} /> {say('paths.printThese', { count: paths.length })}
        </Button>
      )}
      {printed.length > 0 && (
        <PathPrint title={title} paths={printed} outcome={outcome.join(' ')} search={search} />
      )}
    </section>
  );
}
