import { PNG } from 'pngjs';
import { noStyle } from '../../client/state/style.ts';
import { makeSceneLink, makeSceneNode } from './any-scene.ts';
import type { SharedGraph } from './graph.ts';

type Json = Record<string, unknown>;

interface Columns {
  readonly entities: { readonly ids: readonly string[] };
  readonly links: {
    readonly ids: readonly string[];
    readonly subjects: readonly number[];
    readonly objects: readonly number[];
  };
}

const bare = ({ selected: _, hedge: __, ...drawn }: Json): Json => drawn;

/** A picture of these entities with every link between them, as a client draws it. What it says of them is made up: the graph knows better. */
export async function pictureOf(
  get: SharedGraph['get'],
  ids: readonly string[],
  changes: Json = {},
): Promise<Json> {
  const { picture } = await get<{ picture: Columns }>(
    'query($ids: [ID!]!) { picture(documents: [], ids: $ids) { entities { ids } links { ids subjects objects } } }',
    { ids },
  );
  const { entities, links } = picture;
  return {
    format: 'attest-picture',
    version: 1,
    language: 'en',
    shown: 'Every rung of each ladder is shown.',
    frontier: null,
    roots: { organization: 'Forged' },
    nodes: entities.ids.map((id, at) =>
      bare({ ...makeSceneNode(id, { point: { x: 150 * at, y: (at % 3) * 120 } }) }),
    ),
    links: links.ids.map((id, at) =>
      bare({
        ...makeSceneLink(
          id,
          entities.ids[links.subjects[at] ?? 0] ?? '',
          entities.ids[links.objects[at] ?? 0] ?? '',
          {
            label: 'forged',
          },
        ),
      }),
    ),
    measures: [],
    style: noStyle,
    images: {},
    backdrop: null,
    notes: [],
    truncated: false,
    ...changes,
  };
}

/** The file of a view of these entities. */
export const viewFileOf = (ids: readonly string[], changes: Json = {}): string =>
  JSON.stringify({
    format: 'attest-view',
    version: 1,
    name: 'Who says it',
    caption: '',
    madeAt: { at: '2026-11-27T10:00:00Z', change: null },
    content: { added: ids, names: ids.map((id) => ({ kind: 'entity', id, name: id })) },
    ...changes,
  });

/** A PNG in base64. */
export const previewOf = (width = 1200, height = 630): string =>
  PNG.sync.write(new PNG({ width, height })).toString('base64');
