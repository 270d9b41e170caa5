import { expect, test } from 'vitest';
import { commands, commandsAt } from '../../client/actions/commands.ts';
import { nameOfKey } from '../../client/actions/listen-to-keys.ts';
import { layoutKinds } from '../../client/state/arrangement.ts';
import { initialState } from '../../client/state/state.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const key = (name: string, given: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {}) =>
  nameOfKey({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, ...given });

test('no two commands share a name or a key', () => {
  const ids = commands.map((command) => command.id);
  const keys = commands.flatMap((command) => command.keys);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are named alike on every keyboard', () => {
  expect(key('z', { ctrlKey: true })).toBe('Mod+z');
  expect(key('Z', { metaKey: true, shiftKey: true })).toBe('Mod+Shift+z');
  expect(key('F')).toBe('f');
  expect(key('Escape')).toBe('Escape');
});

test('before anything has come saved views can be opened, documents added, the review and the wanted list opened, things looked for and the keys shown, and nothing else', () => {
  expect(commands.filter((command) => command.isPossible(initialState)).map((command) => command.id)).toEqual(
    [
      'show-views',
      'show-stories',
      'export-story',
      'add-documents',
      'review-claims',
      'open-inbox',
      'wanted-documents',
      'search',
      'show-keys',
    ],
  );
});

test('in an opened document the picture can be fitted, shown as a table, with a timeline, measured, toured, picked from, saved, and begun again, and nothing is to undo', () => {
  const opened = stateAfter([
    { type: 'start-arrived', start: makeStart() },
    arriveDocument(['a', 'b']),
    arrive(['a', 'b'], [makeLink('a', 'b')]),
  ]);
  expect(commands.filter((command) => command.isPossible(opened)).map((command) => command.id)).toEqual([
    'connect-shown',
    'choose-layout',
    ...layoutKinds.map((kind) => `lay-out-as-${kind}`),
    'choose-style',
    'write-note',
    'lasso',
    'pick-all',
    'reset-view',
    'fit',
    'toggle-table',
    'toggle-map',
    'toggle-outline',
    'show-beside',
    'toggle-timeline',
    'measure-shown',
    'group-shown',
    'save-view',
    'show-views',
    'show-question',
    'show-stories',
    'add-to-story',
    'publish-view',
    'export-figure',
    'export-story',
    'add-documents',
    'review-claims',
    'open-inbox',
    'wanted-documents',
    'search',
    'show-keys',
    'start-tour',
  ]);
});

test('on the review page, which has no picture, saved views can be opened, documents added and things looked for', () => {
  const state = stateAfter([{ type: 'review-opened', document: 'article' }]);
  expect(commandsAt(state).map(({ id }) => id)).toEqual([
    'show-views',
    'show-stories',
    'export-story',
    'add-documents',
    'search',
  ]);
});

test('on the page of an entity the wanted list, the steps and the way back are there, and nothing of the picture', () => {
  const state = stateAfter([{ type: 'page-opened', page: { kind: 'entity', id: 'a' } }]);
  expect(commandsAt(state).map(({ id }) => id)).toEqual([
    'undo',
    'redo',
    'clear-selection',
    'show-views',
    'show-stories',
    'export-story',
    'add-documents',
    'open-inbox',
    'wanted-documents',
    'search',
  ]);
});

test('Escape ends the tour before it clears the selection', () => {
  const selection = { kind: 'entity', id: 'a' } as const;
  const state = stateAfter([
    { type: 'documents-shown', documents: ['article'] },
    { type: 'selected', selection },
    { type: 'tour-changed', to: { step: 1 } },
  ]);
  const command = commands.find(({ keys }) => keys.includes('Escape'));
  expect(command?.label(state)).toBe('End the tour');
  const done: unknown[] = [];
  command?.run(state, (action) => done.push(action));
  expect(done).toEqual([{ type: 'tour-changed', to: { step: null } }]);
});
