import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { groupedSceneOf } from '../state/grouped-scene-of.ts';
import { metricNames } from '../state/measure.ts';
import { valueWords } from '../state/measure-words.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneNode } from '../state/select-scene.ts';
import { useSelect } from '../state/store.ts';
import { MoreRows } from './table/more-rows.tsx';
import { selectableRows } from './table/selectable-rows.ts';
import { TableTools } from './table/table-tools.tsx';
import { useRows } from './table/use-rows.ts';
import { TypeMark } from './type-mark.tsx';

/** The entities of the scene, one a row. Arrow keys only move; Enter, Space or a click selects. */
export function EntityTable({ scene }: { readonly scene: Scene }) {
  const { measure } = scene;
  const drawn = new Map<string, number>();
  for (const link of scene.links) {
    for (const end of new Set([link.subject, link.object])) drawn.set(end, (drawn.get(end) ?? 0) + 1);
  }
  const groups = useSelect((state) => groupedSceneOf(state).groups);
  const groupNames = new Map(groups.flatMap(({ name, members }) => members.map((id) => [id, name] as const)));
  const values: Readonly<Record<string, (node: SceneNode) => string | number>> = {
    name: (node) => node.name,
    type: (node) => node.typeName,
    drawn: (node) => drawn.get(node.id) ?? 0,
    undrawn: (node) => node.undrawn,
    measured: (node) => node.measured ?? -1,
    group: (node) => groupNames.get(node.id) ?? '',
  };
  const rows = useRows(
    scene.nodes,
    values,
    'name',
    (node) => `${nameOfShown(node)} ${node.typeName} ${groupNames.get(node.id) ?? ''}`,
  );
  return (
    <>
      <TableTools
        what="entities"
        kept={rows.kept.length}
        total={rows.total}
        rowsToExport={() =>
          rows.kept.map((node) => ({
            id: node.id,
            name: nameOfShown(node),
            type: node.typeName,
            'links drawn': drawn.get(node.id) ?? 0,
            'links not drawn': node.undrawn,
            ...(groups.length === 0 ? {} : { group: groupNames.get(node.id) ?? null }),
            ...(measure === null ? {} : { [`${measure.metric}, of what is shown`]: node.measured }),
          }))
        }
      />
      <Table
        className="table"
        aria-label="Entities"
        {...selectableRows('entity', scene.nodes)}
        sortDescriptor={rows.sort}
        onSortChange={rows.onSortChange}
      >
        <TableHeader>
          <Column id="name" isRowHeader allowsSorting>
            Name
          </Column>
          <Column id="type" allowsSorting>
            Type
          </Column>
          <Column id="drawn" allowsSorting className="number">
            Links drawn
          </Column>
          <Column id="undrawn" allowsSorting className="number">
            Not drawn
          </Column>
          {groups.length > 0 && (
            <Column id="group" allowsSorting>
              Group
            </Column>
          )}
          {measure !== null && (
            <Column id="measured" allowsSorting className="number">
              {metricNames[measure.metric]}
            </Column>
          )}
        </TableHeader>
        <TableBody
          items={rows.drawn}
          dependencies={[measure, groups]}
          renderEmptyState={() => (rows.total === 0 ? 'No entity is shown.' : 'No entity has these words.')}
        >
          {(node) => (
            <Row id={node.id} textValue={nameOfShown(node)} className={node.faded ? 'faded' : ''}>
              <Cell>
                <span className="table-name">
                  <TypeMark root={node.root} />
                  {nameOfShown(node)}
                </span>
              </Cell>
              <Cell>{node.typeName}</Cell>
              <Cell className="number" data-label="links drawn">
                {drawn.get(node.id) ?? 0}
              </Cell>
              <Cell className="number" data-label="not drawn">
                {node.undrawn}
              </Cell>
              {groups.length > 0 && <Cell>{groupNames.get(node.id) ?? 'in none'}</Cell>}
              {measure !== null && (
                <Cell className="number" data-label={metricNames[measure.metric].toLowerCase()}>
                  {node.measured === null ? '…' : valueWords(measure.metric, node.measured)}
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
      <MoreRows drawn={rows.drawn.length} kept={rows.kept.length} onMore={rows.more} />
    </>
  );
}
