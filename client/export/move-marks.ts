import type { Mark, Step } from './marks.ts';

const moveStep = ([command, ...numbers]: Step, x: number, y: number, factor: number): Step => [
  command,
  ...numbers.map((value, at) => value * factor + (at % 2 === 0 ? x : y)),
];

/** Marks made larger by a factor, and then moved. */
export const moveMarks = (marks: readonly Mark[], x: number, y: number, factor: number): readonly Mark[] =>
  marks.map((mark): Mark => {
    if (mark.kind === 'path')
      return {
        ...mark,
        steps: mark.steps.map((step) => moveStep(step, x, y, factor)),
        stroke:
          mark.stroke === null
            ? null
            : {
                ...mark.stroke,
                width: mark.stroke.width * factor,
                dash: mark.stroke.dash.map((length) => length * factor),
              },
      };
    const at = { x: mark.x * factor + x, y: mark.y * factor + y };
    const size = mark.kind === 'text' ? null : { width: mark.width * factor, height: mark.height * factor };
    if (mark.kind === 'image')
      return {
        ...mark,
        ...at,
        ...size,
        within: mark.within.map((step) => moveStep(step, x, y, factor)),
      };
    return mark.kind === 'text' ? { ...mark, ...at, size: mark.size * factor } : { ...mark, ...at, ...size };
  });
