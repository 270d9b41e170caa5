import { communitiesOf } from './communities.ts';
import type { Point } from './data.ts';
import { type FoundGroup, findGroups } from './find-groups.ts';
import { groupFirstFrom, groupLayout, placeMembers } from './group-layout.ts';
import { type GroupedScene, groupScene } from './group-scene.ts';
import { drawnId, isGrouped } from './grouping.ts';
import { groupingOf, isPastBudget } from './grouping-of.ts';
import { layoutOf } from './layout-of.ts';
import { memoizeLatest } from './memoize-latest.ts';
import { nameOfGroup } from './name-of-group.ts';
import { pictureLimit } from './needs.ts';
import { placeGroups } from './place-groups.ts';
import { sceneOf } from './scene-of.ts';
import { emptyScene, type Scene } from './select-scene.ts';
import type { State } from './state.ts';

/** What is picked out, where it is a group or a bundle, by what is drawn for it. */
function selectedOf({ selection }: State['view']): string | null {
  return selection?.kind === 'group' || selection?.kind === 'bundle'
    ? drawnId(selection.kind, selection.id)
    : null;
}

/** Where the reader dragged a group to, last. */
function draggedTo({ moved }: State['view'], id: string): Point | null {
  const move = moved.findLast((one) => one.id === drawnId('group', id));
  return move === undefined ? null : { x: move.x, y: move.y };
}

/** The scene with places that follow from its groups, and the layout that gives them. */
function placedByGroups(state: State, scene: Scene, groups: readonly FoundGroup[]): Scene {
  const whole = layoutOf(state);
  if (whole === null) return scene;
  const layout = groupLayout(state, scene, groups, whole, (id) => nameOfGroup(state, id));
  const { placed } = state.data;
  const members =
    placed.key === layout.key
      ? placeMembers(placed.points, groups, groupingOf(state).open, state.view.moved)
      : new Map<string, Point>();
  return {
    ...scene,
    layout,
    nodes: scene.nodes.map((node) => ({
      ...node,
      point: placed.points[node.id] ?? members.get(node.id) ?? null,
    })),
  };
}

let last: { readonly from: readonly unknown[]; readonly grouped: GroupedScene } | null = null;

/** Until the communities are found what was drawn stays; places are asked for meanwhile where they do not depend on them. */
function waiting(scene: Scene): GroupedScene {
  if (last !== null) return last.grouped;
  const layout = scene.nodes.length > groupFirstFrom ? null : scene.layout;
  return {
    drawn: { ...emptyScene, layout, placed: scene.placed },
    groups: [],
    bundles: [],
    drawnFor: new Map(),
  };
}

function compute(state: State): GroupedScene {
  const { view, data } = state;
  const scene = sceneOf(state);
  const communities = communitiesOf(state);
  if (communities === null) return waiting(scene);
  const grouping = groupingOf(state);
  const groups = findGroups(scene, grouping, communities, isPastBudget(state));
  const isByGroups = groups.length > 0 && scene.nodes.length > groupFirstFrom;
  const placed = isByGroups ? placedByGroups(state, scene, groups) : scene;
  const points = isByGroups ? null : placeGroups(scene.nodes, groups);
  return groupScene(placed, {
    groups,
    open: grouping.open,
    most: pictureLimit,
    selected: selectedOf(view),
    nameOf: (id) => nameOfGroup(state, id),
    pointOf: (id) =>
      points === null
        ? (data.placed.points[drawnId('group', id)] ?? null)
        : (draggedTo(view, id) ?? points.get(id) ?? null),
  });
}

/** The page's scene as it is drawn, with its groups and bundles; the same object as long as nothing to be drawn has changed. */
export const groupedSceneOf: (state: State) => GroupedScene = memoizeLatest((state) => {
  const { view, data } = state;
  const from = [
    sceneOf(state),
    groupingOf(state),
    selectedOf(view),
    communitiesOf(state),
    ...(isGrouped(groupingOf(state)) ? [view.moved, data.placed, data.start] : []),
  ];
  if (last === null || last.from.length !== from.length || last.from.some((one, at) => one !== from[at]))
    last = { from, grouped: compute(state) };
  return last.grouped;
});

/** What is drawn of the page's state. */
export const drawnSceneOf = (state: State): Scene => groupedSceneOf(state).drawn;
