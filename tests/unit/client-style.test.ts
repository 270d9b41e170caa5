import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glyphOfSvg } from '../../client/export/glyph-of-svg.ts';
import { draw } from '../../client/graph/draw.ts';
import { icons } from '../../client/graph/icons/icons.ts';
import { stylesheet } from '../../client/graph/stylesheet.ts';
import { linkLooks, nodeLooks } from '../../client/graph/styling/looks.ts';
import { refusalOf } from '../../client/graph/styling/refusal.ts';
import { looksOf } from '../../client/graph/styling/scales.ts';
import { tones } from '../../client/graph/styling/tones.ts';
import { typeLooks } from '../../client/graph/type-looks.ts';
import { historyOf } from '../../client/state/history-of.ts';
import { reduce } from '../../client/state/reduce.ts';
import { emptyScene, type Scene, type SceneLink } from '../../client/state/select-scene.ts';
import {
  type Channel,
  channels,
  measureOf,
  noStyle,
  type Rule,
  type Source,
  sourcesOf,
} from '../../client/state/style.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { emptyView } from '../../client/state/view.ts';
import { fromContent } from '../../client/state/view-file.ts';
import { keyRows } from '../../client/ui/style/key-rows.ts';
import { imageTypeOf, keyOfImage } from '../../client/ui/style/read-image.ts';
import { makeSceneLink, makeSceneNode } from '../support/any-scene.ts';
import { stateAfter } from '../support/client-state.ts';

const rule = (channel: Channel, by: Source, scale: Rule['scale'] = {}, of = ''): Rule => ({
  channel,
  by,
  of,
  scale,
});
const scene = (rules: readonly Rule[], given: Partial<Scene> = {}): Scene => ({
  ...emptyScene,
  nodes: [
    makeSceneNode('a', { root: 'person', typeName: 'Person', point: { x: 0, y: 0 } }),
    makeSceneNode('b', { point: { x: 200, y: 0 } }),
    makeSceneNode('c', { root: 'place', typeName: 'Place', point: { x: 400, y: 0 } }),
  ],
  links: [
    makeSceneLink('l1', 'a', 'c', { predicate: 'born-in', label: 'born in' }),
    makeSceneLink('l2', 'b', 'c', {
      support: { ...makeSceneLink('', '', '').support, claims: 4, tellers: 4, origins: 3 },
    }),
  ],
  style: { ...noStyle, rules },
  ...given,
});
const names = {
  type: (root: string) => root,
  predicate: (id: string) => id,
  entity: (id: string) => `Name of ${id}`,
};
const tokens = {
  ...{
    surface: '#ffffff',
    ink: '#111111',
    inkSoft: '#555555',
    link: '#777777',
    accent: '#0000ff',
    accentInk: '#ffffff',
  },
  ...{ warn: '#aa0000', sideA: '#006666', sideB: '#880088', font: 'sans-serif' },
  tones: Object.fromEntries(
    tones.map((tone, at) => [tone, ['#e69f00', '#56b4e9', '#009e73', '#cc79a7'][at % 4] ?? '']),
  ),
  types: Object.fromEntries(typeLooks.map(({ root, colour }) => [root, colour])),
};
/** What is drawn of a scene, by the styles that count. */
function drawn(shown: Scene): (id: string, name: string) => string {
  const graph = cytoscape({ headless: true, styleEnabled: true, style: stylesheet(tokens, false, icons) });
  graph.add([...draw(graph, shown)]);
  return (id, name) => String(graph.getElementById(id).style(name));
}

describe('rules for entities', () => {
  test('decide in their order: the first that has a value for something', () => {
    const looks = nodeLooks(
      scene([
        rule('colour', 'property', { c: 'group-4' }, 'born-in'),
        rule('colour', 'type', { person: 'group-1', organization: 'group-2' }),
      ]),
    );
    const nodes = scene([]).nodes;
    expect(nodes.map((node) => looks(node).tone)).toEqual(['group-4', 'group-2', '']);
  });

  test('reach shape, sign, size and caption as well, with looks that the reader chose or automatic ones', () => {
    const shown = scene([
      rule('shape', 'type', { person: 'star' }),
      rule('icon', 'type', { person: 'crown' }),
      rule('size', 'most-origins'),
      rule('caption', 'property', {}, 'born-in'),
    ]);
    const read = drawn(shown);
    expect(read('a', 'shape')).toBe('star');
    expect(read('a', 'background-image')).toContain(encodeURIComponent('lucide-crown'));
    expect([read('a', 'width'), read('b', 'width')]).toEqual(['24px', '62px']);
    expect(read('a', 'label')).toBe('Name of a\nlinks say: born in Name of c');
    expect(read('c', 'shape')).toBe('round-hexagon');
  });

  test('take no look that there is none of, and none of a group', () => {
    const odd = scene([
      rule('shape', 'type', { person: 'rectangle' }),
      rule('colour', 'type', { person: 'red', constructor: 'group-1' }),
    ]);
    expect(nodeLooks(odd)(odd.nodes[0] as never)).toMatchObject({ form: '', tone: '' });
    const group = makeSceneNode('g', { root: 'person', group: { members: 4, inside: 0 } });
    expect(nodeLooks(scene([rule('shape', 'type', { person: 'star' })]))(group).form).toBe('');
  });

  test('by what links say go by what somebody asserts, nobody disputes and somebody accepted', () => {
    const property = [rule('caption', 'property', {}, 'born-in')];
    const told = (link: Partial<SceneLink>) =>
      nodeLooks(
        scene(property, { links: [makeSceneLink('l', 'a', 'c', { predicate: 'born-in', ...link })] }),
      )(scene([]).nodes[0] as never).told.length;
    expect(told({})).toBe(1);
    for (const link of [{ hedge: 'alleged' }, { disputed: true }, { proposed: true }, { act: true }])
      expect(told(link)).toBe(0);
  });

  test('leave colour never alone: what it tells apart is told by shape, sign or caption, or rises in lightness', () => {
    const by = (source: Source, of = '') => [rule('colour', source, {}, of)];
    const toldBy = (rules: readonly Rule[]) =>
      nodeLooks(scene(rules))(scene([]).nodes[0] as never).told.length;
    expect(toldBy(by('property', 'born-in'))).toBe(1);
    expect(toldBy([...by('property', 'born-in'), rule('shape', 'property', {}, 'born-in')])).toBe(0);
    // The shape and the sign of the type are there.
    expect(toldBy(by('type'))).toBe(0);
    expect(toldBy([...by('type'), rule('shape', 'most-origins'), rule('icon', 'most-origins')])).toBe(1);
    expect(toldBy(by('most-origins'))).toBe(0);
  });
});

describe('what is kept for how something is said', () => {
  const every = channels.flatMap((channel) =>
    sourcesOf[channel].map((by) => rule(channel, by, {}, by === 'property' ? 'born-in' : '')),
  );
  const kinds: readonly (readonly [string, Partial<SceneLink>])[] = [
    ['hedged', { hedge: 'alleged', support: { ...makeSceneLink('', '', '').support, stances: ['ALLEGES'] } }],
    [
      'denied',
      {
        hedge: 'denied',
        support: { claims: 0, tellers: 0, origins: 0, denied: 1, stances: [], proposed: 0 },
      },
    ],
    ['act', { act: true }],
    ['disputed', { disputed: true }],
    ['proposed', { proposed: true }],
    ['bundle', { bundle: { links: 3, disputed: 0 } }],
  ];

  test.each(kinds)('a link that is %s is drawn as such, whatever rules there are', (_, given) => {
    const links = [makeSceneLink('l', 'a', 'c', given)];
    const [plain, ruled] = [drawn(scene([], { links })), drawn(scene(every, { links }))];
    const kept = [
      'line-style',
      'line-dash-pattern',
      'line-outline-width',
      'line-outline-color',
      'target-arrow-fill',
      'target-arrow-shape',
      'line-opacity',
      'label',
    ];
    for (const name of kept) expect(ruled('l', name), name).toBe(plain('l', name));
    if (given.disputed) expect(ruled('l', 'line-color')).toBe(plain('l', 'line-color'));
    expect(linkLooks(scene(every, { links }))(links[0] as never).dash).toBe('');
  });

  test('rims, faintness and names of entities are out of every rule’s reach', () => {
    const nodes = [makeSceneNode('a', { invented: true, faded: true, name: 'A', point: { x: 0, y: 0 } })];
    const read = drawn(scene(every, { nodes, links: [] }));
    expect([read('a', 'border-style'), read('a', 'border-width'), read('a', 'opacity')]).toEqual([
      'dashed',
      '2.5px',
      '0.28',
    ]);
    expect(read('a', 'label')).toMatch(/^A \(invented\)/u);
  });

  test('a width goes by support and strokes by support or stance: other rules are refused with the reason, in an address, too', () => {
    expect(refusalOf({ channel: 'width', by: 'predicate' })).toBe('width');
    expect(refusalOf({ channel: 'dash', by: 'predicate' })).toBe('dash');
    expect(refusalOf({ channel: 'dash', by: 'stance' })).toBeNull();
    expect(decodeView('rule=width:predicate&rule=dash:predicate&rule=line:predicate').style.rules).toEqual([
      rule('line', 'predicate'),
    ]);
  });

  test('strokes that a rule gives are none of those that are kept', () => {
    const shown = scene([rule('dash', 'origins'), rule('width', 'tellers'), rule('line', 'origins')]);
    const read = drawn(shown);
    expect([read('l1', 'line-dash-pattern'), read('l2', 'line-style')]).toEqual(['22 5', 'solid']);
    expect(Number.parseFloat(read('l2', 'width'))).toBeGreaterThan(Number.parseFloat(read('l1', 'width')));
    expect(read('l1', 'line-color')).not.toBe(read('l2', 'line-color'));
  });
});

describe('a drawing that changes', () => {
  test('writes what a rule changes and nothing else', () => {
    const graph = cytoscape({ headless: true, styleEnabled: true, style: stylesheet(tokens, false, icons) });
    const before = scene([]);
    graph.add([...draw(graph, before)]);
    const written: string[] = [];
    graph.on('data', ({ target }) => void written.push(target.id()));
    draw(graph, { ...before, style: { ...noStyle, rules: [rule('shape', 'type', { person: 'star' })] } });
    expect(written).toEqual(['a']);
    draw(graph, { ...before, style: { ...noStyle, rules: [rule('shape', 'type', { person: 'star' })] } });
    expect(written).toEqual(['a']);
  });
});

describe('a legend', () => {
  test('lists what is drawn and no more, in the order of the rules', () => {
    const rows = keyRows(
      scene([
        rule('colour', 'property', {}, 'born-in'),
        rule('dash', 'origins'),
        rule('shape', 'type', { person: 'star', event: 'star' }),
        rule('size', 'most-origins'),
        rule('colour', 'degree'),
      ]),
      names,
    );
    expect(
      rows.map(({ title, rows: own, ends }) => [
        title,
        own.map(({ look, words }) => `${look} ${words}`),
        ends,
      ]),
    ).toEqual([
      ['Colour by what links say: born-in', ['group-1 Name of c (1)'], null],
      ['Shape by type', ['star person (1)'], null],
      ['Size by origins of its links', [], { least: '1', greatest: '3' }],
      ['Strokes of links by origins', ['long 1', 'solid 3 or more'], null],
    ]);
  });
});

describe('icons', () => {
  test('are drawings that a figure can hold', () => {
    for (const [name, svg] of Object.entries(icons)) {
      const shapes = [...svg.matchAll(/<(\w+)/gu)]
        .map(([, shape]) => shape)
        .filter((shape) => shape !== 'svg');
      expect(
        shapes.every((shape) => /^(?:path|circle|rect|line|polyline|polygon)$/u.test(shape ?? '')),
        name,
      ).toBe(true);
    }
    expect(typeof glyphOfSvg).toBe('function');
  });
});

describe('a style in the view', () => {
  test('is a step of the history that is said and undone', () => {
    const to = { ...noStyle, preset: 'print' as const };
    const state = stateAfter([{ type: 'style-changed', to, said: 'Look: Print.' }]);
    expect([state.view.style.preset, state.step, state.status.said]).toEqual(['print', 1, 'Look: Print.']);
    expect(historyOf(state).at(-1)?.words).toBe('Chose another look');
    expect(reduce(state, { type: 'undone' }).view.style).toEqual(noStyle);
    expect(reduce(state, { type: 'style-changed', to, said: '' }).step).toBe(1);
  });

  test('reads addresses and files from before there were rules', () => {
    const measured = [rule('colour', 'degree')];
    expect(decodeView('measure=degree&measure-as=colour').style.rules).toEqual(measured);
    expect(fromContent({ measure: { metric: 'degree', as: 'colour' } }).view.style.rules).toEqual(measured);
    expect(measureOf({ ...noStyle, rules: measured })).toEqual({ metric: 'degree', as: 'colour' });
  });

  test('stands in an address that can be read, and ignores what is not known', () => {
    const style = {
      preset: 'brand',
      brand: ['#0b5394'],
      rules: [rule('icon', 'type', { person: 'crown' })],
      pictures: [],
    } as const;
    expect(encodeView({ ...emptyView, style })).toBe(
      'preset=brand&brand=0b5394&rule=icon%3Atype%3Aperson%3Dcrown',
    );
    const odd =
      'preset=neon&brand=red&rule=glow:type&rule=colour:mood&rule=colour:property&rule=colour:type.x&rule=colour:property.%25E0&picture=id%3Da';
    expect(decodeView(odd).style).toEqual(noStyle);
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void decodeView(new URLSearchParams({ rule: text, picture: text }).toString()),
      ),
    );
  });

  test('has looks to choose for every channel that is no number', () => {
    expect(Object.keys(looksOf).sort()).toEqual(channels.filter((channel) => channel !== 'icon').sort());
  });
});

describe('a picture from a file', () => {
  test('is known by its first bytes, and by nothing else', () => {
    const bytes = (...values: number[]) => new Uint8Array([...values, ...new Array(12).fill(0)]);
    expect(imageTypeOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png');
    expect(imageTypeOf(bytes(0xff, 0xd8, 0xff))).toBe('image/jpeg');
    expect(imageTypeOf(new TextEncoder().encode('RIFF1234WEBPVP8 '))).toBe('image/webp');
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', 'RIFF1234WAVEfmt '])
      expect(imageTypeOf(new TextEncoder().encode(text))).toBeNull();
  });

  test('has a key that follows from it', () => {
    expect(keyOfImage('data:image/jpeg;base64,AAAA')).toMatch(/^[0-9a-z]{1,20}$/u);
    expect(keyOfImage('a')).not.toBe(keyOfImage('b'));
  });

  test('stands on its entity, within the shape of its type', () => {
    const style = { ...noStyle, pictures: [{ id: 'a', image: 'k', alt: 'A face', credit: 'The outlet' }] };
    const read = drawn(scene([], { style, images: { k: 'data:image/jpeg;base64,AAAA' } }));
    expect([
      read('a', 'background-image'),
      read('a', 'shape'),
      read('b', 'background-image').slice(0, 18),
    ]).toEqual(['data:image/jpeg;base64,AAAA', 'ellipse', 'data:image/svg+xml']);
    // Named by an address, and not here.
    expect(drawn(scene([], { style }))('a', 'background-image')).toContain('svg');
  });
});
