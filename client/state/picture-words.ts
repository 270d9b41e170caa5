import { say } from '../texts/say.ts';
import { nameOf } from './name-of.ts';
import type { State } from './state.ts';
import type { NodePicture } from './style.ts';

/** What is to be said of a picture wherever its entity is told of: what it shows, who says so, and that whoever made the view put it there. */
export const pictureWords = ({ alt, credit }: NodePicture): string =>
  say('outline.pictureOf', { alt, credit });

/** The same of all pictures of a view, with what each is on. */
export const picturesOf = (state: State): readonly string[] =>
  state.view.style.pictures.map((picture) =>
    say('outline.onPicture', { name: nameOf(state, picture.id), words: pictureWords(picture) }),
  );
