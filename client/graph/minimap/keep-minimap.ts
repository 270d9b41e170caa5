const storageKey = 'attest-minimap';

/** Whether the reader left the minimap open in this browser; it is, unless they closed it. */
export const readMinimap = (): boolean => localStorage.getItem(storageKey) !== 'closed';

/** Keeps the reader's choice for the next visit. No part of the address, as the theme is not. */
export const saveMinimap = (isOpen: boolean): void =>
  localStorage.setItem(storageKey, isOpen ? 'open' : 'closed');
