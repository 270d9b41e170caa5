import { readStored, writeStored } from '../../browser-storage.ts';

const key = 'attest-own-name';

/** Who decides here, as they last said; empty when they never did. */
export const readOwnName = (): string => readStored(key) ?? '';
export const saveOwnName = (name: string): void => writeStored(key, name);

/** As whom a decision is kept: there is no sign-in, and the server has a word for whoever sits at this machine. */
export const authorOf = (name: string): string => name.trim() || 'local';
