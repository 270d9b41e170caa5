import { useEffect, useId, useRef } from 'react';
import { Button, Switch } from 'react-aria-components';
import { clearSelection } from '../../actions/clear-selection.ts';
import { readExpansion } from '../../api/read-expansion.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { type Expanding, expandOrders, toChoice } from '../../state/expanding.ts';
import { nameOf } from '../../state/name-of.ts';
import { shownIds } from '../../state/needs.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { broughtBy, takeBackOf } from '../../state/take-back.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import { Choice } from '../choice.tsx';
import { PanelHead } from '../panel/panel-head.tsx';
import { Failed, Loading, NotFound } from '../panel/panel-state.tsx';
import { useAnswer } from '../panel/use-answer.ts';
import { useFocusReturn } from '../panel/use-focus-return.ts';
import { FacetList } from './facet-list.tsx';
import { type Neighbour, PreviewRows } from './preview-rows.tsx';
import { pageWords, previewWords } from './preview-words.ts';
import type { Expansion } from './value-words.ts';
import './preview.css';

const orderNames = {
  EVIDENCE: say('expand.byEvidence'),
  RECENCY: say('expand.byRecency'),
  NAME: say('expand.byName'),
};
const limits = [5, 10, 25, 50, 100];

const change = (to: Partial<Omit<Expanding, 'hub'>>): void => dispatch({ type: 'expanding-changed', to });

/** Draws rows of the preview. A type that was not drawn is drawn again, or nothing would be seen of it. */
function draw(hub: string, rows: readonly Neighbour[]): void {
  const types = store.getState().data.start?.types ?? {};
  dispatch({
    type: 'expanded',
    hub,
    ids: rows.map(({ entity }) => entity.id),
    unhidden: [...new Set(rows.map(({ entity }) => types[entity.type.id]?.root ?? entity.type.id))],
  });
}

/** How the preview is ordered and how much of it is drawn at a time. */
function Controls({ expanding }: { readonly expanding: Expanding }) {
  return (
    <div className="expand-controls">
      <Choice
        label={say('expand.order')}
        value={expanding.order}
        choices={expandOrders.map((value) => ({ value, label: orderNames[value] }))}
        onChange={(next) => change({ order: expandOrders.find((name) => name === next) ?? 'EVIDENCE' })}
      />
      <Choice
        label={say('expand.atATime')}
        value={String(expanding.limit)}
        choices={[...new Set([...limits, expanding.limit])]
          .sort((one, other) => one - other)
          .map((count) => ({ value: String(count), label: say('expand.atMost', { count }) }))}
        onChange={(next) => change({ limit: Number(next) })}
      />
    </div>
  );
}

interface PageProps {
  readonly expanding: Expanding;
  readonly expansion: Expansion;
  readonly isDamped: boolean;
}

/** One page of what would be drawn, and the buttons that draw it. */
function Page({ expanding, expansion, isDamped }: PageProps) {
  const { hub, from, limit } = expanding;
  const { newEntities } = expansion;
  const neighbours = wholeRows(expansion.neighbours);
  const hasNext = from + neighbours.length < newEntities;
  return (
    <>
      <div className="expand-buttons">
        {neighbours.length > 0 && (
          <Button className="button button-main" isDisabled={isDamped} onPress={() => draw(hub, neighbours)}>
            {say('expand.drawThese', { count: neighbours.length })}
          </Button>
        )}
        {from > 0 && (
          <Button className="button" onPress={() => change({ from: Math.max(0, from - limit) })}>
            {say('expand.pageBefore')}
          </Button>
        )}
        {hasNext && (
          <Button className="button" onPress={() => change({ from: from + limit })}>
            {say('expand.nextPage')}
          </Button>
        )}
        {newEntities > neighbours.length && neighbours.length > 0 && (
          <span className="panel-soft">{pageWords(from, neighbours.length, newEntities)}</span>
        )}
      </div>
      {isDamped && <p className="panel-callout">{say('expand.dampedNote')}</p>}
      <PreviewRows rows={neighbours} onDraw={isDamped ? null : (row) => draw(hub, [row])} />
    </>
  );
}

/** What can be done to the whole expansion. */
function Tools({ hub, isDamped }: { readonly hub: string; readonly isDamped: boolean }) {
  const brought = useSelect(({ view }) => broughtBy(view, hub).length);
  return (
    <div className="expand-tools">
      <Switch
        className="expand-switch"
        isSelected={isDamped}
        onChange={(isAside) => dispatch({ type: 'set-aside', kind: 'damped', ids: [hub], isAside })}
      >
        <span className="expand-switch-box" aria-hidden="true" />
        {say('action.damp')}
      </Switch>
      {brought > 0 && (
        <Button className="plain-button" onPress={() => dispatch(takeBackOf(store.getState(), [hub]))}>
          {say('expand.takeBackBrought', { count: brought })}
        </Button>
      )}
      <Button className="plain-button" onPress={() => dispatch({ type: 'connection-asked' })}>
        {say('action.connect')}
      </Button>
    </div>
  );
}

function Body({ expanding }: { readonly expanding: Expanding }) {
  const { hub, order, limit, from } = expanding;
  const filter = useSelect((state) => state.view.filter);
  // Text, so that equal lists compare equal.
  const shown = useSelect((state) => JSON.stringify(shownIds(state) ?? []));
  const isDamped = useSelect(({ view }) => view.aside.damped.includes(hub));
  const { data, current, error, retry } = useAnswer(readExpansion, {
    id: hub,
    filter: toFilterInput(filter),
    choice: toChoice(expanding),
    // Written by the selection above.
    shown: JSON.parse(shown) as string[],
    orderBy: order,
    first: limit,
    offset: from,
  });
  if (error && !data?.entity) return <Failed what={say('expand.expansion')} error={error} onRetry={retry} />;
  if (!data) return <Loading what={say('expand.expansion')} />;
  if (!data.entity) return <NotFound what={say('panel.anEntity')} id={hub} />;
  const { expansion } = data.entity;
  return (
    <div aria-busy={!current} className="expand-body" data-old={!current || undefined}>
      <p className="expand-words" role="status">
        {previewWords(expansion, expanding.picks.length > 0)}
      </p>
      <FacetList rows={expansion.facets} expanding={expanding} />
      <Controls expanding={expanding} />
      <Page expanding={expanding} expansion={expansion} isDamped={isDamped} />
      <Tools hub={hub} isDamped={isDamped} />
    </div>
  );
}

/** What expanding an entity would bring, counted before anything is drawn, and drawn page by page or one by one. */
export function PreviewPanel({ expanding }: { readonly expanding: Expanding }) {
  const { hub } = expanding;
  const name = useSelect((state) => nameOf(state, hub));
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useFocusReturn(box, hub);

  // The focus comes along with a reader who asked for it in the picture or in a panel that is gone now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity is another preview.
  useEffect(() => {
    const active = document.activeElement;
    const isLeft = active === document.body || active?.closest('[role="application"]') != null;
    if (store.getState().past.length > 0 && isLeft) title.current?.focus({ preventScroll: true });
  }, [hub]);

  return (
    <section ref={box} className="side-panel" aria-labelledby={titleId} data-kind="expand">
      <PanelHead
        id={titleId}
        title={title}
        name={say('common.expand')}
        closes={say('action.closePreview')}
        shortcut={clearSelection.keys[0]}
        onClose={() => dispatch({ type: 'expanding-closed' })}
      />
      <div className="side-panel-body">
        <h3 className="panel-name">{name}</h3>
        <Body expanding={expanding} key={hub} />
      </div>
    </section>
  );
}
