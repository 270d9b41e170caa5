import { type Measure, measureLooks, metrics, toMeasure } from './measure.ts';

/** `measure` names what is measured; `measure-as` stands only where it is shown in another way than by size. */
export function encodeMeasure(parameters: URLSearchParams, measure: Measure | null): void {
  if (measure === null) return;
  parameters.set('measure', measure.metric);
  if (measure.as !== toMeasure(measure.metric, 'size').as) parameters.set('measure-as', measure.as);
}

/** The measure of an address; null when it names none that is known. */
export function decodeMeasure(parameters: URLSearchParams): Measure | null {
  const metric = metrics.find((name) => name === parameters.get('measure'));
  if (metric === undefined) return null;
  const as = measureLooks.find((name) => name === parameters.get('measure-as')) ?? 'size';
  return toMeasure(metric, as);
}
