import type { Action, PictureArrived } from '../../client/state/action.ts';
import type { LinkItem, Picture, Start } from '../../client/state/data.ts';
import { documentKey, pictureKey } from '../../client/state/needs.ts';
import { reduce } from '../../client/state/reduce.ts';
import { initialState, type State } from '../../client/state/state.ts';
import { emptyFilter, type ViewFilter } from '../../client/state/view.ts';

/** A start with one held document of an outlet, and three root types. */
export function makeStart(given: Partial<Start> = {}): Start {
  const types = ['organization', 'event', 'place'];
  return {
    documents: [
      {
        id: 'article',
        name: 'The article',
        invented: false,
        publisher: { id: 'outlet', name: 'The Outlet' },
        published: '2024',
      },
    ],
    types: Object.fromEntries(
      types.map((id) => [id, { id, name: id[0]?.toUpperCase() + id.slice(1), root: id }]),
    ),
    predicates: { adopted: { id: 'adopted', label: 'adopted', inverse: 'was adopted by', act: false } },
    ...given,
  };
}

/** A link between two entities, `adopted` unless said otherwise, resting on one claim. */
export function makeLink(subject: string, object: string, given: Partial<LinkItem> = {}): LinkItem {
  return {
    id: `${subject} adopted ${object}`,
    subject,
    predicate: 'adopted',
    object,
    time: null,
    disputed: false,
    support: { claims: 1, tellers: 1, origins: 1, denied: 0, stances: ['ASSERTS'], proposed: 0 },
    ...given,
  };
}

/** A picture in which each end of a link has just the links given, unless `degree` says that there are more. */
export function makePicture(
  ids: readonly string[],
  links: readonly LinkItem[],
  degree: Record<string, number> = {},
): Picture {
  const count = (id: string): number =>
    links.filter((link) => link.subject === id || link.object === id).length;
  return {
    links,
    degree: Object.fromEntries(ids.map((id) => [id, degree[id] ?? count(id)])),
    claims: Object.fromEntries(ids.map((id) => [id, count(id)])),
    truncated: false,
  };
}

/** The arrival of a picture of organisations under a filter. */
export const arrive = (
  ids: readonly string[],
  links: readonly LinkItem[],
  options: ArriveOptions = {},
): Action => ({ type: 'picture-arrived', ...toArrive(ids, links, options) });

/** The arrival of what the article speaks of, with its picture. */
export const arriveDocument = (
  ids: readonly string[],
  links: readonly LinkItem[] = [],
  isCut = false,
): Action => ({
  type: 'documents-arrived',
  key: 'documents ["article"]',
  documents: [{ key: documentKey('article', emptyFilter), ids, isCut }],
  picture: toArrive(ids, links),
});

interface ArriveOptions {
  readonly filter?: Partial<ViewFilter>;
  readonly degree?: Record<string, number>;
}

function toArrive(
  ids: readonly string[],
  links: readonly LinkItem[],
  options: ArriveOptions = {},
): PictureArrived {
  return {
    key: pictureKey(ids, { ...emptyFilter, ...options.filter }),
    picture: makePicture(ids, links, options.degree),
    entities: ids.map((id) => ({ id, name: `Name of ${id}`, invented: false, type: 'organization' })),
  };
}

/** The state after some actions. */
export function stateAfter(actions: readonly Action[], from: State = initialState): State {
  return actions.reduce(reduce, from);
}
