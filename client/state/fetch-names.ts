import { ask } from '../api/ask.ts';
import type { ReadNamesQuery } from '../api/generated/graphql.ts';
import { readNames } from '../api/read-names.ts';
import type { Action } from './action.ts';
import type { KnownItem } from './data.ts';
import type { Need } from './needs.ts';

function toKnown(id: string, node: ReadNamesQuery['nodes'][number]): KnownItem | null {
  if (node?.__typename === 'Entity')
    return { name: node.name, ends: [node.id], ...(node.id === id ? {} : { ledTo: node.id }) };
  if (node?.__typename === 'Document') return { name: node.name, ends: [node.entity.id] };
  if (node?.__typename !== 'Claim') return null;
  const ends = node.object.__typename === 'Entity' ? [node.subject.id, node.object.id] : [node.subject.id];
  return { name: node.id, ends };
}

/** Looks up ids by themselves. Those that the database does not know come back as null. */
export async function fetchNames(need: Need & { kind: 'names' }): Promise<Action> {
  const ids = need.ids.slice(0, 200);
  const { nodes } = await ask(readNames, { ids });
  const known = Object.fromEntries(need.ids.map((id, index) => [id, toKnown(id, nodes[index] ?? null)]));
  return { type: 'names-arrived', key: need.key, known };
}
