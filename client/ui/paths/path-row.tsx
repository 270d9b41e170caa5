import printerIcon from 'lucide-static/icons/printer.svg?raw';
import routeIcon from 'lucide-static/icons/route.svg?raw';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { FoundPathFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import type { PathSearch } from '../../state/path-search.ts';
import { dispatch, store } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { hiddenRoots } from '../search/pick.ts';
import { HopSteps } from './hop-steps.tsx';
import { hopsOf, weakestWords } from './path-lines.ts';
import { PathWalk, useWalk } from './path-walk.tsx';

export interface PathRowProps {
  readonly path: FoundPathFragment;
  readonly search: PathSearch;
  readonly isChosen: boolean;
}

/** The path in one line: entities, and between them what is said, read from where the path comes. */
function PathLine({ path }: Pick<PathRowProps, 'path'>) {
  const [start] = path.nodes;
  return (
    <span className="path-line">
      {start !== undefined && <span className="path-entity">{nameOfShown(start)}</span>}
      {hopsOf(path).map(({ number, caption, to }) => (
        <span key={number}>
          {' '}
          <span className="path-caption">
            <span aria-hidden="true">— </span>
            {caption}
            <span aria-hidden="true"> →</span>
          </span>{' '}
          <span className="path-entity">{nameOfShown(to)}</span>
        </span>
      ))}
    </span>
  );
}

/** One path: its line, what its weakest hop rests on, and when opened its sentences and their sources. */
export function PathRow({ path, search, isChosen }: PathRowProps) {
  const [isOpened, setIsOpened] = useState(isChosen);
  const bodyId = useId();
  const walk = useWalk(path);
  const row = useRef<HTMLLIElement>(null);
  const isDrawnAtFirst = useRef(isChosen);
  useEffect(() => {
    if (isDrawnAtFirst.current) row.current?.scrollIntoView({ block: 'start' });
  }, []);
  const draw = (isDrawn: boolean): void => {
    if (isDrawn) setIsOpened(true);
    dispatch({
      type: 'path-chosen',
      links: isDrawn ? path.links.map(({ id }) => id) : [],
      entities: isDrawn ? path.nodes.map(({ id }) => id) : [],
      unhidden: isDrawn ? hiddenRoots(store.getState(), path.nodes) : [],
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isChosen || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'ArrowRight') walk.go(walk.at + 1);
    else if (event.key === 'ArrowLeft') walk.go(walk.at - 1);
    else return;
    event.preventDefault();
  };
  return (
    <li ref={row} className="path-row" data-chosen={isChosen || undefined} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="path-head"
        aria-expanded={isOpened}
        aria-controls={bodyId}
        onClick={() => setIsOpened(!isOpened)}
      >
        <PathLine path={path} />
        <span className="path-figures">{weakestWords(path)}</span>
      </button>
      <div className="path-tools">
        <ToggleButton className="button path-draw" isSelected={isChosen} onChange={draw}>
          <Icon svg={routeIcon} /> {say(isChosen ? 'paths.drawn' : 'paths.draw')}
        </ToggleButton>
        {isChosen && (
          <Button className="plain-button" onPress={() => window.print()}>
            <Icon svg={printerIcon} /> {say('paths.print')}
          </Button>
        )}
      </div>
      <div id={bodyId} hidden={!isOpened}>
        {isOpened && (
          <>
            {isChosen && <PathWalk walk={walk} count={path.length} />}
            <HopSteps path={path} search={search} at={isChosen ? walk.at : -1} />
          </>
        )}
      </div>
    </li>
  );
}
