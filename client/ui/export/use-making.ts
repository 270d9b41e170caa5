import { useEffect, useRef, useState } from 'react';
import { AskError } from '../../api/ask-error.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { FigureError } from './save-figure.ts';

function whyNot(error: unknown): string {
  return error instanceof AskError || error instanceof FigureError ? error.message : say('common.wentWrong');
}

/** Lets the page show what it says before it works on. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** How large a file is, in words. */
export const sizeWords = (bytes: number): string =>
  say('export.megabytes', { size: sayNumber(Math.ceil(bytes / 100_000) / 10) });

/** What makes a file: it says how far it is, ends when it is told to, and returns what came of it in words. */
export type Making = (signal: AbortSignal, onProgress: (done: number) => void) => Promise<string>;

/** Makes a file, and says how far that is and what came of it. */
export function useMaking() {
  const [outcome, setOutcome] = useState('');
  const [problem, setProblem] = useState('');
  /** How much is done, of what the maker counts; null while nothing is under way. */
  const [done, setDone] = useState<number | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);
  const run = async (make: Making): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    ending.current = controller;
    setProblem('');
    setOutcome(say('export.making'));
    setDone(0);
    try {
      setOutcome(await make(signal, setDone));
    } catch (error) {
      setOutcome(signal.aborted ? say('table.cancelled') : '');
      if (!signal.aborted) setProblem(say('saved.notSaved', { why: whyNot(error) }));
    } finally {
      setDone(null);
    }
  };
  return { outcome, problem, done, run, tell: setOutcome, cancel: () => ending.current?.abort() };
}
