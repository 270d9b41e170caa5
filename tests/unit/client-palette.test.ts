import { describe, expect, test } from 'vitest';
import { commands } from '../../client/actions/commands.ts';
import { spellKey } from '../../client/actions/spell-key.ts';
import type { ClaimHitFragment, EntityHitFragment } from '../../client/api/generated/graphql.ts';
import { explainSearch, type Searched } from '../../client/ui/search/explain-search.ts';
import { everything, type Findings, noFindings } from '../../client/ui/search/findings.ts';
import { matchCommands, readTyped } from '../../client/ui/search/match-commands.ts';
import {
  addEntities,
  firstRow,
  openPageFound,
  pickFound,
  rootsIfAllHidden,
} from '../../client/ui/search/pick.ts';
import {
  isSaved,
  noSearches,
  parseSearches,
  withoutRecent,
  withRecent,
  withSavedToggled,
} from '../../client/ui/search/remembered-searches.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

const opened = stateAfter([
  { type: 'start-arrived', start: makeStart() },
  arriveDocument(['a', 'b']),
  arrive(['a', 'b'], [makeLink('a', 'b')]),
]);
const node = (id: string, type = 'organization') => ({
  id,
  name: `Name of ${id}`,
  invented: false,
  type: { id: type, name: type },
});
const entity = (id: string, type?: string): EntityHitFragment => ({
  node: node(id, type),
  matched: id,
  highlights: [],
  kind: 'PREFERRED',
  usedBy: [],
});
const claim = (
  id: string,
  object: ClaimHitFragment['object'],
  kind: ClaimHitFragment['predicate']['kind'] = 'CONTENT',
): ClaimHitFragment => ({
  id,
  sentence: 'The Outlet reports that a adopted b.',
  status: 'LIVE',
  disputed: false,
  positive: true,
  subject: { id: 'a', name: 'a', type: { id: 'organization' } },
  object,
  predicate: { id: 'adopted', label: 'adopted', kind },
  time: null,
  qualifiers: [],
  voices: [
    { rung: 0, stance: 'REPORTS', speaker: node('outlet') },
    { rung: 1, stance: 'ASSERTS', speaker: node('origin') },
  ],
  evidence: [{ quote: 'adopted' }],
  document: { id: 'article', name: 'The article', invented: false },
});
const found: Findings = {
  ...noFindings,
  entities: [entity('c'), entity('d', 'place')],
  claims: [
    { claim: claim('c1', { __typename: 'Entity', id: 'p', name: 'p', type: { id: 'place' } }), words: null },
    {
      claim: claim('c2', { __typename: 'Quantity', min: 1, max: 1, unit: '', approximate: false }),
      words: null,
    },
    { claim: claim('c3', { __typename: 'Text', text: 't' }, 'NAMING'), words: null },
  ],
  documents: [{ id: 'article', name: 'The article', invented: false, words: null }],
  views: [{ id: 'V', name: 'A view', caption: '' }],
};

describe('what is chosen', () => {
  test('an entity is added and selected, and its hidden type comes back, in one step', () => {
    const hidden = stateAfter([{ type: 'type-toggled', root: 'place' }], opened);
    const action = pickFound(hidden, found, 'entity d', false);
    const state = stateAfter(action === null ? [] : [action], hidden);
    expect(state.view).toMatchObject({
      added: ['d'],
      hiddenTypes: [],
      selection: { kind: 'entity', id: 'd' },
    });
    expect(stateAfter([{ type: 'undone' }], state).view).toEqual(hidden.view);
  });

  test('one that is added on the way leaves the selection as it is', () => {
    const selection = { kind: 'entity', id: 'a' } as const;
    const before = stateAfter([{ type: 'selected', selection }], opened);
    const action = pickFound(before, found, 'entity c', true);
    expect(stateAfter(action === null ? [] : [action], before).view).toMatchObject({
      added: ['c'],
      selection,
    });
  });

  test('a claim is selected and its ends are added: of a naming who gives the name, of a value none', () => {
    expect(pickFound(opened, found, 'claim c1', false)).toEqual({
      type: 'entities-added',
      ids: ['a', 'p'],
      unhidden: [],
      selection: { kind: 'claim', id: 'c1' },
    });
    expect(pickFound(opened, found, 'claim c2', false)).toMatchObject({ ids: ['a'] });
    expect(pickFound(opened, found, 'claim c3', false)).toMatchObject({ ids: ['origin', 'a'] });
  });

  test('a saved view takes the place of what is shown, and nothing is added to it on the way', () => {
    expect(pickFound(opened, found, 'view V', false)).toEqual({
      type: 'saved-opened',
      id: 'V',
      version: null,
    });
    expect(pickFound(opened, found, 'view V', true)).toBeNull();
    expect(firstRow(everything, { ...noFindings, views: found.views }, [])).toBe('view V');
  });

  test('a document is added to what is shown and opened, also from the review', () => {
    const review = stateAfter([{ type: 'review-opened', document: null }], opened);
    const action = pickFound(review, found, 'document other', false);
    expect(stateAfter(action === null ? [] : [action], review).view).toMatchObject({
      documents: ['article', 'other'],
      selection: { kind: 'document', id: 'other' },
      review: null,
    });
  });

  test('an entity’s page is opened, the first one’s when no row is picked out', () => {
    const page = { type: 'page-opened', page: { kind: 'entity', id: 'c' } };
    expect([openPageFound(found, 'entity c'), openPageFound(found, null)]).toEqual([page, page]);
    expect(openPageFound(found, 'document other')).toBeNull();
  });

  test('what is not in the list is nothing', () => {
    expect(pickFound(opened, found, 'entity gone', false)).toBeNull();
    expect(pickFound(opened, found, 'recent words', false)).toBeNull();
  });

  test('all that are listed are added in one step, those that are there already once', () => {
    const state = stateAfter([addEntities(opened, [node('b'), node('c'), node('d')])], opened);
    expect(state.view.added).toEqual(['c', 'd']);
    expect(state.past).toHaveLength(1);
  });

  test('the first row is that of the first section that is shown', () => {
    expect(firstRow(everything, found, [{ id: 'undo' }])).toBe('entity c');
    expect(firstRow({ kind: 'claims', type: null }, found, [])).toBe('claim c1');
    expect(firstRow(everything, noFindings, [{ id: 'undo' }])).toBe('action undo');
    expect(firstRow({ kind: 'documents', type: null }, noFindings, [{ id: 'undo' }])).toBeNull();
  });
});

describe('actions', () => {
  const ids = (words: string): readonly string[] => matchCommands(opened, words).map(({ id }) => id);

  test('are found by the beginnings of the words of their labels, in any order', () => {
    expect(ids('tab')).toEqual(['toggle-table', 'show-beside']);
    expect(ids('picture FIT')).toEqual(['fit']);
    expect(ids('able')).toEqual([]);
  });

  test('those that cannot be done now are not offered, and the search not in itself', () => {
    expect(ids('undo')).toEqual([]);
    expect(ids('search')).toEqual([]);
    expect(ids('')).toEqual(
      commands.filter((command) => command.isPossible(opened) && command.id !== 'search').map(({ id }) => id),
    );
  });

  test('a text that begins with > asks for them alone', () => {
    expect(readTyped(' > table ')).toEqual({ words: 'table', isForActions: true });
    expect(readTyped('a > b')).toEqual({ words: 'a > b', isForActions: false });
  });

  test('keys are spelled as they stand on the keyboard', () => {
    expect(['Mod+Shift+z', 'Escape', 'e', '?'].map(spellKey)).toEqual(['Ctrl+Shift+Z', 'Esc', 'E', '?']);
  });
});

describe('remembered searches', () => {
  test('the last eight are kept, each once, the latest first', () => {
    const many = [...'abcdefghij', 'H'].reduce(withRecent, noSearches);
    expect(many.recent).toEqual(['H', 'j', 'i', 'g', 'f', 'e', 'd', 'c']);
    expect(withRecent(many, '  ')).toBe(many);
  });

  test('a star keeps a search when the recent ones are cleared, and can be taken away', () => {
    const starred = withSavedToggled(withRecent(noSearches, 'peru'), ' peru ');
    expect(withoutRecent(starred)).toEqual({ recent: [], saved: ['peru'] });
    expect(isSaved(starred, 'Peru')).toBe(true);
    expect(withSavedToggled(starred, 'Peru').saved).toEqual([]);
  });

  test('what is stored and cannot be read is forgotten', () => {
    expect(parseSearches('{"recent":["a",7," "],"saved":["b"]}')).toEqual({ recent: ['a'], saved: ['b'] });
    for (const text of [null, '', '[', '7', 'null', '{"recent":"a"}'])
      expect(parseSearches(text)).toEqual(noSearches);
  });
});

describe('when a search finds nothing', () => {
  const explain = (given: Partial<Searched>) =>
    explainSearch({
      words: 'zzzz',
      scope: everything,
      typeName: null,
      findings: noFindings,
      actions: 0,
      failure: null,
      hiddenRoots: null,
      ...given,
    });
  const none = { ...noFindings, totals: { entities: 0, claims: 0 } };

  test('anywhere, it says so and offers to bring a document', () => {
    expect(explain({})).toEqual([
      {
        words: 'Nothing has a name like “zzzz”, and no document has these words.',
        steps: [{ does: 'add-documents' }],
      },
    ]);
  });

  test('among the names alone, it leads to the claims that have the words', () => {
    const scope = { kind: 'entities', type: null } as const;
    const [first] = explain({ scope, findings: { ...none, totals: { entities: 0, claims: 2 } } });
    expect(first?.words).toBe('No entity has a name like “zzzz”.');
    expect(first?.steps[0]).toEqual({ does: 'narrow', scope: { kind: 'claims', type: null } });
  });

  test('of a type, it leads to every type', () => {
    const scope = { kind: null, type: 'place' };
    expect(explain({ scope, typeName: 'Place' })).toEqual([
      {
        words: 'Nothing of the type Place is found by “zzzz”.',
        steps: [{ does: 'narrow', scope: everything }],
      },
    ]);
  });

  test('under the filter, it says how many there are without it, and clears it', () => {
    const findings = { ...none, claimsUnfiltered: 3 };
    expect(explain({ findings, actions: 1 })).toEqual([
      {
        words: '3 claims have these words; under the present filter none is found.',
        steps: [{ does: 'clear-filter' }],
      },
    ]);
    const some = { ...findings, totals: { entities: 0, claims: 1 } };
    expect(explain({ findings: some, actions: 1 })[0]?.words).toBe(
      '3 claims have these words; under the present filter 1 of them.',
    );
  });

  test('that is drawn, because all of it is of a hidden type, it offers to show the type', () => {
    const hidden = stateAfter([{ type: 'type-toggled', root: 'place' }], opened);
    const hiddenRoots = rootsIfAllHidden(hidden, [node('d', 'place')]);
    expect(explain({ findings: { ...noFindings, entities: [entity('d', 'place')] }, hiddenRoots })).toEqual([
      {
        words: 'All entities found are of types that are hidden now.',
        steps: [{ does: 'show-types', roots: ['place'] }],
      },
    ]);
    expect(rootsIfAllHidden(hidden, [node('d', 'place'), node('c')])).toBeNull();
  });

  test('and is short or without letters, it says that too', () => {
    expect(explain({ words: 'zz' }).map(({ words }) => words)).toContain(
      '“zz” is short: go on typing, and more may be found.',
    );
    expect(explain({ words: '…' }).map(({ words }) => words)).toEqual([
      'There is no letter or digit in this to search for.',
    ]);
  });

  test('because it failed, it says why and asks again; actions do not need the server', () => {
    const failure = 'The Attest server does not answer. Is it still running?';
    expect(explain({ failure })).toEqual([{ words: failure, steps: [{ does: 'retry' }] }]);
    expect(explain({ failure, scope: { kind: 'actions', type: null }, actions: 1 })).toEqual([]);
  });
});
