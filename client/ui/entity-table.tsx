import { useCallback, useMemo } from 'react';
import { groupedSceneOf } from '../state/grouped-scene-of.ts';
import { type Metric, metricNames } from '../state/measure.ts';
import { valueWords } from '../state/measure-words.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneNode } from '../state/select-scene.ts';
import { useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { type RowColumn, RowTable } from './table/row-table.tsx';
import { usePickableEntities } from './table/selectable-rows.ts';
import { useRows } from './table/use-rows.ts';
import { TypeMark } from './type-mark.tsx';

/** What the reader did to it, in words. */
const marksOf = ({ pinned, note }: SceneNode): string =>
  [
    ...(pinned ? [say('picking.pinnedMark')] : []),
    ...(note === '' ? [] : [say('picking.noteMark', { text: note })]),
  ].join('; ');

const marksColumn: RowColumn<SceneNode> = {
  id: 'marks',
  name: say('picking.marksColumn'),
  value: marksOf,
  classOf: () => 'own-words',
};

/** The first keeps the name that addresses have had for it. */
const measuredColumn = (metric: Metric, at: number): RowColumn<SceneNode> => ({
  id: at === 0 ? 'measured' : metric,
  name: metricNames[metric],
  short: metricNames[metric].toLowerCase(),
  value: (node) => node.measured[metric] ?? -1,
  cell: ({ measured }) => {
    const value = measured[metric];
    return value === undefined ? '…' : valueWords(metric, value);
  },
});

const nameCell = (node: SceneNode) => (
  <span className="table-name">
    <TypeMark root={node.root} />
    <span className="table-name-words">{nameOfShown(node)}</span>
  </span>
);

const fadedClass = ({ faded }: SceneNode): string => (faded ? 'faded' : '');

/** Links drawn, by entity. */
function countDrawn({ links }: Scene): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>();
  for (const link of links) {
    for (const end of new Set([link.subject, link.object])) drawn.set(end, (drawn.get(end) ?? 0) + 1);
  }
  return drawn;
}

/** The entities of the scene, one a row; the checkboxes pick several. */
export function EntityTable({ scene }: { readonly scene: Scene }) {
  const { measures } = scene;
  const drawn = useMemo(() => countDrawn(scene), [scene]);
  const groups = useSelect((state) => groupedSceneOf(state).groups);
  const groupNames = useMemo(
    () => new Map(groups.flatMap(({ name, members }) => members.map((id) => [id, name] as const))),
    [groups],
  );
  const hasMarks = scene.nodes.some((node) => marksOf(node) !== '');
  const columns = useMemo((): RowColumn<SceneNode>[] => {
    const ofGroups: RowColumn<SceneNode> = {
      id: 'group',
      name: say('table.group'),
      value: (node) => groupNames.get(node.id) ?? '',
      cell: (node) => groupNames.get(node.id) ?? say('table.inNone'),
    };
    return [
      { id: 'name', name: say('table.name'), value: (node) => node.name, cell: nameCell, isRowHeader: true },
      { id: 'type', name: say('table.type'), value: (node) => node.typeName },
      {
        id: 'drawn',
        name: say('table.drawn'),
        short: say('table.drawnShort'),
        value: (node) => drawn.get(node.id) ?? 0,
      },
      {
        id: 'undrawn',
        name: say('table.undrawn'),
        short: say('table.undrawnShort'),
        value: (node) => node.undrawn,
      },
      ...(groupNames.size > 0 ? [ofGroups] : []),
      ...[...new Set(measures.map(({ metric }) => metric))].map(measuredColumn),
      ...(hasMarks ? [marksColumn] : []),
    ];
  }, [drawn, groupNames, measures, hasMarks]);
  const textOf = useCallback(
    (node: SceneNode) => `${nameOfShown(node)} ${node.typeName} ${groupNames.get(node.id) ?? ''}`,
    [groupNames],
  );
  const rows = useRows(scene.nodes, columns, textOf);
  const picks = usePickableEntities(scene.nodes, rows.kept);
  return (
    <div className="table-noticing" {...picks.noticing}>
      <RowTable
        what="entities"
        name={say('table.entities')}
        columns={columns}
        rows={rows}
        selecting={picks.rows}
        nameOf={nameOfShown}
        classOf={fadedClass}
        empty={say(rows.total === 0 ? 'table.noEntity' : 'table.noEntityWords')}
        exportOf={(node) => ({
          id: node.id,
          name: nameOfShown(node),
          type: node.typeName,
          'links drawn': drawn.get(node.id) ?? 0,
          'links not drawn': node.undrawn,
          ...(hasMarks ? { 'pinned and noted by the reader': marksOf(node) } : {}),
          ...(groupNames.size === 0 ? {} : { group: groupNames.get(node.id) ?? null }),
          ...Object.fromEntries(
            measures.map(({ metric }) => [`${metric}, of what is shown`, node.measured[metric] ?? null]),
          ),
        })}
      />
    </div>
  );
}
