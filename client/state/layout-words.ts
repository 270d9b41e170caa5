import { say } from '../texts/say.ts';
import type { LayoutKind } from './arrangement.ts';

/** What a layout is called, and what a place means in it; as it is said aloud when the reader chooses it. */
export const layoutSaid = (kind: LayoutKind): string =>
  `${say('layout.laidOutAs', { layout: say(`layout.${kind}`) })} ${say(`layout.means.${kind}`)}`;
