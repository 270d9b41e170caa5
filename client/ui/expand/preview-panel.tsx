import { useEffect, useId, useRef } from 'react';
import { Button, Switch } from 'react-aria-components';
import { clearSelection } from '../../actions/clear-selection.ts';
import { readExpansion } from '../../api/read-expansion.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { type Expanding, expandOrders, hubsAtMost, toChoice } from '../../state/expanding.ts';
import { listNames } from '../../state/list-names.ts';
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
  COMMON: say('expand.byCommon'),
  EVIDENCE: say('expand.byEvidence'),
  RECENCY: say('expand.byRecency'),
  NAME: say('expand.byName'),
};
const limits = [5, 10, 25, 50, 100];

const change = (to: Partial<Omit<Expanding, 'hubs'>>): void => dispatch({ type: 'expanding-changed', to });

/** Draws rows of the preview. A type that was not drawn is drawn again, or nothing would be seen of it. */
function draw(hubs: readonly string[], rows: readonly Neighbour[]): void {
  const types = store.getState().data.start?.types ?? {};
  const drawnFor = ({ linkedWith }: Neighbour) => wholeRows(linkedWith)[0]?.id ?? hubs[0];
  dispatch({
    type: 'expanded',
    brought: hubs.flatMap((hub) => {
      const ids = rows.filter((row) => drawnFor(row) === hub).map(({ entity }) => entity.id);
      return ids.length === 0 ? [] : [{ hub, ids }];
    }),
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
        choices={expandOrders
          .filter((value) => value !== 'COMMON' || expanding.hubs.length > 1)
          .map((value) => ({ value, label: orderNames[value] }))}
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
  const { hubs, from, limit } = expanding;
  const { newEntities } = expansion;
  const neighbours = wholeRows(expansion.neighbours);
  const hasNext = from + neighbours.length < newEntities;
  return (
    <>
      <div className="expand-buttons">
        {neighbours.length > 0 && (
          <Button className="button button-main" isDisabled={isDamped} onPress={() => draw(hubs, neighbours)}>
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
      {isDamped && (
        <p className="panel-callout">{say(hubs.length > 1 ? 'expand.dampedNoteAll' : 'expand.dampedNote')}</p>
      )}
      <PreviewRows
        rows={neighbours}
        isOfSeveral={hubs.length > 1}
        onDraw={isDamped ? null : (row) => draw(hubs, [row])}
      />
    </>
  );
}

/** What can be done to the whole expansion. */
function Tools({ hubs, isDamped }: { readonly hubs: readonly string[]; readonly isDamped: boolean }) {
  const brought = useSelect(({ view }) => hubs.flatMap((hub) => broughtBy(view, hub)).length);
  return (
    <div className="expand-tools">
      <Switch
        className="expand-switch"
        isSelected={isDamped}
        onChange={(isAside) => dispatch({ type: 'set-aside', kind: 'damped', ids: hubs, isAside })}
      >
        <span className="expand-switch-box" aria-hidden="true" />
        {say(hubs.length > 1 ? 'action.dampThem' : 'action.damp')}
      </Switch>
      {brought > 0 && (
        <Button className="plain-button" onPress={() => dispatch(takeBackOf(store.getState(), hubs))}>
          {say(hubs.length > 1 ? 'expand.takeBackTheirs' : 'expand.takeBackBrought', { count: brought })}
        </Button>
      )}
      <Button className="plain-button" onPress={() => dispatch({ type: 'connection-asked' })}>
        {say('action.connect')}
      </Button>
    </div>
  );
}

function Body({ expanding }: { readonly expanding: Expanding }) {
  const { hubs, order, limit, from } = expanding;
  const filter = useSelect((state) => state.view.filter);
  // Text, so that equal lists compare equal.
  const shown = useSelect((state) => JSON.stringify(shownIds(state) ?? []));
  const damped = useSelect(({ view }) => view.aside.damped);
  const leftOut = hubs.filter((hub) => damped.includes(hub));
  const isDamped = leftOut.length === hubs.length;
  const names = useSelect((state) => listNames(leftOut, (id) => nameOf(state, id)));
  const { data, current, error, retry } = useAnswer(readExpansion, {
    // Where nothing may be drawn it can be looked at all the same.
    ids: isDamped ? [...hubs] : hubs.filter((hub) => !damped.includes(hub)),
    filter: toFilterInput(filter),
    choice: toChoice(expanding),
    // Written by the selection above.
    shown: JSON.parse(shown) as string[],
    orderBy: order,
    first: limit,
    offset: from,
  });
  if (error && !data?.expansion)
    return <Failed what={say('expand.expansion')} error={error} onRetry={retry} />;
  if (!data) return <Loading what={say('expand.expansion')} />;
  if (wholeRows(data.nodes).length === 0)
    return <NotFound what={say('panel.anEntity')} id={hubs.join(', ')} />;
  const { expansion } = data;
  return (
    <div aria-busy={!current} className="expand-body" data-old={!current || undefined}>
      <p className="expand-words" role="status">
        {previewWords(expansion, expanding)}
      </p>
      {leftOut.length > 0 && !isDamped && (
        <p className="panel-callout">{say('expand.dampedSome', { names, count: leftOut.length })}</p>
      )}
      <FacetList rows={expansion.facets} expanding={expanding} />
      <Controls expanding={expanding} />
      <Page expanding={expanding} expansion={expansion} isDamped={isDamped} />
      <Tools hubs={hubs} isDamped={isDamped} />
    </div>
  );
}

/** What expanding entities would bring, counted before anything is drawn, and drawn page by page or one by one. */
export function PreviewPanel({ expanding }: { readonly expanding: Expanding }) {
  const { hubs } = expanding;
  const key = hubs.join(' ');
  const names = useSelect((state) => listNames(hubs, (id) => nameOf(state, id)));
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useFocusReturn(box, hubs.at(-1) ?? '');

  // The focus comes along with a reader who asked for it in the picture or in a panel that is gone now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other entities are another preview.
  useEffect(() => {
    const active = document.activeElement;
    const isLeft = active === document.body || active?.closest('[role="application"]') != null;
    if (store.getState().past.length > 0 && isLeft) title.current?.focus({ preventScroll: true });
  }, [key]);

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
        <h3 className="panel-name">{names}</h3>
        {hubs.length > hubsAtMost ? (
          <p className="panel-callout">{say('expand.tooMany', { count: hubs.length, most: hubsAtMost })}</p>
        ) : (
          <Body expanding={expanding} key={key} />
        )}
      </div>
    </section>
  );
}
