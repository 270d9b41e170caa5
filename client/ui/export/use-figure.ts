import { useEffect, useRef, useState } from 'react';
import { AskError } from '../../api/ask-error.ts';
import { store } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { type FigureChoice, makeFigure } from './make-figure.ts';
import { FigureError, type Format, saveFigure } from './save-figure.ts';

function whyNot(error: unknown): string {
  return error instanceof AskError || error instanceof FigureError ? error.message : say('common.wentWrong');
}

/** Lets the page show what it says before it works on. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Saves the picture as a figure, and says how far that is and what came of it. */
export function useFigure() {
  const [outcome, setOutcome] = useState('');
  const [problem, setProblem] = useState('');
  /** Links whose claims are read, of how many; null while nothing is under way. */
  const [done, setDone] = useState<number | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const save = async (choice: FigureChoice, format: Format, scale: number): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    ending.current = controller;
    setProblem('');
    setOutcome(say('export.making'));
    setDone(0);
    try {
      const made = await makeFigure(store.getState(), choice, { signal, onProgress: setDone });
      await nextFrame();
      signal.throwIfAborted();
      const saved = await saveFigure(made, format, scale);
      const size = say('export.megabytes', { size: sayNumber(Math.ceil(saved.bytes / 100_000) / 10) });
      setOutcome(
        [
          say('export.savedAs', { name: saved.name, size, count: made.footnotes }),
          ...(saved.scale !== null && saved.scale < scale
            ? [say('export.scaledDown', { scale: sayNumber(saved.scale) })]
            : []),
        ].join(' '),
      );
    } catch (error) {
      setOutcome(signal.aborted ? say('table.cancelled') : '');
      if (!signal.aborted) setProblem(say('saved.notSaved', { why: whyNot(error) }));
    } finally {
      setDone(null);
    }
  };
  return { outcome, problem, done, save, cancel: () => ending.current?.abort() };
}
