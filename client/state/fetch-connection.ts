import { ask } from '../api/ask.ts';
import { readConnection } from '../api/read-connection.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import { type Need, pictureLimit } from './needs.ts';

/** Entities that one asking adds at most. */
export const connectedAtMost = 25;

/** Links from which an entity stands between too much to say anything: it is not taken for a connection. */
const hubDegree = 200;

/** Entities that are not shown and have links to two or more that are, those that connect most first. */
export function between(
  links: readonly { readonly subject: string; readonly object: string }[],
  from: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): readonly string[] {
  const met = new Map<string, Set<string>>();
  const meet = (one: string, other: string): void => {
    if (from.has(one) && !shown.has(other)) met.set(other, (met.get(other) ?? new Set()).add(one));
  };
  for (const { subject, object } of links) {
    meet(subject, object);
    meet(object, subject);
  }
  return [...met]
    .filter(([, ends]) => ends.size > 1)
    .sort(([one, a], [other, b]) => b.size - a.size || (one < other ? -1 : 1))
    .map(([id]) => id);
}

/** Looks for what stands between the entities shown. Through those that are damped nothing is found, nor is a hub. */
export async function fetchConnection(need: Need & { kind: 'connection' }): Promise<Action> {
  const from = need.shown.filter((id) => !need.damped.includes(id));
  if (from.length < 2) return { type: 'connected', key: need.key, ids: [], left: 0, isPartial: false };
  const { neighbourhood } = await ask(readConnection, {
    ids: from,
    filter: need.filter,
    limit: pictureLimit,
  });
  const hubs = new Set(
    wholeRows(neighbourhood.nodes).flatMap(({ id, degree }) => (degree > hubDegree ? [id] : [])),
  );
  const links = wholeRows(neighbourhood.links).map(({ subject, object }) => ({
    subject: subject.id,
    object: object.id,
  }));
  const found = between(links, new Set(from), new Set(need.shown)).filter(
    (id) => !hubs.has(id) && !need.damped.includes(id),
  );
  return {
    type: 'connected',
    key: need.key,
    ids: found.slice(0, connectedAtMost),
    left: Math.max(0, found.length - connectedAtMost),
    isPartial: neighbourhood.truncated,
  };
}
