import { say } from '../texts/say.ts';
import { listNames } from './list-names.ts';
import type { Note } from './note.ts';
import type { Names } from './step-rows.ts';
import type { View } from './view.ts';

const missingIn = (ids: readonly string[], others: readonly string[]): readonly string[] =>
  ids.filter((id) => !others.includes(id));

/** What a change of what is pinned did, in words. */
export function toPinned(
  from: readonly string[],
  to: readonly string[],
  { entity }: Names,
): readonly string[] {
  const came = missingIn(to, from);
  const went = missingIn(from, to);
  return [
    ...(came.length === 0 ? [] : [say('step.pinned', { names: listNames(came, entity) })]),
    ...(went.length === 0 ? [] : [say('step.unpinned', { names: listNames(went, entity) })]),
    ...(came.length + went.length === 0 && from.join('\n') !== to.join('\n') ? [say('step.pinOrder')] : []),
  ];
}

/** The view without the moves of what another view does not pin, so that to pin something is not told of as a move as well. */
export function withoutMovesOfPins(view: View, from: View, to: View): View {
  const fresh = missingIn(to.pinned, from.pinned);
  return fresh.length === 0 ? view : { ...view, moved: view.moved.filter(({ id }) => !fresh.includes(id)) };
}

/** Whether numbers are one and the same, or, of three and more, at even distances. */
function orderOf(numbers: readonly number[]): 'inLine' | 'evenly' | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((number, at) => number - (sorted[at] ?? number));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (most === 0) return 'inLine';
  // Places are whole numbers.
  return gaps.length > 1 && least > 0 && most - least <= 1 ? 'evenly' : null;
}

/** What several came to stand in together, in words: a step that pinned them and did nothing else, as aligning does. */
export function toAligned(from: View, to: View, { entity }: Names): readonly string[] {
  const before = from.moved.map((move) => JSON.stringify(move));
  const fresh = to.moved.filter((move) => !before.includes(JSON.stringify(move)));
  const others = (view: View): string => JSON.stringify({ ...view, moved: [], pinned: [] });
  if (fresh.length < 2 || !fresh.every(({ id }) => to.pinned.includes(id)) || others(from) !== others(to))
    return [];
  const orders = [orderOf(fresh.map(({ x }) => x)), orderOf(fresh.map(({ y }) => y))];
  const order = orders.find((one) => one === 'inLine') ?? orders.find((one) => one !== null);
  const names = listNames(
    fresh.map(({ id }) => id),
    entity,
  );
  return order == null ? [] : [say(`step.${order}`, { names })];
}

/** What a change of notes did, in words. */
export function toNotes(from: readonly Note[], to: readonly Note[], names: Names): readonly string[] {
  const keyOf = ({ about }: Note): string => `${about.kind} ${about.id}`;
  const on = (notes: readonly Note[]): string => {
    const named = notes.map(({ about: { kind, id } }) => {
      if (kind === 'entity') return names.entity(id);
      return say(kind === 'link' ? 'step.aLink' : 'step.thePicture');
    });
    return listNames(named, (name) => name);
  };
  const old = new Map(from.map((note) => [keyOf(note), note.text]));
  const now = new Set(to.map(keyOf));
  const came = to.filter((note) => !old.has(keyOf(note)));
  const went = from.filter((note) => !now.has(keyOf(note)));
  const other = to.filter((note) => old.has(keyOf(note)) && old.get(keyOf(note)) !== note.text);
  const words = [
    ...(came.length === 0 ? [] : [say('step.wroteNote', { names: on(came) })]),
    ...(other.length === 0 ? [] : [say('step.changedNote', { names: on(other) })]),
    ...(went.length === 0 ? [] : [say('step.tookNote', { names: on(went) })]),
  ];
  return words.length > 0 || JSON.stringify(from) === JSON.stringify(to) ? words : [say('step.noteOrder')];
}
