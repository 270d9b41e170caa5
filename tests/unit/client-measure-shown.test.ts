import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { measure } from '../../client/graph/measures/measure.ts';
import { stylesheet } from '../../client/graph/stylesheet.ts';
import { type NodeLook, nodeLooks } from '../../client/graph/styling/looks.ts';
import { tones } from '../../client/graph/styling/tones.ts';
import type { Action } from '../../client/state/action.ts';
import { describeView } from '../../client/state/describe-view.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { keepMeasured } from '../../client/state/keep-measured.ts';
import { type Metric, questionOf, toMeasure } from '../../client/state/measure.ts';
import { sampleWords, undrawnLinks } from '../../client/state/measure-words.ts';
import { reduce } from '../../client/state/reduce.ts';
import { emptyScene, selectScene } from '../../client/state/select-scene.ts';
import type { State } from '../../client/state/state.ts';
import { type NodeChannel, noStyle, withMeasure } from '../../client/state/style.ts';
import { makeSceneNode } from '../support/any-scene.ts';
import { arrive, makeLink, makeStart, stateAfter } from '../support/client-state.ts';

describe('the look of a value', () => {
  /** Entities that have these values of a metric, under a rule for it; the look of each. */
  const looksOf = (metric: Metric, channel: NodeChannel, values: readonly number[]): readonly NodeLook[] => {
    const nodes = values.map((value, at) => makeSceneNode(`e${at}`, { measured: { [metric]: value } }));
    const range = { least: Math.min(...values), greatest: Math.max(...values) };
    const question = questionOf(metric, [], []);
    const scene = {
      ...emptyScene,
      nodes,
      measures: [{ metric, channels: [channel], question, range }],
      style: { ...noStyle, rules: [{ channel, by: metric, of: '', scale: {} }] },
    };
    return nodes.map(nodeLooks(scene));
  };

  test('the area of a size grows evenly; nothing measured leaves size and colour as ever', () => {
    const [least, middle, greatest] = looksOf('degree', 'size', [0, 5, 10]).map(({ size }) => size);
    expect([least, greatest]).toEqual([24, 62]);
    expect((middle ?? 0) ** 2).toBeCloseTo((24 ** 2 + 62 ** 2) / 2, -2);
    expect(nodeLooks(emptyScene)(makeSceneNode('a'))).toEqual({
      size: 36,
      tone: '',
      form: '',
      sign: '',
      told: [],
    });
  });

  test('five colours each take a fifth of the range, and equal values the middle one', () => {
    const tones = (...values: number[]) => looksOf('degree', 'colour', values).map(({ tone }) => tone);
    expect(tones(0, 1.9, 2, 9, 10)).toEqual([
      'measure-1',
      'measure-1',
      'measure-2',
      'measure-5',
      'measure-5',
    ]);
    expect(tones(3, 3)).toEqual(['measure-3', 'measure-3']);
  });

  test('stands in the picture: a size, or a fill in place of the type’s, whose shape and glyph stay', () => {
    const tokens = {
      ...{ surface: '#fff', ink: '#111', inkSoft: '#555', link: '#777', accent: '#00f', accentInk: '#fff' },
      ...{ warn: '#a00', sideA: '#066', sideB: '#808', font: 'sans-serif' },
      types: { person: '#cc79a7' },
      tones: Object.fromEntries(tones.map((tone) => [tone, tone === 'measure-2' ? '#7799bb' : '#abcdef'])),
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
    expect(look('toned')).toEqual(['36px', 'ellipse', 'rgb(119,153,187)']);
    const glyph = (id: string): string => String(graph.getElementById(id).style('background-image'));
    expect(glyph('toned')).toBe(glyph('plain'));
    expect(glyph('plain')).toContain('svg');
  });

  test('the seventh group and who is alone share a colour', () => {
    expect(looksOf('communities', 'colour', [1, 6, 7, 0]).map(({ tone }) => tone)).toEqual([
      'group-1',
      'group-6',
      'group-other',
      'group-other',
    ]);
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
  ({ type: 'style-changed', to: { rules: withMeasure(noStyle, toMeasure(metric, as)) }, said: '' }) as const;

/** The state after what its scene asks for has been measured. */
function measured(state: State): State {
  const question = selectScene(state).measures[0]?.question;
  if (question === undefined) throw new Error('Nothing is measured.');
  return reduce(state, {
    type: 'measured',
    measured: { metric: question.metric, key: question.key, values: measure(question) },
  });
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
    expect(selectScene(state).nodes.map((node) => node.measured.betweenness)).toEqual([0, 1, 0]);
    expect(selectScene(reduce(state, { type: 'undone' })).measures).toEqual([]);
    expect(reduce(state, askFor('betweenness'))).toMatchObject({ step: state.step });
  });

  test('a value stands only while the picture is the one that was measured', () => {
    const state = measured(reduce(threeShown(), askFor('degree')));
    const fewer = reduce(state, { type: 'set-aside', kind: 'hidden', ids: ['a'], isAside: true });
    expect(selectScene(fewer).measures[0]?.range).toBeNull();
    expect(selectScene(fewer).nodes.map((node) => node.measured)).toEqual([{}, {}]);
    expect(selectScene(measured(fewer)).nodes.map((node) => node.measured.degree)).toEqual([1, 1]);
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
    expect(selectScene(store.getState()).measures[0]?.metric).toBe('pagerank');
    expect(selectScene(store.getState()).measures[0]?.range).not.toBeNull();
    dispatch({ type: 'undone' });
    dispatch({ type: 'style-changed', to: noStyle, said: 'Nothing is measured.' });
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
    expect(selectScene(store.getState()).measures[0]?.range).toEqual({ least: 1, greatest: 1 });
  });
});
