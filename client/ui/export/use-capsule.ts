import { useState } from 'react';
import { say } from '../../texts/say.ts';
import { saveFile } from '../review/save-file.ts';
import type { MadeCapsule } from './make-capsule.ts';
import { fileName } from './save-figure.ts';
import { sizeWords, useMaking } from './use-making.ts';

/** A file that is made, and waits until its reader has heard how large it is. */
export function useCapsule() {
  const making = useMaking();
  const [held, setHeld] = useState<{ readonly name: string; readonly made: MadeCapsule } | null>(null);
  return {
    ...making,
    /** How large the file is that waits, in words; null while there is none. */
    heldSize: held === null ? null : sizeWords(held.made.bytes.length),
    /** Keeps a file until it is saved, and says what is in it. */
    hold(title: string, made: MadeCapsule): string {
      setHeld({ name: `${fileName(title)}.html`, made });
      const { slides, claims, bytes } = made;
      return say('export.capsuleReady', { slides, claims, size: sizeWords(bytes.length) });
    },
    /** What was chosen is another now: what was made is not it any more. */
    letGo(): void {
      setHeld(null);
      making.tell('');
    },
    saveHeld(): void {
      if (held === null) return;
      saveFile(held.name, held.made.bytes, 'text/html');
      making.tell(say('export.capsuleSaved', { name: held.name, size: sizeWords(held.made.bytes.length) }));
    },
  };
}
