import { say, sayNumber } from '../texts/say.ts';
import type { Point } from './data.ts';
import type { FoundGroup } from './find-groups.ts';
import { drawnId } from './grouping.ts';
import { numberPairs } from './number-pairs.ts';
import { type OnPath, type Scene, type SceneLink, type SceneNode, unmeasured } from './select-scene.ts';

/** A group of what is shown, drawn as one or, when it is open, as what is in it. */
export interface ShownGroup extends FoundGroup {
  readonly name: string;
  readonly isOpen: boolean;
  /** Why it cannot be open: with what is open before it, more would be drawn singly than may be. */
  readonly isTooLarge: boolean;
  /** Ids of the links between two of its members. */
  readonly inside: readonly string[];
}

/** Links that are drawn as one line. */
export interface ShownBundle {
  readonly id: string;
  /** What it is drawn between: entities, and groups by their `drawnId`. */
  readonly ends: readonly [string, string];
  /** Ids of links of the scene, in its order. */
  readonly links: readonly string[];
}

/** A scene in fewer strokes. Every entity and every link of it is in one of them. */
export interface GroupedScene {
  /** What is drawn: `SceneNode.group` and `SceneLink.bundle` tell what stands for others. */
  readonly drawn: Scene;
  /** The largest first. */
  readonly groups: readonly ShownGroup[];
  readonly bundles: readonly ShownBundle[];
  /** What is drawn for an entity or a link that is not drawn itself. */
  readonly drawnFor: ReadonlyMap<string, string>;
}

export interface GroupingOfScene {
  readonly groups: readonly FoundGroup[];
  /** Ids of groups and bundles that are drawn one by one. */
  readonly open: readonly string[];
  /** `drawnId` of the group or bundle that is picked out. */
  readonly selected: string | null;
  /** Entities that may be drawn singly while there are groups. */
  readonly most: number;
  nameOf(groupId: string): string;
  pointOf(groupId: string): Point | null;
}

/** More links than this between the same two entities are drawn as a bundle. */
export const parallelLimit = 4;

/** What a node or a line has to show of the path when it stands for several. */
function pathOf(parts: readonly { readonly path: OnPath }[]): OnPath {
  return parts.some(({ path }) => path === 'on') ? 'on' : (parts[0]?.path ?? null);
}

/** Longest name that is drawn beneath a group in full; its panel has all of it. */
const longestName = 40;

/** What stands beneath a group: its name, and how many are in it. */
export const captionOfGroup = (name: string, members: number): string =>
  `${name.length <= longestName ? name : `${name.slice(0, longestName).trimEnd()} …`} · ${sayNumber(members)}`;

function groupNode(group: ShownGroup, members: readonly SceneNode[], options: GroupingOfScene): SceneNode {
  const id = drawnId('group', group.id);
  const roots = new Set(members.map(({ root }) => root));
  const [root = ''] = roots;
  const sum = (countOf: (node: SceneNode) => number): number =>
    members.reduce((total, node) => total + countOf(node), 0);
  return {
    id,
    name: captionOfGroup(group.name, members.length),
    type: 'group',
    typeName: say('group.nodeType'),
    root: roots.size === 1 ? root : 'several',
    invented: false,
    faded: members.every(({ faded }) => faded),
    undrawn: sum(({ undrawn }) => undrawn),
    aside: members.every(({ aside }) => aside),
    selected: options.selected === id || members.some(({ selected }) => selected),
    path: pathOf(members),
    faint: members.every(({ faint }) => faint),
    folded: sum(({ folded }) => folded),
    pinned: false,
    note: '',
    damped: false,
    measured: unmeasured,
    point: options.pointOf(group.id),
    group: { members: members.length, inside: group.inside.length },
  };
}

/** A bundle in words: how many links, and in how many of them somebody disputes what another says. */
export function bundleWords(links: readonly Pick<SceneLink, 'disputed' | 'proposed'>[]): string {
  const disputed = links.filter((link) => link.disputed).length;
  const proposed = links.filter((link) => link.proposed).length;
  return [
    say('words.links', { count: links.length }),
    ...(disputed > 0 ? [say('words.disputed', { count: disputed })] : []),
    ...(proposed > 0 ? [say('group.proposed', { count: proposed })] : []),
  ].join(', ');
}

function bundleLine(
  { id, ends }: ShownBundle,
  links: readonly SceneLink[],
  selected: string | null,
): SceneLink {
  const line = drawnId('bundle', id);
  return {
    id: line,
    subject: ends[0],
    predicate: '',
    object: ends[1],
    time: null,
    disputed: false,
    // Nobody says a bundle.
    support: { claims: 0, tellers: 0, origins: 0, denied: 0, stances: [], proposed: 0 },
    label: bundleWords(links),
    act: false,
    locates: false,
    hedge: null,
    proposed: false,
    compared: null,
    aside: links.every(({ aside }) => aside),
    fallen: links.every(({ fallen }) => fallen),
    selected: selected === line || links.some((link) => link.selected),
    path: pathOf(links),
    faint: links.every(({ faint }) => faint),
    note: '',
    bundle: { links: links.length, disputed: links.filter(({ disputed }) => disputed).length },
  };
}

/** Names the bundle between two things that are drawn, whichever way its links run. */
export const bundleId = (one: string, other: string): string => JSON.stringify([one, other].sort());

/** Whether links between the same two entities may be drawn as one: each of them is looked at when paths are drawn or speakers compared. */
const mayBundle = (links: readonly SceneLink[]): boolean =>
  links.length > parallelLimit && links.every(({ path, compared }) => path !== 'on' && compared === null);

/** For each group, whether it can be open: those that were opened first go before. */
function roomFor({ nodes }: Scene, { groups, open, most }: GroupingOfScene): ReadonlyMap<string, boolean> {
  let singly = nodes.length - groups.reduce((sum, { members }) => sum + members.length, 0);
  const room = new Map<string, boolean>();
  const opened = open.flatMap((id) => groups.find((group) => group.id === id) ?? []);
  for (const { id, members } of [...opened, ...groups]) {
    if (room.has(id)) continue;
    const fits = singly + members.length <= most;
    room.set(id, fits);
    if (fits && open.includes(id)) singly += members.length;
  }
  return room;
}

/** Draws a scene with its groups and bundles as one each. Whatever is not in one is drawn as it was. */
export function groupScene(scene: Scene, options: GroupingOfScene): GroupedScene {
  const { selected, nameOf } = options;
  const room = roomFor(scene, options);
  const open = options.open.filter((id) => room.get(id) !== false);
  const drawnFor = new Map<string, string>();
  for (const { id, members } of options.groups) {
    if (!open.includes(id)) for (const member of members) drawnFor.set(member, drawnId('group', id));
  }
  const groupOf = new Map(
    options.groups.flatMap(({ id, members }) => members.map((one) => [one, id] as const)),
  );
  const inside = new Map<string, string[]>(options.groups.map(({ id }) => [id, []]));
  const pairs = new Map<number, { readonly ends: [string, string]; readonly links: SceneLink[] }>();
  const numberOf = numberPairs();
  for (const link of scene.links) {
    const group = groupOf.get(link.subject);
    if (group !== undefined && group === groupOf.get(link.object)) inside.get(group)?.push(link.id);
    const ends: [string, string] = [
      drawnFor.get(link.subject) ?? link.subject,
      drawnFor.get(link.object) ?? link.object,
    ];
    if (ends[0] === ends[1]) {
      if (drawnFor.has(link.subject)) drawnFor.set(link.id, ends[0]);
      continue;
    }
    const number = numberOf(...ends);
    const pair = pairs.get(number);
    if (pair === undefined) pairs.set(number, { ends, links: [link] });
    else pair.links.push(link);
  }
  const grouped = new Set(options.groups.map(({ id }) => drawnId('group', id)));
  const bundles: ShownBundle[] = [];
  const lines: SceneLink[] = [];
  for (const { ends, links } of pairs.values()) {
    const isOfGroup = ends.some((end) => grouped.has(end));
    if (!isOfGroup && !mayBundle(links)) continue;
    const id = bundleId(...ends);
    if (!isOfGroup && open.includes(id)) continue;
    // Between the same two the first link would say which way they all run.
    const sorted = [...ends].sort() as [string, string];
    const bundle = { id, ends: sorted, links: links.map((link) => link.id) };
    bundles.push(bundle);
    lines.push(bundleLine(bundle, links, selected));
    for (const link of links) drawnFor.set(link.id, drawnId('bundle', id));
  }
  const groups = options.groups.map((group) => ({
    ...group,
    name: nameOf(group.id),
    isOpen: open.includes(group.id),
    isTooLarge: room.get(group.id) === false,
    inside: inside.get(group.id) ?? [],
  }));
  if (drawnFor.size === 0) return { drawn: scene, groups, bundles, drawnFor };
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const closed = groups.filter(({ isOpen }) => !isOpen);
  return {
    drawn: {
      ...scene,
      nodes: [
        ...scene.nodes.filter(({ id }) => !drawnFor.has(id)),
        ...closed.map((group) =>
          groupNode(
            group,
            group.members.flatMap((id) => nodes.get(id) ?? []),
            options,
          ),
        ),
      ],
      links: [...scene.links.filter(({ id }) => !drawnFor.has(id)), ...lines],
    },
    groups,
    bundles,
    drawnFor,
  };
}
