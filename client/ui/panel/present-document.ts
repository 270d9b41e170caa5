import { AskError } from '../../api/ask-error.ts';
import { say } from '../../texts/say.ts';

/** @throws AskError when there is no such document, as after one that was open here was taken away. */
export function presentDocument<Document>(document: Document | null | undefined): Document {
  if (document == null) throw new AskError('NOT_FOUND', say('panel.documentGone'));
  return document;
}
