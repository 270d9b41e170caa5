import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { projectRoot } from '../root.ts';

/** Own scripts only, nothing from elsewhere; styles set by the libraries on elements need `unsafe-inline`. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves the built client; hashed files are kept by browsers, pages are asked for again. */
export function makeStaticFiles(folder = join(projectRoot, 'dist', 'client')): Serve {
  if (!existsSync(folder))
    throw new Error(`The client is not built: ${folder} is missing. Run npm run build.`);
  const serve = sirv(folder, {
    etag: true,
    // As the build put it beside each file.
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      const kept = /^\/(?:console\/|published\/)?assets\//u.test(path);
      response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response
        .writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' })
        .end('Only GET here.\n');
      return;
    }
    serve(request, response, () => {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is nothing at this address.\n');
    });
  };
}
