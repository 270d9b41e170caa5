import { type Expanding, expandAtMost, expandOrders, facets, newExpanding, type Pick } from './expanding.ts';
import type { SetAside } from './set-aside.ts';
import { listOf } from './url-list.ts';
import type { Brought } from './view.ts';

const asideKeys = { hidden: 'hidden', faint: 'faint', folded: 'fold', damped: 'damp' } as const;

/** `hidden`, `faint`, `fold` and `damp` for each entity that is set aside. */
export function encodeAside(parameters: URLSearchParams, aside: SetAside): void {
  for (const kind of Object.keys(asideKeys) as (keyof SetAside)[])
    for (const id of aside[kind]) parameters.append(asideKeys[kind], id);
}

export const decodeAside = (parameters: URLSearchParams): SetAside => ({
  hidden: listOf(parameters, asideKeys.hidden),
  faint: listOf(parameters, asideKeys.faint),
  folded: listOf(parameters, asideKeys.folded),
  damped: listOf(parameters, asideKeys.damped),
});

/** Places in a list as `3-5.9`: runs, which is what expansions bring. */
function encodePlaces(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === place) run[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join('.');
}

/** Places that are there, each once and in order. */
function decodePlaces(text: string, count: number): number[] {
  const places = new Set<number>();
  for (const run of text.split('.')) {
    const [from = 0, to = from] = run.split('-').map(Number);
    for (let place = from; place <= Math.min(to, count); place += 1) places.add(place);
  }
  return [...places].sort((one, other) => one - other);
}

/** `brought=1-3.7:hub`: by their places among `add`, from 1, the entities that expanding the hub brought. */
export function encodeBrought(
  parameters: URLSearchParams,
  brought: readonly Brought[],
  added: readonly string[],
): void {
  for (const { hub, ids } of brought) {
    const places = ids.map((id) => added.indexOf(id) + 1).filter((place) => place > 0);
    if (places.length > 0) parameters.append('brought', `${encodePlaces(places)}:${hub}`);
  }
}

const broughtForm = /^([\d.-]{1,4000}):(.+)$/su;

export function decodeBrought(parameters: URLSearchParams, added: readonly string[]): Brought[] {
  const hubs = new Set<string>();
  return parameters.getAll('brought').flatMap((text) => {
    const [, places, hub] = broughtForm.exec(text) ?? [];
    if (places === undefined || hub === undefined || hubs.has(hub)) return [];
    const ids = decodePlaces(places, added.length).flatMap((place) => added[place - 1] ?? []);
    if (ids.length === 0) return [];
    hubs.add(hub);
    return [{ hub, ids }];
  });
}

/** `expand` for each entity, `by` for each pick, and the rest where it is not as an expansion begins. */
export function encodeExpanding(parameters: URLSearchParams, expanding: Expanding | null): void {
  if (expanding === null) return;
  const usual = newExpanding(expanding.hubs);
  for (const hub of expanding.hubs) parameters.append('expand', hub);
  for (const { facet, value } of expanding.picks) parameters.append('by', `${facet.toLowerCase()}:${value}`);
  if (expanding.order !== usual.order) parameters.set('expand-order', expanding.order.toLowerCase());
  if (expanding.limit !== usual.limit) parameters.set('expand-most', String(expanding.limit));
  if (expanding.from !== 0) parameters.set('expand-from', String(expanding.from));
}

function decodePick(text: string): Pick[] {
  const facet = facets.find((name) => text.startsWith(`${name.toLowerCase()}:`));
  const value = facet === undefined ? '' : text.slice(facet.length + 1);
  return facet === undefined || value === '' ? [] : [{ facet, value }];
}

function decodeWithin(text: string | null, least: number, most: number, otherwise: number): number {
  const value = text !== null && /^\d{1,6}$/u.test(text) ? Number(text) : -1;
  return value >= least && value <= most ? value : otherwise;
}

export function decodeExpanding(parameters: URLSearchParams): Expanding | null {
  const hubs = listOf(parameters, 'expand');
  if (hubs.length === 0) return null;
  const usual = newExpanding(hubs);
  return {
    hubs,
    picks: listOf(parameters, 'by').flatMap(decodePick),
    order: expandOrders.find((name) => name.toLowerCase() === parameters.get('expand-order')) ?? usual.order,
    limit: decodeWithin(parameters.get('expand-most'), 1, expandAtMost, usual.limit),
    from: decodeWithin(parameters.get('expand-from'), 0, 999_999, 0),
  };
}
