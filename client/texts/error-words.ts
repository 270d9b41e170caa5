import { say } from './say.ts';

/** What went wrong, in the words of the error; where it is none, that something did. */
export const errorWords = (error: unknown): string =>
  error instanceof Error ? error.message : say('common.wentWrong');
