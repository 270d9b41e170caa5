import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitMap, frameOf, panTo, type Sight, toMap } from '../../client/graph/minimap/map-view.ts';
import { onceAFrame } from '../../client/graph/minimap/once-a-frame.ts';

const size = { width: 180, height: 120 };
const near = { x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) };
const anyPoint = fc.record(near);
const anyPoints = fc.array(anyPoint, { minLength: 1, maxLength: 40 });
const anySight: fc.Arbitrary<Sight> = fc.record({
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
  pan: anyPoint,
  width: fc.integer({ min: 600, max: 2000 }),
  height: fc.integer({ min: 300, max: 1200 }),
  covered: fc.constantFrom(0, 216),
});

describe('the minimap', () => {
  test('shows every entity, with room to its edges, and keeps left of left and above of above', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const map = fitMap(points, size);
        if (map === null) throw new Error('There are points.');
        for (const { x, y } of points.map((point) => toMap(point, map))) {
          expect(x).toBeGreaterThanOrEqual(5.99);
          expect(x).toBeLessThanOrEqual(174.01);
          expect(y).toBeGreaterThanOrEqual(5.99);
          expect(y).toBeLessThanOrEqual(114.01);
        }
        expect(map.scale).toBeGreaterThan(0);
      }),
    );
  });

  test('a known picture has known dots, and nothing has no map', () => {
    const map = fitMap(
      [
        { x: 0, y: 0 },
        { x: 1680, y: 540 },
      ],
      size,
    );
    expect(map).toEqual({ scale: 0.1, offset: { x: 6, y: 33 } });
    expect(fitMap([], size)).toBeNull();
    expect(fitMap([{ x: 50, y: 50 }], size)).toEqual({ scale: 1, offset: { x: 40, y: 10 } });
  });

  test('frames what is on screen, without what something else covers', () => {
    const map = { scale: 0.1, offset: { x: 6, y: 33 } };
    const sight = { zoom: 2, pan: { x: 216, y: 0 }, width: 1216, height: 600, covered: 216 };
    expect(frameOf(sight, map)).toEqual({ x: 6, y: 33, width: 50, height: 30 });
  });

  test('a click brings what is there into the middle of the frame, whatever is on screen', () => {
    fc.assert(
      fc.property(anyPoints, anySight, fc.integer({ max: 180, min: 0 }), (points, sight, x) => {
        const map = fitMap(points, size);
        if (map === null) throw new Error('There are points.');
        const point = { x, y: x / 2 };
        const frame = frameOf({ ...sight, pan: panTo(point, sight, map) }, map);
        expect(frame.x + frame.width / 2).toBeCloseTo(point.x, 4);
        expect(frame.y + frame.height / 2).toBeCloseTo(point.y, 4);
      }),
    );
  });

  test('is drawn once a frame, however much moves in it', () => {
    const frames: (() => void)[] = [];
    const cancelled: number[] = [];
    let drawn = 0;
    const drawing = onceAFrame(
      () => {
        drawn += 1;
      },
      (run) => frames.push(run),
      (number) => cancelled.push(number),
    );
    for (let move = 0; move < 100; move++) drawing.ask();
    expect(frames).toHaveLength(1);
    frames[0]?.();
    expect(drawn).toBe(1);
    drawing.ask();
    expect(frames).toHaveLength(2);
    drawing.cancel();
    expect(cancelled).toEqual([2]);
  });
});
