import { useEffect, useState } from 'react';
import { dispatch, store } from '../../state/store.ts';
import { takeFiles } from '../../state/take-documents.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Names of files that may hold a view or a story: saved by itself, or carried by a figure. */
const mayHoldView = /\.(json|svg|png|pdf|html)$/iu;

/** A view or a story that was saved as a file is opened, and so is a figure's view; all else are documents. */
async function take(files: File[]): Promise<void> {
  const [first] = files;
  if (first !== undefined && files.length === 1 && mayHoldView.test(first.name)) {
    const { takeIfSaved } = await import('../../state/take-view-file.ts');
    if (await takeIfSaved(first, store.getState, dispatch)) return;
  }
  dispatch({ type: 'intake-opened' });
  takeFiles(files, false, dispatch);
}

/** Takes files that are dropped anywhere on the page, and tells whether some hang over it now. */
export function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
