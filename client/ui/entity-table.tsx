import { useMemo } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { groupedSceneOf } from '../state/grouped-scene-of.ts';
import { metricNames } from '../state/measure.ts';
import { valueWords } from '../state/measure-words.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneNode } from '../state/select-scene.ts';
import { useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { RowCheck } from './table/row-check.tsx';
import { usePickableEntities } from './table/selectable-rows.ts';
import { TableRows } from './table/table-rows.tsx';
import { TableTools } from './table/table-tools.tsx';
import { checkWidth, numberWidth, type RowReaders, useRows } from './table/use-rows.ts';
import { TypeMark } from './type-mark.tsx';

/** What the reader did to it, in words. */
const marksOf = ({ pinned, note }: SceneNode): string =>
  [
    ...(pinned ? [say('picking.pinnedMark')] : []),
    ...(note === '' ? [] : [say('picking.noteMark', { text: note })]),
  ].join('; ');

/** Links drawn, by entity. */
function countDrawn({ links }: Scene): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>();
  for (const link of links) {
    for (const end of new Set([link.subject, link.object])) drawn.set(end, (drawn.get(end) ?? 0) + 1);
  }
  return drawn;
}

const readersOf = (
  drawn: ReadonlyMap<string, number>,
  groupNames: ReadonlyMap<string, string>,
): RowReaders<SceneNode> => ({
  values: {
    name: (node) => node.name,
    type: (node) => node.typeName,
    drawn: (node) => drawn.get(node.id) ?? 0,
    undrawn: (node) => node.undrawn,
    measured: (node) => node.measured ?? -1,
    marks: marksOf,
    group: (node) => groupNames.get(node.id) ?? '',
  },
  textOf: (node) => `${nameOfShown(node)} ${node.typeName} ${groupNames.get(node.id) ?? ''}`,
});

/** The entities of the scene, one a row. Arrow keys only move; Enter, Space or a click selects, and the checkboxes pick several. */
export function EntityTable({ scene }: { readonly scene: Scene }) {
  const { measure } = scene;
  const drawn = useMemo(() => countDrawn(scene), [scene]);
  const groups = useSelect((state) => groupedSceneOf(state).groups);
  const groupNames = useMemo(
    () => new Map(groups.flatMap(({ name, members }) => members.map((id) => [id, name] as const))),
    [groups],
  );
  const readers = useMemo(() => readersOf(drawn, groupNames), [drawn, groupNames]);
  const rows = useRows(scene.nodes, readers, 'name');
  const picks = usePickableEntities(scene.nodes, rows.kept);
  const hasMarks = scene.nodes.some((node) => marksOf(node) !== '');
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
            ...(hasMarks ? { 'pinned and noted by the reader': marksOf(node) } : {}),
            ...(groups.length === 0 ? {} : { group: groupNames.get(node.id) ?? null }),
            ...(measure === null ? {} : { [`${measure.metric}, of what is shown`]: node.measured }),
          }))
        }
      />
      <div className="table-noticing" {...picks.noticing}>
        <TableRows rows={rows.kept.length} selected={rows.selected}>
          <Table
            className="table"
            aria-label={say('table.entities')}
            {...picks.rows}
            sortDescriptor={rows.sort}
            onSortChange={rows.onSortChange}
          >
            <TableHeader>
              <Column className="row-check-column" width={checkWidth}>
                <RowCheck />
              </Column>
              <Column id="name" isRowHeader allowsSorting>
                {say('table.name')}
              </Column>
              <Column id="type" allowsSorting>
                {say('table.type')}
              </Column>
              <Column id="drawn" allowsSorting width={numberWidth} className="number">
                {say('table.drawn')}
              </Column>
              <Column id="undrawn" allowsSorting width={numberWidth} className="number">
                {say('table.undrawn')}
              </Column>
              {groups.length > 0 && (
                <Column id="group" allowsSorting>
                  {say('table.group')}
                </Column>
              )}
              {measure !== null && (
                <Column id="measured" allowsSorting width={numberWidth} className="number">
                  {metricNames[measure.metric]}
                </Column>
              )}
              {hasMarks && (
                <Column id="marks" allowsSorting>
                  {say('picking.marksColumn')}
                </Column>
              )}
            </TableHeader>
            <TableBody
              items={rows.kept}
              dependencies={[measure, hasMarks, groups]}
              renderEmptyState={() => say(rows.total === 0 ? 'table.noEntity' : 'table.noEntityWords')}
            >
              {(node) => (
                <Row id={node.id} textValue={nameOfShown(node)} className={node.faded ? 'faded' : ''}>
                  <Cell className="row-check-cell">
                    <RowCheck />
                  </Cell>
                  <Cell>
                    <span className="table-name">
                      <TypeMark root={node.root} />
                      {nameOfShown(node)}
                    </span>
                  </Cell>
                  <Cell>{node.typeName}</Cell>
                  <Cell className="number" data-label={say('table.drawnShort')}>
                    {drawn.get(node.id) ?? 0}
                  </Cell>
                  <Cell className="number" data-label={say('table.undrawnShort')}>
                    {node.undrawn}
                  </Cell>
                  {groups.length > 0 && <Cell>{groupNames.get(node.id) ?? say('table.inNone')}</Cell>}
                  {measure !== null && (
                    <Cell className="number" data-label={metricNames[measure.metric].toLowerCase()}>
                      {node.measured === null ? '…' : valueWords(measure.metric, node.measured)}
                    </Cell>
                  )}
                  {hasMarks && <Cell className="own-words">{marksOf(node)}</Cell>}
                </Row>
              )}
            </TableBody>
          </Table>
        </TableRows>
      </div>
    </>
  );
}
