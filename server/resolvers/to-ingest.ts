import { AttestError } from '../domain/errors.ts';
import type { IngestOptions } from '../ingest/ingest-file.ts';
import { ingestOptions } from '../ingest/ingest-options.ts';
import type { SourceFile } from '../ingest/readers/read-document.ts';
import type { IngestDocumentInput } from './generated/types.ts';
import { present } from './to-claim-draft.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;

/** The file that a question brings, and what it says of it. @throws AttestError BAD_INPUT that names the field */
export function toIngest(input: IngestDocumentInput): { file: SourceFile; options: IngestOptions } {
  const { text, content, name, url, publisher, published, language, accept, extractor } = input;
  if ((text == null) === (content == null))
    throw new AttestError('BAD_INPUT', 'Give either text or content.', { field: 'content' });
  if (content != null && !base64.test(content))
    throw new AttestError('BAD_INPUT', 'content is not Base64.', { field: 'content' });
  const file = {
    name: name.trim() === '' ? 'pasted text' : name,
    bytes: text == null ? Buffer.from(content ?? '', 'base64') : Buffer.from(text, 'utf8'),
    ...(text == null ? {} : { mediaType: 'text/plain', charset: 'utf-8' }),
    ...(url == null ? {} : { url }),
  };
  return {
    file,
    options: ingestOptions({
      ...present({ publisher, published, language }),
      accept: accept ?? false,
      extractor: extractor?.toLowerCase() ?? null,
    }),
  };
}
