import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { inlineOperations } from './client/api/inline-operations.ts';
import { inlinePage } from './client/inline-page.ts';
import { leanIcons } from './client/lean-icons.ts';

const client = (path: string): string => fileURLToPath(new URL(`./client/${path}`, import.meta.url));

/** What each build makes. Each page has scripts of its own: two in one build would cut up each other's. */
const builds = {
  explorer: {
    base: '/',
    outDir: '../dist/client',
    input: { index: client('index.html') },
  },
  console: {
    base: '/console/',
    outDir: '../dist/client/console',
    input: { graphiql: client('graphiql.html') },
  },
  published: {
    base: '/published/',
    outDir: '../dist/client/published',
    input: { published: client('published.html') },
  },
  capsule: {
    base: './',
    outDir: '../dist/client/capsule',
    input: { capsule: client('capsule.html') },
  },
};

const isBuild = (mode: string): mode is keyof typeof builds => Object.hasOwn(builds, mode);

/**
 * The explorer; after it, with `--mode console`, the GraphQL console, with `--mode published` the page of a publication, and with
 * `--mode capsule` the one file that explores without a server.
 */
export default defineConfig(({ mode }) => {
  const { base, outDir, input } = builds[isBuild(mode) ? mode : 'explorer'];
  const isOneFile = mode === 'capsule';
  return {
    root: client(''),
    base,
    // Beside each file the same one compressed; the server picks. Brotli would save a tenth more and take the build four times as long.
    plugins: [
      react(),
      inlineOperations(),
      leanIcons(),
      ...(isOneFile ? [inlinePage()] : []),
      compression({ algorithms: ['gzip'], threshold: 1024 }),
    ],
    // The content security policy of the explorer has no inline script: nothing is inlined there.
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: isOneFile ? Number.MAX_SAFE_INTEGER : 0,
      ...(isOneFile && { cssCodeSplit: false }),
      // What it stands in for every browser of the last years does; it would ask for scripts in a way that a published page may not.
      modulePreload: isOneFile ? false : { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input,
        output: {
          // What a page needs at once comes in one file: a hundred small ones take longer to ask for than to run.
          codeSplitting: isOneFile ? false : { groups: [{ name: 'initial', tags: ['$initial'] }] },
        },
        // 200 lines about React compiler directives in GraphiQL's packages, which do nothing in a bundle.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    worker: { format: 'es' },
    server: { proxy: { '/graphql': 'http://127.0.0.1:4600' } },
  };
});
