import type { Action } from './action.ts';
import type { Data } from './data.ts';
import { type Opening, passing, savedKey } from './saved.ts';
import type { Status } from './state.ts';
import { emptyView, type View } from './view.ts';

type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The view that a saved one is asked for in, which stays as it is until that has come. */
export const openSaved = (view: View, { id, version }: Of<'saved-opened'>): View => ({
  ...emptyView,
  mode: view.mode,
  opening: { id, version },
});

/** The view of the version that came, if it is what was asked for; with what the address picks out in it. */
export function takeSaved(view: View, { key, saved }: Of<'saved-arrived'>): View {
  if (view.opening === null || saved === null || savedKey(view.opening) !== key) return view;
  const asked = Object.entries(passing(view)).filter(([, part]) => part !== null);
  const from = { id: saved.id, version: saved.version, isHeld: true };
  return { ...saved.view, ...Object.fromEntries(asked), from, opening: null };
}

/** The view as it goes on after it was saved; one that has gone on already keeps what it began from. */
export const goOnFrom = (view: View, { saved: { id, version }, isCurrent }: Of<'view-saved'>): View =>
  isCurrent ? { ...view, from: { id, version, isHeld: true } } : view;

/** Without what was not there when it was asked for last. */
const askAgain = (data: Data, opening: Opening): Data => {
  const { [savedKey(opening)]: _, ...saved } = data.saved;
  return { ...data, saved };
};

/** The data with what came or was saved of views. */
export function keepSaved(
  data: Data,
  action: Of<'saved-opened' | 'saved-arrived' | 'view-saved' | 'saved-renamed'>,
): Data {
  if (action.type === 'saved-opened')
    return data.saved[savedKey(action)] === null ? askAgain(data, action) : data;
  if (action.type === 'saved-renamed') {
    const { id, name, caption } = action;
    const head = data.heads[id];
    return head === undefined
      ? data
      : { ...data, heads: { ...data.heads, [id]: { ...head, name, caption } } };
  }
  const { saved, head } = action;
  if (saved === null || head === null)
    return action.type === 'saved-arrived' ? { ...data, saved: { ...data.saved, [action.key]: null } } : data;
  const newest = Math.max(data.heads[saved.id]?.newest ?? 0, head.newest);
  return {
    ...data,
    saved: { ...data.saved, [savedKey(saved)]: saved },
    images: { ...data.images, ...saved.images },
    heads: { ...data.heads, [saved.id]: { ...head, newest } },
  };
}

/** How views are kept after an action: which versions are those that the page goes on from. */
export function reduceSaving({ saving }: Status, action: Action): Status['saving'] {
  switch (action.type) {
    case 'saving-changed':
      return { ...saving, ...action.to };
    case 'saved-arrived':
      if (action.saved === null || action.saved.version !== action.head?.newest) return saving;
      return { ...saving, heads: [...saving.heads, savedKey(action.saved)], standing: 'idle', problem: '' };
    case 'view-saved':
      return {
        own: { ...saving.own, [action.saved.id]: saving.own[action.saved.id] ?? true },
        heads: [...saving.heads, savedKey(action.saved)],
        standing: 'idle',
        problem: '',
      };
    case 'saved-opened':
      // An older version is looked at, and not gone on from until the reader says so.
      return {
        ...saving,
        heads: saving.heads.filter((key) => key !== savedKey(action)),
        standing: 'idle',
        problem: '',
      };
    default:
      return saving;
  }
}
