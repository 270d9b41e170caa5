import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script as the text of its element: what would end the element, or open a comment in it, is written otherwise. */
const scriptText = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();

/** Nothing is fetched, and no script runs but the page's own; libraries set styles on elements. */
const policyOf = (script: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** For a build of one page and one script: puts script and styles into the page, which is then a file of its own that asks for nothing. */
export function inlinePage(): Plugin {
  return {
    name: 'inline-page',
    enforce: 'post',
    generateBundle(_, bundle) {
      const parts = Object.values(bundle);
      const page = parts.find(({ fileName }) => fileName.endsWith('.html'));
      const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part] : []));
      const [script] = scripts;
      if (page?.type !== 'asset' || script === undefined || scripts.length > 1)
        throw new Error(
          `A page of its own is one page and one script, not ${Object.keys(bundle).join(', ')}.`,
        );
      const styles = parts.flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
      );
      // Vite fills this in with the files to be fetched before a part, but not where all parts are in one file: there are none.
      const code = scriptText(script.code.replaceAll('__VITE_PRELOAD__', 'undefined'));
      const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(code)}" />`;
      page.source = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/u, '')
        .replaceAll(/\s*<link rel="stylesheet"[^>]*>/gu, '')
        // First of all, so that it holds for all that follows.
        .replace('<head>', () => `<head>\n    ${policy}`)
        .replace('</head>', () => `  <style>${styles.join('\n')}</style>\n  </head>`)
        .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`);
      for (const { fileName } of parts) if (fileName !== page.fileName) delete bundle[fileName];
    },
  };
}
