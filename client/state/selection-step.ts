import { say } from '../texts/say.ts';
import { listNames } from './list-names.ts';
import { entitiesOf, type Selection, sameSelection } from './selection.ts';
import type { Names } from './step-rows.ts';

/** What a change of several entities picked out did. */
function toSeveral(from: Selection | null, to: readonly string[], { entity }: Names): string {
  const before = entitiesOf(from);
  const came = to.filter((id) => !before.includes(id));
  const went = before.filter((id) => !to.includes(id));
  if (before.length === 0 || (came.length > 0 && went.length > 0))
    return say('step.pickedOut', { names: listNames(to, entity) });
  if (came.length > 0) return say('step.alsoPicked', { names: listNames(came, entity) });
  return went.length > 0 ? say('step.letGoOf', { names: listNames(went, entity) }) : say('step.pickOrder');
}

/** What a change of what is picked out did, in the words of who did it; nothing when there is none. */
export function toSelection(from: Selection | null, to: Selection | null, names: Names): readonly string[] {
  if (sameSelection(from, to)) return [];
  if (to === null) return [say('step.clearedSelection')];
  if (to.kind === 'entities') return [toSeveral(from, to.ids, names)];
  if (to.kind === 'entity') return [say('step.selected', { name: names.entity(to.id) })];
  if (to.kind === 'document') return [say('step.read', { name: names.document(to.id) })];
  return [say(`step.selectedA.${to.kind}`)];
}
