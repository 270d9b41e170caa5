import type { Backdrop, BackdropArea, BackdropLine, BackdropText } from '../../state/backdrop.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';

/** A text behind the picture, in the reader's language. */
export type SaidText = Omit<BackdropText, 'words'> & { readonly words: string };

/** What is to be drawn behind the picture, in model pixels, first to last: the map, areas, rings, lines, texts. */
export interface SaidBackdrop extends Omit<Backdrop, 'texts'> {
  readonly texts: readonly SaidText[];
}

function wordsOf({ words }: BackdropText, drawn: ReadonlySet<string>): string {
  if ('edtf' in words) return edtfWords(words.edtf);
  const { about, ids, number = 0, text } = words;
  const count = ids.filter((id) => drawn.has(id)).length;
  if (count === 0) return '';
  if (about === 'rung')
    return number === 0
      ? say('layout.behind.rung0', { count })
      : say('layout.behind.rung', { number, count });
  if (about === 'level') return say('layout.behind.level', { number, count });
  if (about === 'byName') return text === undefined ? '' : say('picking.typeCount', { type: text, count });
  return say(`layout.behind.${about}`, { count });
}

/** What stands behind a picture of these things, with its words; what only things that are not drawn call for is left out. */
export function backdropOf(backdrop: Backdrop, drawn: ReadonlySet<string>): SaidBackdrop {
  const isThere = ({ ids }: BackdropArea | BackdropLine): boolean =>
    ids === undefined || ids.some((id) => drawn.has(id));
  return {
    ...backdrop,
    areas: backdrop.areas.filter(isThere),
    lines: backdrop.lines.filter(isThere),
    texts: backdrop.texts.flatMap((text) => {
      const words = wordsOf(text, drawn);
      return words === '' ? [] : [{ ...text, words }];
    }),
  };
}
