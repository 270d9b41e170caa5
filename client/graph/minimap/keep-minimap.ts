import { readStored, writeStored } from '../../browser-storage.ts';

const storageKey = 'attest-minimap';

/** Whether the reader left the minimap open in this browser; it is, unless they closed it. */
export const readMinimap = (): boolean => readStored(storageKey) !== 'closed';

/** Keeps the reader's choice for the next visit. No part of the address, as the theme is not. */
export const saveMinimap = (isOpen: boolean): void => writeStored(storageKey, isOpen ? 'open' : 'closed');
