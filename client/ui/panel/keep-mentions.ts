const storageKey = 'attest-mentions';

/** Whether the reader wants mentions marked in documents in this browser; they are, unless the reader hid them. */
export const readMentionsShown = (): boolean => localStorage.getItem(storageKey) !== 'hidden';

/** Keeps the reader's choice for the next document and visit. No part of the address, as the theme is not. */
export const saveMentionsShown = (areShown: boolean): void =>
  localStorage.setItem(storageKey, areShown ? 'shown' : 'hidden');
