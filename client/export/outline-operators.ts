import { appendBezierCurve, closePath, lineTo, moveTo, type PDFOperator } from 'pdf-lib';
import type { Step } from './marks.ts';

/** The outline of a shape as operators of a PDF; a quadratic curve is the cubic one that it equals. */
export function outlineOperators(
  steps: readonly Step[],
  toPoint: (x: number, y: number) => [number, number],
): PDFOperator[] {
  let at: readonly [number, number] = [0, 0];
  return steps.map(([command, ...numbers]) => {
    const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
      toPoint(numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0),
    );
    const from = at;
    const [one = from, two = one, three = two] = points;
    at = points.at(-1) ?? at;
    if (command === 'M') return moveTo(...one);
    if (command === 'L') return lineTo(...one);
    if (command === 'C') return appendBezierCurve(...one, ...two, ...three);
    if (command === 'Z') return closePath();
    const near = (end: readonly [number, number]): [number, number] => [
      end[0] + (2 / 3) * (one[0] - end[0]),
      end[1] + (2 / 3) * (one[1] - end[1]),
    ];
    return appendBezierCurve(...near(from), ...near(two), ...two);
  });
}
