import type { CarriedPicture } from './export/carried.ts';
import { mountStandalone, type StandaloneOptions } from './standalone/standalone.tsx';

/** What the server puts into the page: all that it has to show. */
interface Published extends StandaloneOptions {
  readonly picture: CarriedPicture;
}

const root = document.getElementById('root');
const data = document.getElementById('publication');
if (root === null || data === null) throw new Error('The page has no element #root or #publication.');

// Written by our own server.
const { picture, ...options } = JSON.parse(data.textContent) as Published;
mountStandalone(root, picture, options);
