import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { clearSelection } from '../../actions/clear-selection.ts';
import { describeFilter } from '../../state/describe-view.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { emptyFilter, isEmptyFilter } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { Tip } from '../tip.tsx';

/** The title of a page, which takes the focus when it opens, and the way back to the picture. */
export function PageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="panel-buttons page-tools">
        <Tip words={say('action.backToPicture')} shortcut={clearSelection.keys[0]}>
          <Button className="panel-button" onPress={() => dispatch({ type: 'page-closed' })}>
            {say('action.backToPicture')}
          </Button>
        </Tip>
        <button type="button" className="panel-button" onClick={() => print()}>
          {say('page.print')}
        </button>
      </div>
      {children}
    </header>
  );
}

/** What the filter of the picture keeps out here too, with the way to do without; nothing when it keeps everything. */
export function FilterRemark() {
  const filter = useSelect((state) => state.view.filter);
  const words = useSelect((state) => describeFilter(state, state.view.filter, []).join(' '));
  if (isEmptyFilter(filter)) return null;
  return (
    <p className="panel-callout">
      {say('page.filterHolds', { words })}{' '}
      <button
        type="button"
        className="panel-link page-tools"
        onClick={() => dispatch({ type: 'filter-changed', filter: emptyFilter })}
      >
        {say('page.showEverything')}
      </button>
    </p>
  );
}
