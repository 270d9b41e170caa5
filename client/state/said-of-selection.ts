import { say } from '../texts/say.ts';
import { groupedSceneOf } from './grouped-scene-of.ts';
import { listNames } from './list-names.ts';
import { documentNameOf, nameOf } from './name-of.ts';
import { nameOfDrawn, nameOfGroup } from './name-of-group.ts';
import { wantedPictureKey } from './needs.ts';
import type { Selection } from './selection.ts';
import type { State } from './state.ts';

/** A link as its ends and its predicate, without saying that it holds; null when it is not in the picture. */
export function linkWords(state: State, id: string): string | null {
  const key = wantedPictureKey(state);
  const link = key === null ? undefined : state.data.pictures[key]?.links.find((row) => row.id === id);
  if (link === undefined) return null;
  const label = state.data.start?.predicates[link.predicate]?.label ?? link.predicate;
  return `${nameOf(state, link.subject)} — ${label} — ${nameOf(state, link.object)}`;
}

/** A bundle as its ends and how many links it stands for, when it is in the picture. */
function saidOfBundle(state: State, id: string): string {
  const bundle = groupedSceneOf(state).bundles.find((row) => row.id === id);
  if (bundle === undefined) return say('group.aBundleBeside');
  const [one, other] = bundle.ends;
  return say('group.bundleBeside', {
    count: bundle.links.length,
    one: nameOfDrawn(state, one),
    other: nameOfDrawn(state, other),
  });
}

/** What a reader who does not see the panel is told when something is picked out. */
export function saidOfSelection(state: State, selection: Selection | null): string {
  if (selection === null) return say('said.nothingPicked');
  switch (selection.kind) {
    case 'entity':
      return say('said.besideEntity', { name: nameOf(state, selection.id) });
    case 'entities':
      return say('said.several', {
        count: selection.ids.length,
        names: listNames(selection.ids, (id) => nameOf(state, id)),
      });
    case 'document':
      return say('said.besideEntity', { name: documentNameOf(state, selection.id) });
    case 'link':
      return say('said.besideLink', { link: linkWords(state, selection.id) ?? say('step.aLink') });
    case 'claim':
      return say('said.besideClaim');
    case 'group':
      return say('group.groupBeside', { name: nameOfGroup(state, selection.id) });
    case 'bundle':
      return saidOfBundle(state, selection.id);
  }
}
