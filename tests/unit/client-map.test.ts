import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bringIntoSight,
  inFrame,
  type MapViewport,
  panBy,
  wholeWorld,
  zoomAt,
} from '../../client/ui/map/map-viewport.ts';
import { mapHeight, mapWidth, outlines, pointOf } from '../../client/ui/map/outlines.ts';
import { spreadMarkers } from '../../client/ui/map/spread-markers.ts';

const middle = { x: mapWidth / 2, y: mapHeight / 2 };

describe('the outlines', () => {
  test('a country is found by its code, in its own part of the world', () => {
    const peru = pointOf('PE');
    const azerbaijan = pointOf('AZ');
    expect(peru?.x).toBeLessThan(middle.x);
    expect(peru?.y).toBeGreaterThan(middle.y);
    expect(azerbaijan?.x).toBeGreaterThan(middle.x);
    expect(azerbaijan?.y).toBeLessThan(middle.y);
  });

  test('a country with far pieces stands in its largest one', () => {
    // France, and not the sea between it and Guiana: east of Portugal, north of Spain.
    expect(pointOf('FR')?.x).toBeGreaterThan(pointOf('PT')?.x ?? mapWidth);
    expect(pointOf('FR')?.y).toBeLessThan(pointOf('ES')?.y ?? 0);
  });

  test('what the outlines leave out has no point, and every outline has a path', () => {
    expect([pointOf('SG'), pointOf('nowhere')]).toEqual([null, null]);
    expect(outlines.filter(({ path }) => path === '')).toEqual([]);
  });
});

describe('moving the map', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const place = fc.record({ x: number(0, mapWidth), y: number(0, mapHeight) });
  const moves = fc.array(
    fc.oneof(
      fc.tuple(number(0.2, 5), place).map(
        ([factor, at]) =>
          (viewport: MapViewport) =>
            zoomAt(viewport, factor, at),
      ),
      place.map((by) => (viewport: MapViewport) => panBy(viewport, by)),
    ),
    { maxLength: 8 },
  );

  test('however it is moved, nothing beside the world comes into sight', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const at = steps.reduce((viewport, step) => step(viewport), wholeWorld);
        const first = inFrame(at, { x: 0, y: 0 });
        const last = inFrame(at, { x: mapWidth, y: mapHeight });
        expect(Math.max(first.x, first.y)).toBeLessThanOrEqual(1e-6);
        expect(Math.min(last.x - mapWidth, last.y - mapHeight)).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });

  test('zooming keeps what is under the pointer there', () => {
    expect(inFrame(zoomAt(wholeWorld, 4, { x: 300, y: 200 }), { x: 300, y: 200 })).toEqual({
      x: 300,
      y: 200,
    });
  });

  test('what is out of sight is brought into the middle, what is in sight moves nothing', () => {
    const near = zoomAt(wholeWorld, 4, { x: 0, y: 0 });
    expect(bringIntoSight(near, [{ x: 10, y: 10 }])).toBe(near);
    expect(bringIntoSight(near, [])).toBe(near);
    expect(inFrame(bringIntoSight(near, [middle]), middle)).toEqual(middle);
  });
});

describe('markers that lie on each other', () => {
  test('are moved apart, and those with room stay', () => {
    const [one, other, alone] = spreadMarkers(
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
        { x: 300, y: 100 },
      ],
      30,
    );
    expect([one, other, alone]).toEqual([
      { x: 85, y: 100 },
      { x: 115, y: 100 },
      { x: 300, y: 100 },
    ]);
  });
});
