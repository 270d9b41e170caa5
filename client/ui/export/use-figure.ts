import { store } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { capsuleOfPicture } from './make-capsule.ts';
import { type FigureChoice, makeFigure } from './make-figure.ts';
import { type Format, saveFigure } from './save-figure.ts';
import { useCapsule } from './use-capsule.ts';
import { nextFrame, sizeWords } from './use-making.ts';

/** Saves the picture as a figure, or makes one file of it that explores; how much is done are the links whose claims are read. */
export function useFigure() {
  const { run, hold, ...making } = useCapsule();
  const save = (choice: FigureChoice, format: Format, scale: number): Promise<void> =>
    run(async (signal, onProgress) => {
      const made = await makeFigure(store.getState(), choice, { signal, onProgress });
      await nextFrame();
      signal.throwIfAborted();
      const saved = await saveFigure(made, format, scale);
      return [
        say('export.savedAs', { name: saved.name, size: sizeWords(saved.bytes), count: made.footnotes }),
        ...(saved.scale !== null && saved.scale < scale
          ? [say('export.scaledDown', { scale: sayNumber(saved.scale) })]
          : []),
      ].join(' ');
    });
  const makeCapsule = (choice: Pick<FigureChoice, 'title' | 'caption'>): Promise<void> =>
    run(async (signal, onProgress) => {
      const made = await capsuleOfPicture(store.getState(), choice, { signal, onProgress });
      return hold(choice.title, made);
    });
  return { ...making, save, makeCapsule };
}
