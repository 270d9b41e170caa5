import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { endsOfSelection } from '../state/ends-of-selection.ts';
import { sceneOf } from '../state/scene-of.ts';
import type { Scene } from '../state/select-scene.ts';
import { entitiesOf, lastOf, type Selection } from '../state/selection.ts';
import { store, useSelect } from '../state/store.ts';
import { metricsOf } from '../state/style.ts';
import { say } from '../texts/say.ts';
import { EntityTable } from './entity-table.tsx';
import { LinkTable } from './link-table.tsx';
import './twin-table.css';

export interface TwinTableProps {
  /** Called with the scene that is on screen, where the table alone shows it. */
  readonly onDrawn: ((scene: Scene) => void) | undefined;
}

type Rows = 'links' | 'entities';

/** Beside the picture the table shows what is selected there: its kind of rows, and its row in sight. */
function useShownSelection(isBeside: boolean) {
  const selection = useSelect((state) => state.view.selection);
  // A claim's ends are asked for when it is picked out.
  const ends = useSelect((state) => endsOfSelection(state).join('\n'));
  const box = useRef<HTMLDivElement>(null);
  // What is measured is of entities, so theirs is the table that opens then.
  const [tab, setTab] = useState<Rows>(() =>
    metricsOf(store.getState().view.style).length === 0 ? 'links' : 'entities',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrival of the ends is what is waited for
  useEffect(() => {
    if (!isBeside || selection === null) return;
    const isOfEntities = entitiesOf(selection).length > 0 || selection.kind === 'group';
    setTab(isOfEntities ? 'entities' : 'links');
    // Once the rows of that kind are there.
    const frame = requestAnimationFrame(() => showRow(box, selection));
    return () => cancelAnimationFrame(frame);
  }, [isBeside, selection, ends]);
  return { box, tab, setTab };
}

/** The row of what is selected, of what was selected last among several, or the first that a selected claim is about. */
function showRow(box: RefObject<HTMLDivElement | null>, selection: Selection): void {
  const isRow = selection.kind === 'link' || entitiesOf(selection).length > 0;
  const wanted = isRow
    ? `[role="row"][data-key="${CSS.escape(lastOf(selection))}"]`
    : '[role="row"].of-claim';
  box.current?.querySelector(wanted)?.scrollIntoView({ block: 'nearest' });
}

/** The picture as tables: the same entities and links, under the same filter, with the same selection. */
export function TwinTable({ onDrawn }: TwinTableProps) {
  const scene = useSelect(sceneOf);
  const { box, tab, setTab } = useShownSelection(onDrawn === undefined);
  useEffect(() => onDrawn?.(scene), [onDrawn, scene]);
  return (
    <Tabs
      ref={box}
      className="twin"
      data-testid="table"
      // Before the heads of columns, where rows are cards.
      style={{ '--sort-by': JSON.stringify(say('table.sortBy')) } as CSSProperties}
      selectedKey={tab}
      onSelectionChange={(key) => setTab(key === 'entities' ? 'entities' : 'links')}
    >
      <TabList className="twin-tabs" aria-label={say('table.rows')}>
        <Tab id="links" className="twin-tab">
          {say('panel.linksCount', { count: scene.links.length })}
        </Tab>
        <Tab id="entities" className="twin-tab">
          {say('table.entitiesCount', { count: scene.nodes.length })}
        </Tab>
      </TabList>
      <TabPanel id="links" className="twin-panel">
        <LinkTable scene={scene} />
      </TabPanel>
      <TabPanel id="entities" className="twin-panel">
        <EntityTable scene={scene} />
      </TabPanel>
    </Tabs>
  );
}
