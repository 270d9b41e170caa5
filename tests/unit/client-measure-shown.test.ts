import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { lookOfMeasure, tones } from '../../client/graph/measures/look-of-measure.ts';
import { measure } from '../../client/graph/measures/measure.ts';
import { stylesheet } from '../../client/graph/stylesheet.ts';
import { dark } from '../../client/graph/type-looks.ts';
import type { Action } from '../../client/state/action.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { keepMeasured } from '../../client/state/keep-measured.ts';
import { type Metric, questionOf, toMeasure } from '../../client/state/measure.ts';
import { sampleWords, undrawnLinks } from '../../client/state/measure-words.ts';
import { reduce } from '../../client/state/reduce.ts';
import { selectScene } from '../../client/state/select-scene.ts';
import type { State } from '../../client/state/state.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

describe('the look of a value', () => {
  const shown = (metric: Metric, as: 'size' | 'colour', least: number, greatest: number) => ({
    ...toMeasure(metric, as),
    question: questionOf(metric, [], []),
    range: { least, greatest },
  });

  test('the area of a size grows evenly; nothing measured leaves size and colour as ever', () => {
    const size = (value: number): number => lookOfMeasure(shown('degree', 'size', 0, 10), value).size;
    expect([size(0), size(10)]).toEqual([24, 62]);
    expect(size(5) ** 2).toBeCloseTo((24 ** 2 + 62 ** 2) / 2, -2);
    expect(lookOfMeasure(null, null)).toEqual({ size: 36, tone: '' });
    expect(lookOfMeasure({ ...shown('degree', 'size', 0, 1), range: null }, null)).toEqual({
      size: 36,
      tone: '',
    });
  });

  test('five colours each take a fifth of the range, and equal values the middle one', () => {
    const tone = (value: number): string => lookOfMeasure(shown('degree', 'colour', 0, 10), value).tone;
    expect([0, 1.9, 2, 9, 10].map(tone)).toEqual([
      'measure-1',
      'measure-1',
      'measure-2',
      'measure-5',
      'measure-5',
    ]);
    expect(lookOfMeasure(shown('degree', 'colour', 3, 3), 3).tone).toBe('measure-3');
  });

  test('stands in the picture: a size, or a fill in place of the type’s, whose shape and glyph stay', () => {
    const tokens = {
      ...{ surface: '#fff', ink: '#111', inkSoft: '#555', link: '#777', accent: '#00f', accentInk: '#fff' },
      ...{ warn: '#a00', sideA: '#066', sideB: '#808', font: 'sans-serif' },
      tones: Object.fromEntries(tones.map((tone) => [tone, tone === 'measure-2' ? '#123456' : '#abcdef'])),
    };
    const node = (id: string, size: number, tone: string) => ({
      data: { id, size, tone, caption: id, root: 'person', undrawn: 2 },
    });
    const graph = cytoscape({
      headless: true,
      styleEnabled: true,
      style: stylesheet(tokens, false),
      elements: [node('plain', 36, ''), node('large', 62, ''), node('toned', 36, 'measure-2')],
    });
    const look = (id: string) => {
      const element = graph.getElementById(id);
      const read = (name: string): string => String(element.style(name));
      return [read('width'), read('shape'), read('background-color')];
    };
    expect(look('plain')).toEqual(['36px', 'ellipse', 'rgb(204,121,167)']);
    expect(look('large')).toEqual(['62px', 'ellipse', 'rgb(204,121,167)']);
    expect(look('toned')).toEqual(['36px', 'ellipse', 'rgb(18,52,86)']);
    const glyph = (id: string): string => String(graph.getElementById(id).style('background-image'));
    expect(glyph('toned')).toBe(glyph('plain'));
    expect(glyph('plain')).toContain('svg');
  });

  test('groups are never sizes; the seventh and who is alone share a colour', () => {
    const look = (group: number) => lookOfMeasure(shown('communities', 'size', 0, 9), group);
    expect([1, 6, 7, 0].map((group) => look(group))).toEqual([
      { size: 36, tone: 'group-1' },
      { size: 36, tone: 'group-6' },
      { size: 36, tone: 'group-other' },
      { size: 36, tone: 'group-other' },
    ]);
  });

  describe('in both themes', () => {
    const css = readFileSync(new URL('../../client/ui/theme.css', import.meta.url), 'utf8');
    /** The values of a token: in the light theme, then in the dark one when it has its own. */
    const valuesOf = (token: string): string[] =>
      [...css.matchAll(new RegExp(`--${token}: (#[0-9a-f]{6});`, 'gu'))].map(([, hex]) => hex ?? '');
    const light = (hex: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };

    test('a dark glyph has a contrast of at least 4.5 on every fill', () => {
      for (const tone of tones) {
        expect(valuesOf(tone).length).toBeGreaterThan(0);
        for (const fill of valuesOf(tone)) expect(contrast(fill, dark)).toBeGreaterThanOrEqual(4.5);
      }
    });

    test('the outline of a fill, and the fill of the greatest value, stand out from the surface by at least 3', () => {
      const surfaces = valuesOf('surface');
      expect(surfaces).toHaveLength(2);
      surfaces.forEach((surface, theme) => {
        for (const token of ['ink-soft', 'measure-5'])
          expect(contrast(valuesOf(token)[theme] ?? surface, surface)).toBeGreaterThanOrEqual(3);
      });
    });

    test('each step of the ramp is farther from the surface than the one before', () => {
      valuesOf('surface').forEach((surface, theme) => {
        const steps = [1, 2, 3, 4, 5].map((step) => valuesOf(`measure-${step}`)[theme] ?? surface);
        const distances = steps.map((fill) => contrast(fill, surface));
        expect(distances).toEqual([...distances].sort((one, other) => one - other));
      });
    });
  });
});

/** Three entities in a row, one of which has two links more than are drawn. */
function threeShown(): State {
  const ids = ['a', 'b', 'c'];
  return stateAfter([
    { type: 'start-arrived', start: makeStart({ documents: [] }) },
    { type: 'entities-added', ids },
    arrive(ids, [makeLink('a', 'b'), makeLink('b', 'c')], { degree: { c: 3 } }),
  ]);
}

const askFor = (metric: Metric, as: 'size' | 'colour' = 'size') =>
  ({ type: 'measure-changed', to: toMeasure(metric, as) }) as const;

/** The state after what its scene asks for has been measured. */
function measured(state: State): State {
  const question = selectScene(state).measure?.question;
  if (question === undefined) throw new Error('Nothing is measured.');
  return reduce(state, { type: 'measured', measured: { key: question.key, values: measure(question) } });
}

describe('measuring what is shown', () => {
  test('a measure is a step with its sentence, said aloud, shown in words, and undone', () => {
    const before = threeShown();
    const asked = reduce(before, askFor('betweenness'));
    expect(asked.step).toBe(before.step + 1);
    expect(describeView(asked).join(' ')).toContain('being measured');
    const state = measured(asked);
    const sentence =
      'Size shows Betweenness of what is shown only, without 2 more links of these entities: from 0 to 1. It is about who is spoken of, not about what is so.';
    expect(describeView(state)).toContain(sentence);
    expect(state.status.said).toBe(sentence);
    expect(historyOf(state).at(-1)?.words).toBe('Showed Betweenness as size');
    expect(selectScene(state).nodes.map((node) => node.measured)).toEqual([0, 1, 0]);
    expect(selectScene(reduce(state, { type: 'undone' })).measure).toBeNull();
    expect(reduce(state, askFor('betweenness'))).toMatchObject({ step: state.step });
  });

  test('a value stands only while the picture is the one that was measured', () => {
    const state = measured(reduce(threeShown(), askFor('degree')));
    const fewer = reduce(state, { type: 'set-aside', kind: 'hidden', ids: ['a'], isAside: true });
    expect(selectScene(fewer).measure?.range).toBeNull();
    expect(selectScene(fewer).nodes.map((node) => node.measured)).toEqual([null, null]);
    expect(selectScene(measured(fewer)).nodes.map((node) => node.measured)).toEqual([1, 1]);
  });

  test('the sample is told in numbers: what is not drawn, what narrows it, what was left out', () => {
    const state = threeShown();
    expect(undrawnLinks(state, selectScene(state))).toBe(2);
    expect(sampleWords(state)).toBe(
      'Measured on what is shown only: 3 entities and 2 links; 2 more links of these entities are not drawn and not counted. In the whole graph the values are others.',
    );
    const fewer = reduce(state, { type: 'set-aside', kind: 'hidden', ids: ['a'], isAside: true });
    expect(sampleWords(fewer)).toContain(
      '2 entities and 1 link; 3 more links of these entities are not drawn and not counted; narrowed by entities hidden.',
    );
  });
});

describe('measuring away from the page', () => {
  test('is asked once a picture, given up when outdated, and tried again after a fault when the reader says so', async () => {
    const store = createStore<State>(threeShown);
    const dispatch = (action: Action): void => store.setState(reduce(store.getState(), action), true);
    const asked: (string | null)[] = [];
    let fails = false;
    keepMeasured(store, dispatch, async (question) => {
      asked.push(question?.metric ?? null);
      if (fails) throw new Error('No worker.');
      return question === null ? null : measure(question);
    });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
    dispatch(askFor('degree'));
    dispatch(askFor('degree', 'colour'));
    dispatch(askFor('pagerank'));
    await settle();
    expect(asked).toEqual(['degree', 'pagerank']);
    expect(selectScene(store.getState()).measure?.metric).toBe('pagerank');
    expect(selectScene(store.getState()).measure?.range).not.toBeNull();
    dispatch({ type: 'undone' });
    dispatch({ type: 'measure-changed', to: null });
    await settle();
    expect(asked).toEqual(['degree', 'pagerank', 'degree', null]);
    fails = true;
    dispatch(askFor('communities'));
    await settle();
    expect(store.getState().status.problems.measure?.message).toBe('What is shown could not be measured.');
    expect(asked).toHaveLength(5);
    fails = false;
    dispatch({ type: 'retried' });
    await settle();
    expect(selectScene(store.getState()).measure?.range).toEqual({ least: 1, greatest: 1 });
  });
});
