import { readStored, writeStored } from '../../browser-storage.ts';

export const snappings = ['off', 'others', 'grid'] as const;
/** What something that is dragged stops at when it comes near. Not part of a view: how a reader drags is theirs. */
export type Snapping = (typeof snappings)[number];

const storageKey = 'attest-snapping';

export const readSnapping = (): Snapping =>
  snappings.find((one) => one === readStored(storageKey)) ?? 'others';

export const saveSnapping = (snapping: Snapping): void => writeStored(storageKey, snapping);
