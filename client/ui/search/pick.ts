import type { ClaimHitFragment } from '../../api/generated/graphql.ts';
import type { Action } from '../../state/action.ts';
import { canBeEnd } from '../../state/path-search.ts';
import type { Selection } from '../../state/selection.ts';
import type { State } from '../../state/state.ts';
import type { Findings, Kind, Scope } from './findings.ts';

/** A type as answers have it. */
interface Typed {
  readonly id: string;
  readonly type: { readonly id: string };
}

/** The root type of an entity that the legend hides; null when it is drawn. */
export function hiddenRoot({ data, view }: State, { type }: Pick<Typed, 'type'>): string | null {
  const root = data.start?.types[type.id]?.root ?? type.id;
  return view.hiddenTypes.includes(root) ? root : null;
}

/** Root types of entities that the legend hides, each once. */
export const hiddenRoots = (state: State, entities: readonly Typed[]): readonly string[] => [
  ...new Set(entities.map((entity) => hiddenRoot(state, entity)).filter((root) => root !== null)),
];

/** Hidden root types of entities, when there is no entity among them that is drawn. */
export function rootsIfAllHidden(state: State, entities: readonly Typed[]): readonly string[] | null {
  const isAll = entities.length > 0 && entities.every((entity) => hiddenRoot(state, entity) !== null);
  return isAll ? hiddenRoots(state, entities) : null;
}

/** Adds entities in one step and, when given, picks something out. Their types are shown again. */
export function addEntities(state: State, entities: readonly Typed[], selection?: Selection): Action {
  return {
    type: 'entities-added',
    ids: entities.map(({ id }) => id),
    unhidden: hiddenRoots(state, entities),
    ...(selection === undefined ? {} : { selection }),
  };
}

/** Keys of the rows of a search: kind and id. */
export type RowKind = 'entity' | 'claim' | 'document' | 'view' | 'action' | 'recent' | 'saved';
export const rowKey = (kind: RowKind, id: string): string => `${kind} ${id}`;

export function readRowKey(key: string): { readonly kind: string; readonly id: string } {
  const space = key.indexOf(' ');
  return { kind: key.slice(0, space), id: key.slice(space + 1) };
}

/** The row that stands first in the list of a scope. */
export function firstRow(
  scope: Scope,
  { entities, claims, documents, views }: Findings,
  actions: readonly { readonly id: string }[],
): string | null {
  const first: Readonly<Record<Kind, string | undefined>> = {
    entities: entities.map(({ node }) => rowKey('entity', node.id))[0],
    claims: claims.map(({ claim }) => rowKey('claim', claim.id))[0],
    documents: documents.map(({ id }) => rowKey('document', id))[0],
    actions: actions.map(({ id }) => rowKey('action', id))[0],
  };
  const shown = scope.kind === null ? Object.values(first) : [first[scope.kind]];
  const view = scope.kind === null ? views.map(({ id }) => rowKey('view', id))[0] : undefined;
  return shown.find((key) => key !== undefined) ?? view ?? null;
}

/** The entities between which a claim's link runs: of a naming, from who gives the name to what has it. */
function endsOf({ subject, object, predicate, voices }: ClaimHitFragment): readonly Typed[] {
  if (object.__typename === 'Entity') return [subject, object];
  const origin = voices.at(-1)?.speaker;
  return predicate.kind === 'NAMING' && origin !== undefined ? [origin, subject] : [subject];
}

/**
 * What choosing a row that was found does: an entity is added and selected; a claim is selected, with its ends added; a document's
 * entities are added and it is opened; a saved view takes the place of what is shown. With `stays` nothing is selected, for there is more to pick. Null for a row that is none of these.
 */
export function pickFound(state: State, findings: Findings, key: string, stays: boolean): Action | null {
  const { kind, id } = readRowKey(key);
  if (kind === 'view') return stays ? null : { type: 'saved-opened', id, version: null };
  if (kind === 'document') return { type: 'document-added', id };
  if (kind === 'entity') {
    const hit = findings.entities.find(({ node }) => node.id === id);
    if (hit === undefined) return null;
    return addEntities(state, [hit.node], stays ? undefined : { kind, id });
  }
  if (kind !== 'claim') return null;
  const row = findings.claims.find(({ claim }) => claim.id === id);
  if (row === undefined) return null;
  return addEntities(state, endsOf(row.claim), stays ? undefined : { kind, id });
}

/** What making an entity that was found an end of paths does. Null for another row, and when it can be none. */
export function pickEndFound(state: State, findings: Findings, key: string): Action | null {
  const { kind, id } = readRowKey(key);
  const hit = findings.entities.find(({ node }) => kind === 'entity' && node.id === id);
  if (hit === undefined || !canBeEnd(state.view.paths, id)) return null;
  return { type: 'path-ends-picked', ids: [id], unhidden: hiddenRoots(state, [hit.node]) };
}

/** What opening the page of an entity that was found does, without a key of the first one. Null for another row. */
export function openPageFound({ entities }: Findings, key: string | null): Action | null {
  const hit = entities.find(({ node }) => key === null || key === rowKey('entity', node.id));
  return hit === undefined ? null : { type: 'page-opened', page: { kind: 'entity', id: hit.node.id } };
}
