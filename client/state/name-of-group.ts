import { say } from '../texts/say.ts';
import { readGroupId } from './grouping.ts';
import { nameOf } from './name-of.ts';
import type { State } from './state.ts';

/** What a group is called. That something is in a country is said by links, and so the name says no more. */
export function nameOfGroup(state: State, id: string): string {
  const read = readGroupId(id);
  switch (read?.of) {
    case undefined:
      return say('common.quoted', { name: id });
    case 'type':
      return state.data.start?.types[read.key]?.name ?? read.key;
    case 'country':
      return say('group.ofCountry', { name: nameOf(state, read.key) });
    case 'community':
      return say('group.ofCommunity', { name: nameOf(state, read.key) });
    case 'rest':
      return say('group.rest');
    case 'hand':
      return read.key;
  }
}

const prefix = 'group:';

/** What an entity, or a group that is drawn as one, is called. */
export const nameOfDrawn = (state: State, id: string): string =>
  id.startsWith(prefix) ? nameOfGroup(state, id.slice(prefix.length)) : nameOf(state, id);
