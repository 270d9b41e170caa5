import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { sceneOf } from '../state/scene-of.ts';
import { useSelect } from '../state/store.ts';
import { EntityTable } from './entity-table.tsx';
import { LinkTable } from './link-table.tsx';
import './twin-table.css';

/** The picture as tables: the same entities and links, under the same filter, with the same selection. */
export function TwinTable() {
  const scene = useSelect(sceneOf);
  // What is measured is of entities, so theirs is the table that opens then.
  const opensWith = useSelect(({ view }) => (view.measure === null ? 'links' : 'entities'));
  return (
    <Tabs className="twin" data-testid="table" defaultSelectedKey={opensWith}>
      <TabList className="twin-tabs" aria-label="Rows">
        <Tab id="links" className="twin-tab">
          Links ({scene.links.length})
        </Tab>
        <Tab id="entities" className="twin-tab">
          Entities ({scene.nodes.length})
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
