import { AskError } from '../../api/ask-error.ts';
import { say } from '../../texts/say.ts';

/** Whatever went wrong, as an error of the API. */
export const problemOf = (error: unknown): AskError =>
  error instanceof AskError ? error : new AskError('INTERNAL', say('common.wentWrong'));
