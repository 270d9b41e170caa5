import type { Bundle } from '../../server/domain/bundle.ts';
import { documentId } from '../../server/domain/ids.ts';
import { examples, readExample } from './graph.ts';

// As the bundle form says.
const { documents } = JSON.parse(readExample(examples.khojaly)) as Bundle;
const { url, text = '' } = documents.find((document) => document.text !== undefined) ?? {};

/** Under which id the graph has the first article. */
export const articleId = documentId(url, text);
