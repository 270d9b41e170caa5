import type { Backdrop } from '../../state/backdrop.ts';
import type { Point } from '../../state/data.ts';
import type { LayoutFacts } from '../../state/layout-facts.ts';
import type { Layout } from '../../state/layout-of.ts';

export interface LayoutQuestion {
  readonly number: number;
  readonly layout: Layout;
  readonly facts: LayoutFacts;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly places: Readonly<Record<string, Point>>;
  readonly backdrop: Backdrop | null;
}

type Answer = Omit<LayoutAnswer, 'number'>;
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** One worker for the page: it keeps the whole pictures it has laid out. */
function theWorker(): Worker {
  if (worker !== undefined) return worker;
  const made = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  });
  made.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(`The layout failed: ${message}`));
    waiting.clear();
    worker = undefined;
  });
  worker = made;
  return made;
}

/** Has the worker load its script before anything is asked. */
export const startLayouts = (): void => void theWorker();

/**
 * Where everything of a layout stands, in model pixels, and what stands behind it, computed in a worker. Rejects when the worker cannot be started or fails; the next
 * question starts another.
 */
export function askLayout(layout: Layout, facts: LayoutFacts = {}): Promise<Answer> {
  asked += 1;
  const question: LayoutQuestion = { number: asked, layout, facts };
  return new Promise((resolve, reject) => {
    waiting.set(question.number, { resolve, reject });
    theWorker().postMessage(question);
  });
}
