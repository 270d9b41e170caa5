import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { publicationIdOf, publicationPath } from '../domain/publication.ts';
import { findPublications, findSnapshot } from '../queries/publications.ts';
import { projectRoot } from '../root.ts';
import type { GraphqlOptions } from './graphql.ts';
import { originOf } from './origin-of.ts';
import { type PublicationAddress, writeGone, writeOembed, writePage } from './publication-page.ts';
import { languageFor } from './publication-words.ts';
import { sendLine } from './send-line.ts';
import type { Serve } from './static-files.ts';

/** What no page of another site may do but by the address for frames; from there any page may, also one that is opened as a file. */
const unframed = "frame-ancestors 'none'";

/** The page has all that it shows in it: it may load its own scripts and styles, and can reach nothing. */
const policyOf = (isEmbedded: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(isEmbedded ? [] : [unframed]),
  ].join('; ');

/** What is sent with each answer: it is kept nowhere, so that what is taken back is gone at once. */
const usualHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const;

const route = /^\/p\/([^/]+)(?:\/(embed|data\.json|preview\.png|oembed\.json))?$/u;
type Part = 'page' | 'embed' | 'data.json' | 'preview.png' | 'oembed.json';

const types: Readonly<Record<Part, string>> = {
  page: 'text/html; charset=utf-8',
  embed: 'text/html; charset=utf-8',
  'data.json': 'application/json; charset=utf-8',
  'preview.png': 'image/png',
  'oembed.json': 'application/json; charset=utf-8',
};

const numberOf = (value: string | null): number | null =>
  value !== null && /^\d{1,5}$/u.test(value) ? Number(value) : null;

/** The page as it was built, read when it is first asked for. */
function readTemplate(): string {
  const path = join(projectRoot, 'dist', 'client', 'published', 'published.html');
  if (!existsSync(path))
    throw new Error(`The page of publications is not built: ${path} is missing. Run npm run build.`);
  return readFileSync(path, 'utf8');
}

/**
 * Serves what is published under links that nobody can guess: `/p/TOKEN` a page, `/embed` after it the same for a frame of another site,
 * `/data.json` what it shows, `/preview.png` and `/oembed.json` what others show a link by. An unknown link is answered as any address where
 * there is nothing. Reads what was kept when it was published, and nothing else of the graph.
 */
export function makePublications({
  database,
  unavailable,
  log,
}: Pick<GraphqlOptions, 'database' | 'unavailable' | 'log'>): Serve {
  let template: string | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, token = '', asked = 'page'] = route.exec(pathname) ?? [];
    // One of those that the route has.
    const part = asked as Part;
    const id = publicationIdOf(token);
    const publication = (await findPublications(database, [id])).get(id);
    if (publication === undefined)
      return sendLine(response, 404, 'There is nothing at this address.', usualHeaders);
    const language = languageFor(request.headers['accept-language']);
    const shown = await findSnapshot(database, id);
    const headers = { ...usualHeaders, 'content-type': types[part] };
    const isEmbedded = part === 'embed';
    if (shown === null) {
      const own = "default-src 'none'; style-src 'unsafe-inline'";
      const policy = isEmbedded ? own : `${own}; ${unframed}`;
      const gone = { ...headers, 'content-type': types.page, 'content-security-policy': policy };
      return void response.writeHead(410, gone).end(writeGone(language));
    }
    const address: PublicationAddress = { origin: originOf(request), path: publicationPath(token) };
    const send = (body: string | Buffer): void =>
      void response.writeHead(200, { ...headers, 'content-security-policy': policyOf(isEmbedded) }).end(body);
    if (part === 'data.json') return send(shown.snapshot);
    if (part === 'oembed.json') {
      const most = {
        width: numberOf(searchParams.get('maxwidth')),
        height: numberOf(searchParams.get('maxheight')),
      };
      return send(JSON.stringify(writeOembed(publication, address, most)));
    }
    if (part === 'preview.png') {
      if (shown.preview === null)
        return sendLine(response, 404, 'There is nothing at this address.', usualHeaders);
      return send(Buffer.from(shown.preview, 'base64'));
    }
    template ??= readTemplate();
    send(writePage({ template, publication, snapshot: shown.snapshot, address, language, isEmbedded }));
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendLine(response, 405, 'Only GET here.', { ...usualHeaders, allow: 'GET, HEAD' });
    const why = unavailable();
    if (why !== null) return sendLine(response, 503, why, { ...usualHeaders, 'retry-after': '2' });
    answer(request, response).catch((error: unknown) => {
      log('showing a publication failed', error);
      if (response.headersSent) response.destroy();
      else sendLine(response, 503, 'It cannot be shown just now. Try again in a moment.', usualHeaders);
    });
  };
}
