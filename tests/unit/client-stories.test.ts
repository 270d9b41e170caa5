import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { morph } from '../../client/graph/morph.ts';
import type { Saved } from '../../client/state/saved.ts';
import { emptyScene, type Scene, type SceneNode } from '../../client/state/select-scene.ts';
import {
  readStoryPlace,
  type Slide,
  slideAfter,
  storyKeyOf,
  viewOfSlide,
  writeStoryPlace,
} from '../../client/state/story.ts';
import { type Edit, editStory, startDraft } from '../../client/state/story-edit.ts';
import { toStoryFile } from '../../client/state/story-file.ts';
import { frontiersOf, hopSteps, hopsOf, peelSteps } from '../../client/state/story-steps.ts';
import { emptyFilter, emptyView, toFilterInput } from '../../client/state/view.ts';
import { fromContent, toContent } from '../../client/state/view-file.ts';
import { writeStoryFile } from '../../server/domain/story-file.ts';
import { projectRoot } from '../../server/root.ts';
import { makeSceneNode } from '../support/any-scene.ts';
import { makeLink } from '../support/client-state.ts';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(projectRoot, 'schemas', `${name}-1.schema.json`), 'utf8')) as object;
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv, ['date-time']);
ajv.addSchema(schemaOf('view'));
const allows = ajv.compile(schemaOf('story'));

const slideId = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/u);
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const view = fc.record({
  id: fc.stringMatching(/^[\w-]{1,22}$/u),
  version: fc.integer({ min: 1, max: 9999 }),
});
const anySlide: fc.Arbitrary<Slide> = fc.record({
  id: slideId,
  title: words,
  text: words,
  notes: words,
  view: fc.option(view),
});
const anySlides = fc.uniqueArray(anySlide, { maxLength: 8, selector: ({ id }) => id });

describe('the file of a story', () => {
  const title = { name: 'A story', caption: 'Told.' };

  test('is one that the schema allows, for any slides, and says all of them', () => {
    fc.assert(
      fc.property(anySlides, (slides) => {
        const file: unknown = JSON.parse(toStoryFile(title, slides));
        expect(allows(file), JSON.stringify(allows.errors)).toBe(true);
        expect(file).toMatchObject({ ...title, content: { slides } });
      }),
    );
  });

  test('with its views is the same after it was read and written again', () => {
    const file = { format: 'attest-view', version: 1, name: 'A view', caption: '' } as const;
    const madeAt = { at: '2026-11-27T10:00:00Z', change: 1 };
    fc.assert(
      fc.property(anySlides, words, (slides, name) => {
        const views = slides.flatMap((slide) =>
          slide.view === null
            ? []
            : [
                {
                  ...slide.view,
                  file: { ...file, madeAt, content: { names: [{ kind: 'entity' as const, id: 'a', name }] } },
                },
              ],
        );
        const text = writeStoryFile(title, { slides }, views);
        const read = JSON.parse(text);
        expect(read.content.slides).toEqual(slides);
        expect(writeStoryFile(read, read.content, read.views)).toBe(text);
      }),
    );
  });
});

describe('the place in a story', () => {
  test('is in the address, all of it', () => {
    const place = fc.record({
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
      slide: fc.option(fc.integer({ min: 1, max: 200 })),
      plays: fc.constantFrom('now' as const, 'then' as const),
      presenter: fc.option(fc.uuid()),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(readStoryPlace(writeStoryPlace(one).slice(1))).toEqual(one);
      }),
    );
    expect(readStoryPlace('?doc=one')).toBeNull();
    expect(readStoryPlace('?story=s&slide=none')).toMatchObject({ slide: 1 });
  });

  test('is gone through by the keys of every tool for slides, never beyond its ends', () => {
    const press = (key: string, more = {}) =>
      storyKeyOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, null);
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) expect(press(key)).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']) expect(press(key)).toBe('previous');
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(['Home', 'End', 'B', '.', 'f', 'Escape', 'q'].map((key) => press(key))).toEqual([
      'first',
      'last',
      'blank',
      'blank',
      'full',
      'end',
      null,
    ]);
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect([slideAfter(3, 3, 'next'), slideAfter(1, 3, 'previous')]).toEqual([3, 1]);
    expect([slideAfter(1, 3, 'last'), slideAfter(3, 3, 'first'), slideAfter(2, 3, 'blank')]).toEqual([
      3, 1, 2,
    ]);
  });

  test('leaves to a button and to a choice the keys that they have', () => {
    const on = (key: string, focus: 'control' | 'choice') =>
      storyKeyOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, focus);
    expect([on(' ', 'control'), on('Enter', 'control'), on('ArrowRight', 'choice')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([on('ArrowRight', 'control'), on('PageDown', 'choice')]).toEqual(['next', 'next']);
  });
});

describe('the slides of a story', () => {
  const anyEdit = (slides: readonly Slide[]): fc.Arbitrary<Edit> => {
    const id = fc.constantFrom(...slides.map((slide) => slide.id), 'nobody');
    return fc.oneof(
      fc.record({ type: fc.constant('picked' as const), id }),
      fc.record({ type: fc.constant('inserted' as const), slides: fc.constant([]) }),
      fc.record({ type: fc.constant('written' as const), id, to: fc.record({ title: words }) }),
      fc.record({ type: fc.constant('removed' as const), id }),
      fc.record({ type: fc.constant('duplicated' as const), id, as: fc.uuid() }),
      fc.record({ type: fc.constant('moved' as const), id, by: fc.integer({ min: -9, max: 9 }) }),
      fc.record({
        type: fc.constant('dropped' as const),
        ids: fc.array(id, { maxLength: 3 }),
        beside: id,
        where: fc.constantFrom('before' as const, 'after' as const),
      }),
    );
  };

  test('keep an id each and one at hand that is there, and all that was done is undone and done again, whatever was done', () => {
    fc.assert(
      fc.property(
        anySlides.chain((slides) =>
          fc.tuple(fc.constant(slides), fc.array(anyEdit(slides), { maxLength: 20 })),
        ),
        ([slides, edits]) => {
          let draft = startDraft(slides);
          for (const edit of edits) {
            draft = editStory(draft, edit);
            const ids = draft.slides.map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            expect(draft.at === null ? ids.length === 0 : ids.includes(draft.at)).toBe(true);
          }
          let back = draft;
          while (back.past.length > 0) back = editStory(back, { type: 'undone' });
          expect(back.slides).toEqual(slides);
          while (back.future.length > 0) back = editStory(back, { type: 'redone' });
          expect(back.slides).toEqual(draft.slides);
        },
      ),
    );
  });

  test('are put in another order by moving and by dropping, and typing on in one field is one step', () => {
    const slide = (id: string): Slide => ({ id, title: '', text: '', notes: '', view: null });
    const draft = startDraft(['a', 'b', 'c', 'd'].map(slide));
    const order = (edit: Edit): string =>
      editStory(draft, edit)
        .slides.map(({ id }) => id)
        .join('');
    expect(order({ type: 'moved', id: 'a', by: 2 })).toBe('bcad');
    expect(order({ type: 'moved', id: 'd', by: -9 })).toBe('dabc');
    expect(order({ type: 'dropped', ids: ['d', 'a'], beside: 'c', where: 'before' })).toBe('badc');
    expect(order({ type: 'dropped', ids: ['a'], beside: 'd', where: 'after' })).toBe('bcda');
    const typed = ['T', 'Ti', 'Tit'].reduce(
      (one, title) => editStory(one, { type: 'written', id: 'b', to: { title } }),
      draft,
    );
    expect(typed.past).toHaveLength(1);
    expect(editStory(typed, { type: 'written', id: 'b', to: { text: 'x' } }).past).toHaveLength(2);
  });
});

describe('a slide', () => {
  const saved: Saved = {
    id: 'v',
    version: 2,
    savedAt: '2026-11-27T10:00:00Z',
    view: {
      ...emptyView,
      documents: ['article'],
      added: ['x'],
      mode: 'table',
      selection: { kind: 'entity', id: 'x' },
    },
    places: {},
    names: [
      { kind: 'document', id: 'article', name: 'The article' },
      { kind: 'entity', id: 'x', name: 'X' },
      { kind: 'entity', id: 'y', name: 'Y' },
    ],
    images: {},
    missing: {},
  };
  const madeAt = '2026-11-27T10:00:00Z';

  test('is a picture, which stands as it was saved', () => {
    expect(viewOfSlide(saved, 'now', madeAt)).toEqual({
      ...saved.view,
      mode: 'graph',
      selection: null,
      from: { id: 'v', version: 2, isHeld: true },
    });
  });

  test('shows as known then what it showed then, by that instant and not by the end of its day', () => {
    const then = viewOfSlide(saved, 'then', madeAt);
    expect([then.documents, then.added]).toEqual([[], ['x', 'y']]);
    expect(toFilterInput(then.filter)).toEqual({ asKnownAt: madeAt });
    const older = { ...saved, view: { ...saved.view, filter: { ...emptyFilter, asKnownOn: '2026-11-01' } } };
    expect(viewOfSlide(older, 'then', madeAt).filter.asKnownOn).toBe('2026-11-01');
  });
});

describe('steps', () => {
  const [a, b, c] = [makeLink('one', 'two'), makeLink('two', 'three'), makeLink('three', 'four')];

  test('peel the ladder to its origin, and leave out rungs at which nothing else is shown', () => {
    const byRung = [[a], [a], [a, b], [a, b, c], [a, b, c]];
    expect(frontiersOf(byRung, [c, b, a], 0)).toEqual([0, 2, null]);
    expect(frontiersOf(byRung, [c, b, a], 2)).toEqual([2, null]);
    expect(frontiersOf([[a], [a]], [a], 0)).toEqual([null]);
  });

  test('show what their view showed, but for the frontier', () => {
    const places = { one: { x: 1, y: 2 } };
    const names = [{ kind: 'entity' as const, id: 'one', name: 'One' }];
    const content = toContent(
      { ...emptyView, added: ['one'], filter: { ...emptyFilter, accordingTo: ['two'] } },
      { places, names, images: {} },
    ) as Record<string, unknown>;
    const steps = peelSteps(content, [0, null]);
    expect(steps.map((step) => fromContent(step.content as Record<string, unknown>).view.filter)).toEqual([
      { ...emptyFilter, accordingTo: ['two'], frontier: 0 },
      { ...emptyFilter, accordingTo: ['two'] },
    ]);
    for (const step of steps) expect(step.content).toMatchObject({ added: ['one'], names });
  });

  test('walk a path hop by hop', () => {
    const paths = { ...emptyView, paths: null };
    expect(hopsOf(toContent(paths, { places: {}, names: [], images: {} }) as Record<string, unknown>)).toBe(
      0,
    );
    const content = { paths: { ends: ['one', 'four'], chosen: ['l1', 'l2', 'l3'] } };
    expect(hopsOf(content)).toBe(3);
    expect(
      hopSteps(content).map(
        (step) => fromContent(step.content as Record<string, unknown>).view.paths?.chosen,
      ),
    ).toEqual([['l1'], ['l1', 'l2'], ['l1', 'l2', 'l3']]);
  });
});

describe('a picture that becomes the next', () => {
  const node = (id: string, x: number): SceneNode => makeSceneNode(id, { point: { x, y: 0 } });
  const scene = (...nodes: SceneNode[]): Scene => ({ ...emptyScene, nodes });
  const xs = (graph: cytoscape.Core) =>
    Object.fromEntries(graph.nodes().map((one) => [one.id(), one.position().x]));
  const during = (ms: number) => ({ covered: 0, backdrop: null, ms });
  const begin = async (): Promise<cytoscape.Core> => {
    const graph = cytoscape({ headless: true, styleEnabled: true });
    morph(graph, scene(node('a', 0), node('b', 100)), during(50), () => undefined);
    expect(xs(graph)).toEqual({ a: 0, b: 100 });
    return graph;
  };

  test('moves what stays from its old place to its new one, lets what goes fade and what is new come', async () => {
    const graph = await begin();
    await new Promise<void>((done) => {
      morph(graph, scene(node('a', 500), node('c', 200)), during(50), done);
      // As it begins: nothing has jumped, what goes is there still, what comes is not seen yet.
      expect(xs(graph)).toEqual({ a: 0, b: 100, c: 200 });
      expect(graph.getElementById('c').numericStyle('opacity')).toBe(0);
    });
    expect(xs(graph)).toEqual({ a: 500, c: 200 });
    expect(graph.getElementById('c').numericStyle('opacity')).toBe(1);
  });

  test('is the next at once where motion is not wanted', async () => {
    const graph = await begin();
    let isDone = false;
    morph(graph, scene(node('a', 500), node('c', 200)), during(0), () => {
      isDone = true;
    });
    expect([isDone, xs(graph)]).toEqual([true, { a: 500, c: 200 }]);
  });

  test('ends where the last change leads when one comes before the other has ended', async () => {
    const graph = await begin();
    morph(graph, scene(node('c', 200)), during(5000), () => undefined);
    await new Promise<void>((done) => {
      morph(graph, scene(node('a', 7), node('b', 8)), during(50), done);
    });
    expect(xs(graph)).toEqual({ a: 7, b: 8 });
  });
});
