import { say } from '../texts/say.ts';
import { measureStep } from './measure-step.ts';
import { same } from './step-rows.ts';
import { measureOf, type Style, withMeasure } from './style.ts';

/** What a change of the style does, in the words of who did it. */
export function styleStep(from: Style, to: Style): readonly string[] {
  const measure = measureOf(to);
  return [
    ...(same(measureOf(from), measure) ? [] : [measureStep(measure)]),
    ...(same([from.preset, from.brand], [to.preset, to.brand]) ? [] : [say('step.preset')]),
    ...(same(withMeasure(from, null), withMeasure(to, null)) ? [] : [say('step.rules')]),
    ...(same(from.pictures, to.pictures) ? [] : [say('step.pictures')]),
  ];
}
