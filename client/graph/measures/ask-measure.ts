import type { Measured, MeasureQuestion } from '../../state/measure.ts';

type Values = Measured['values'];

/**
 * A way to ask, with a worker of its own: the value of each entity of a question, computed in a worker. There is one question at a time: the next one, or null for none, stops
 * the one under way, whose answer is then null. Rejects when the worker cannot be started or fails; the next question starts another.
 */
export function makeAskMeasure(): (question: MeasureQuestion | null) => Promise<Values | null> {
  let worker: Worker | null = null;
  /** Ends the question under way; null when there is none. */
  let giveUp: (() => void) | null = null;
  const endWorker = (): void => {
    worker?.terminate();
    worker = null;
  };
  return (question) => {
    giveUp?.();
    if (question === null) return Promise.resolve(null);
    worker ??= new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' });
    const asked = worker;
    return new Promise((resolve, reject) => {
      giveUp = () => {
        giveUp = null;
        endWorker();
        resolve(null);
      };
      asked.onmessage = ({ data }: MessageEvent<Values>) => {
        giveUp = null;
        resolve(data);
      };
      asked.onerror = ({ message }) => {
        giveUp = null;
        endWorker();
        reject(new Error(`Measuring failed: ${message}`));
      };
      asked.postMessage(question);
    });
  };
}
