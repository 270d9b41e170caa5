import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeBy } from '../../client/graph/layouts/arrange.ts';
import { backdropOf } from '../../client/graph/layouts/backdrop-of.ts';
import { layouts } from '../../client/graph/layouts/layouts.ts';
import { snap } from '../../client/graph/snapping/snap.ts';
import { align, alignments } from '../../client/state/align.ts';
import { type LayoutKind, layoutKinds } from '../../client/state/arrangement.ts';
import type { Point } from '../../client/state/data.ts';
import type { LayoutFacts } from '../../client/state/layout-facts.ts';
import type { Layout } from '../../client/state/layout-of.ts';

const dates = ['1992-02-26', '1992', '1992~', '1988/1994', '2026-02', '../2001', '2012-05/..', 'nonsense'];
const codes = ['AZ', 'AM', 'PE', 'US', 'FR', 'XX'];
const id = (at: number): string => `n${at}`;

interface Any {
  readonly layout: Layout;
  readonly facts: LayoutFacts;
}

/** Any layout of a few things with links, dates, ladders and countries between them; some came later, some are pinned. */
const anyLayout: fc.Arbitrary<Any> = fc.integer({ min: 1, max: 24 }).chain((count) => {
  const end = fc.integer({ min: 0, max: count - 1 }).map(id);
  return fc
    .record({
      names: fc.array(fc.string({ maxLength: 40 }), { minLength: count, maxLength: count }),
      links: fc.array(fc.record({ subject: end, object: end }), { maxLength: 40 }),
      late: fc.integer({ min: 0, max: Math.min(4, count - 1) }),
      pinned: fc.option(
        fc.record({
          id: end,
          x: fc.integer({ min: -400, max: 400 }),
          y: fc.integer({ min: -400, max: 400 }),
        }),
      ),
      dates: fc.array(fc.record({ id: end, edtf: fc.constantFrom(...dates), inferred: fc.boolean() }), {
        maxLength: 30,
      }),
      ladders: fc.array(fc.array(end, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
      countries: fc.dictionary(end, fc.constantFrom(...codes)),
      types: fc.dictionary(end, fc.constantFrom('Event', 'Place')),
    })
    .map(({ names, links, late, pinned, countries, types, ...facts }) => {
      const all = names.map((name, at) => ({ id: id(at), name }));
      const base = all.slice(0, count - late);
      const isBase = base.some((node) => node.id === pinned?.id);
      return {
        layout: {
          key: 'any',
          base,
          added: all.slice(count - late),
          links: links.map((link) => ({ ...link, label: '' })),
          moved: pinned === null || !isBase ? [] : [{ ...pinned, after: 0 }],
          pinned: pinned === null || !isBase ? [] : [pinned.id],
        },
        facts: { ...facts, countries, types, places: [id(0)] },
      };
    });
});

const run = async (kind: LayoutKind, { layout, facts }: Any) =>
  arrangeBy({ ...layout, kind }, await layouts[kind](), facts);
const spelt = ({ x, y }: Point): string => `${x} ${y}`;

describe.each(layoutKinds)('the layout %s', (kind) => {
  // Force is slow, and has tests of its own.
  const numRuns = kind === 'force' ? 12 : 120;

  test('puts everything somewhere, no two things in one place, and what is pinned where it was put', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, async (any) => {
        const { places } = await run(kind, any);
        const { base, added, moved } = any.layout;
        expect(Object.keys(places).sort()).toEqual([...base, ...added].map((node) => node.id).sort());
        expect(Object.values(places).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
          true,
        );
        expect(new Set(Object.values(places).map(spelt)).size).toBe(Object.keys(places).length);
        for (const { id: own, x, y } of moved) expect(places[own]).toEqual({ x, y });
      }),
      { numRuns },
    );
  });

  test('comes out the same in whatever order its parts come', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, async (any) => {
        const { layout, facts } = any;
        const turned: Any = {
          layout: { ...layout, base: [...layout.base].reverse(), links: [...layout.links].reverse() },
          facts: {
            ...facts,
            dates: [...(facts.dates ?? [])].reverse(),
            ladders: [...(facts.ladders ?? [])].reverse(),
          },
        };
        expect((await run(kind, turned)).places).toEqual((await run(kind, any)).places);
      }),
      { numRuns },
    );
  });

  test('moves nothing that stands when something new comes', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayout, async (any) => {
        const before = await run(kind, { ...any, layout: { ...any.layout, added: [] } });
        expect((await run(kind, any)).places).toMatchObject(before.places);
      }),
      { numRuns },
    );
  });

  test('holds two thousand things', async () => {
    const base = Array.from({ length: 2000 }, (_, at) => ({ id: id(at), name: `Entity number ${at}` }));
    const links = base.map((node, at) => ({ subject: id(Math.floor(at / 3)), object: node.id, label: '' }));
    const facts: LayoutFacts = {
      dates: base
        .slice(0, 1900)
        .map((node, at) => ({ id: node.id, edtf: dates[at % 7] ?? '', inferred: false })),
      ladders: base.map((node, at) => [id(Math.floor(at / 3)), node.id]),
      countries: Object.fromEntries(base.map((node, at) => [node.id, codes[at % 5] ?? ''])),
    };
    const { places } = await run(kind, {
      layout: { key: 'large', base, added: [], links, moved: [] },
      facts,
    });
    expect(new Set(Object.values(places).map(spelt)).size).toBe(2000);
  });
});

const make = (names: readonly string[], given: Partial<Layout> = {}): Layout => ({
  key: 'made',
  base: names.map((name) => ({ id: name, name })),
  added: [],
  moved: [],
  links: [],
  ...given,
});
/** The texts behind a picture in which all of a layout is drawn. */
const wordsBehind = (layout: Layout, backdrop: Awaited<ReturnType<typeof run>>['backdrop']): string[] =>
  backdrop === null
    ? []
    : backdropOf(backdrop, new Set([...layout.base, ...layout.added].map((node) => node.id))).texts.map(
        ({ words }) => words,
      );

describe('a place that says something', () => {
  test('on a ladder who publishes is above whom it passes on, and what is only spoken of beneath all', async () => {
    const layout = make(['outlet', 'embassy', 'congress', 'union', 'event']);
    const facts = {
      ladders: [
        ['outlet', 'embassy', 'congress', 'union'],
        ['outlet', 'congress'],
      ],
    };
    const { places, backdrop } = await run('ladder', { layout, facts });
    const order = ['outlet', 'embassy', 'congress', 'union', 'event'].map((name) => places[name]?.y ?? 0);
    expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
    expect(wordsBehind(layout, backdrop)).toEqual([
      'Publishes (1)',
      'Rung 1 (1)',
      'Rung 2 (1)',
      'Rung 3 (1)',
      'Only spoken of (1)',
    ]);
  });

  test('two who pass each other on get each a rung of their own', async () => {
    const layout = make(['a', 'b']);
    const facts = {
      ladders: [
        ['a', 'b'],
        ['b', 'a'],
      ],
    };
    const { places } = await run('ladder', { layout, facts });
    expect(places.a?.y).not.toBe(places.b?.y);
  });

  test('on a timeline later is further right, and what has no date stands to the right of all with a word for it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1000, max: 2026 }), { maxLength: 30 }),
        async (years) => {
          const layout = make([...years.map(String), 'never']);
          const facts = {
            dates: years.map((year) => ({ id: String(year), edtf: String(year), inferred: false })),
          };
          const { places, backdrop } = await run('timeline', { layout, facts });
          const sorted = [...years].sort((one, other) => one - other).map((year) => places[year]?.x ?? 0);
          expect(sorted).toEqual([...sorted].sort((one, other) => one - other));
          for (const x of sorted) expect(places.never?.x).toBeGreaterThan(x);
          expect(wordsBehind(layout, backdrop)).toContain('1 without a date');
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a day that is not sure is a bar that fades, in which the sure days are darker', async () => {
    const layout = make(['sure', 'unsure', 'open']);
    const facts = {
      dates: [
        { id: 'sure', edtf: '1988/1994', inferred: false },
        { id: 'unsure', edtf: '1992~', inferred: false },
        { id: 'open', edtf: '1990/..', inferred: false },
      ],
    };
    const { backdrop } = await run('timeline', { layout, facts });
    const bars = (name: string) => backdrop?.areas.filter(({ ids }) => ids?.includes(name)) ?? [];
    expect(bars('sure').map(({ kind }) => kind)).toContain('days');
    expect(bars('unsure').some(({ fades }) => fades?.left === true && fades.right)).toBe(true);
    expect(bars('open').some(({ fades }) => fades?.right === true)).toBe(true);
  });

  test('on the map what is said to be in one country stands together, nearer than what is in another', async () => {
    const inPeru = ['Lima', 'Congress', 'Peru'];
    const layout = make([...inPeru, 'Paris', 'Idea']);
    const facts = { countries: { Lima: 'PE', Congress: 'PE', Peru: 'PE', Paris: 'FR' }, places: ['Peru'] };
    const { places, backdrop } = await run('geographic', { layout, facts });
    const far = (one: string, other: string): number =>
      Math.hypot(
        (places[one]?.x ?? 0) - (places[other]?.x ?? 0),
        (places[one]?.y ?? 0) - (places[other]?.y ?? 0),
      );
    expect(Math.max(far('Lima', 'Congress'), far('Lima', 'Peru'))).toBeLessThan(far('Lima', 'Paris'));
    expect(places.Idea?.x).toBeGreaterThan(places.Paris?.x ?? 0);
    expect(backdrop?.map?.paths.length).toBeGreaterThan(100);
    expect(wordsBehind(layout, backdrop)).toEqual(['1 without a place on the map']);
  });

  test('what comes later stands where its date says, and is counted', async () => {
    const layout = make(['1990', '2020'], {
      added: [
        { id: '2005', name: '2005' },
        { id: 'never', name: 'never' },
      ],
    });
    const facts = {
      dates: ['1990', '2005', '2020'].map((year) => ({ id: year, edtf: year, inferred: false })),
    };
    const { places, backdrop } = await run('timeline', { layout, facts });
    expect(places['2005']?.x).toBeGreaterThan(places['1990']?.x ?? 0);
    expect(places['2005']?.x).toBeLessThan(places['2020']?.x ?? 0);
    expect(wordsBehind(layout, backdrop)).toContain('1 without a date');
  });

  test('no axis is drawn behind things that stand where they stood before, when it would put them elsewhere', async () => {
    const layout = make(['1990', '2005', '2020']);
    const facts = {
      dates: ['1990', '2005', '2020'].map((year) => ({ id: year, edtf: year, inferred: false })),
    };
    const laidOut = await run('timeline', { layout, facts });
    const held = (points: Record<string, Point>): Layout => ({
      ...layout,
      moved: Object.entries(points).map(([own, point]) => ({
        id: own,
        ...point,
        after: 0,
        isHeld: true as const,
      })),
    });
    expect((await run('timeline', { layout: held(laidOut.places), facts })).backdrop).toEqual(
      laidOut.backdrop,
    );
    const grown = { dates: [...facts.dates, { id: '2005', edtf: '1991', inferred: false }] };
    expect((await run('timeline', { layout: held(laidOut.places), facts: grown })).backdrop).toBeNull();
  });

  test('a group stands as one, by what all in it say', async () => {
    const group = { id: 'group', name: 'A group · 2', size: 104, members: ['a', 'b'] };
    const layout = make(['c'], { base: [group, { id: 'c', name: 'c' }] });
    const { places } = await run('timeline', {
      layout,
      facts: {
        dates: [
          { id: 'b', edtf: '1900', inferred: false },
          { id: 'c', edtf: '1950', inferred: false },
        ],
      },
    });
    expect(places.group?.x).toBeLessThan(places.c?.x ?? 0);
  });
});

describe('by hand', () => {
  const anyPoints = fc
    .array(fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }), {
      minLength: 3,
      maxLength: 8,
    })
    .map((points) => points.map((point, at) => ({ id: id(at), ...point })));

  test('aligned things stand in one line, none on another', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(...alignments), (points, how) => {
        const aligned = align(points, how);
        expect(aligned.map((point) => point.id).sort()).toEqual(points.map((point) => point.id).sort());
        if (how === 'across' || how === 'down') return;
        const inLine = ['left', 'centre', 'right'].includes(how) ? 'x' : 'y';
        expect(new Set(aligned.map((point) => point[inLine])).size).toBe(1);
        expect(new Set(aligned.map(spelt)).size).toBe(points.length);
      }),
    );
  });

  test('distributed things stand evenly between the first and the last', () => {
    const points = [
      { id: 'a', x: 0, y: 5 },
      { id: 'b', x: 10, y: 0 },
      { id: 'c', x: 300, y: 9 },
    ];
    expect(align(points, 'across').map(({ x }) => x)).toEqual([0, 150, 300]);
    expect(align(points.slice(0, 2), 'across')).toEqual(points.slice(0, 2));
  });

  test('what is dragged near the line of another stops in it, or on the grid, or nowhere', () => {
    const others = [
      { x: 100, y: 500 },
      { x: 900, y: 40 },
    ];
    expect(snap({ x: 104, y: 300 }, others, 'others', 7)).toEqual({ x: 100, y: 300, column: 100, row: null });
    expect(snap({ x: 104, y: 44 }, others, 'others', 7)).toEqual({ x: 100, y: 40, column: 100, row: 40 });
    expect(snap({ x: 104, y: 44 }, others, 'grid', 7)).toMatchObject({ x: 120, y: 40 });
    expect(snap({ x: 104, y: 44 }, others, 'off', 7)).toMatchObject({ x: 104, y: 44 });
  });
});
