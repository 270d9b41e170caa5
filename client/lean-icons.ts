import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const icon = /\/lucide-static\/icons\/[\w-]+\.svg\?raw$/u;

/** An icon without what draws nothing: a comment (the licence stands in `NOTICE`), a class, blanks between tags. */
export const leanIcon = (svg: string): string =>
  svg
    .replaceAll(/<!--.*?-->/gsu, '')
    .replace(/\sclass="[^"]*"/u, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?(\/?>) ?/gu, '$1')
    .trim();

/** The page begins with some fifty icons, a third of whose letters nobody sees. */
export function leanIcons(): Plugin {
  return {
    name: 'attest:lean-icons',
    enforce: 'pre',
    load: {
      filter: { id: icon },
      handler: (id) =>
        `export default ${JSON.stringify(leanIcon(readFileSync(id.replace('?raw', ''), 'utf8')))}`,
    },
  };
}
