import fc from 'fast-check';
import {
  emptyScene,
  type Scene,
  type SceneLink,
  type SceneNode,
  unmeasured,
} from '../../client/state/select-scene.ts';

/** An entity as a scene has it. */
export const makeSceneNode = (id: string, given: Partial<SceneNode> = {}): SceneNode => ({
  id,
  name: `Name of ${id}`,
  type: 'organization',
  typeName: 'Organization',
  root: 'organization',
  invented: false,
  faded: false,
  undrawn: 0,
  aside: false,
  selected: false,
  path: null,
  faint: false,
  folded: 0,
  damped: false,
  pinned: false,
  note: '',
  measured: unmeasured,
  point: null,
  ...given,
});

/** A link as a scene has it. */
export const makeSceneLink = (
  id: string,
  subject: string,
  object: string,
  given: Partial<SceneLink> = {},
): SceneLink => ({
  id,
  subject,
  predicate: 'adopted',
  object,
  time: null,
  disputed: false,
  support: { claims: 1, tellers: 1, origins: 1, denied: 0, stances: ['ASSERTS'], proposed: 0 },
  label: 'adopted',
  act: false,
  locates: false,
  hedge: null,
  proposed: false,
  compared: null,
  aside: false,
  fallen: false,
  selected: false,
  path: null,
  faint: false,
  note: '',
  ...given,
});

/** Any scene of a few entities of three types with places, and links between them, several between the same two and some to itself. */
export const anyScene: fc.Arbitrary<Scene> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const end = fc.integer({ min: 0, max: count - 1 }).map((at) => `e${at}`);
  return fc
    .record({
      roots: fc.array(fc.constantFrom('person', 'place', 'organization'), {
        minLength: count,
        maxLength: count,
      }),
      points: fc.array(
        fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
      links: fc.array(fc.record({ subject: end, object: end, disputed: fc.boolean() }), { maxLength: 40 }),
    })
    .map(({ roots, points, links }) => ({
      ...emptyScene,
      nodes: roots.map((root, at) => makeSceneNode(`e${at}`, { root, point: points[at] ?? null })),
      links: links.map(({ subject, object, disputed }, at) =>
        makeSceneLink(`l${at}`, subject, object, { disputed }),
      ),
    }));
});
