import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { inlineOperations } from './client/api/inline-operations.ts';
import { leanIcons } from './client/lean-icons.ts';

const client = (path: string): string => fileURLToPath(new URL(`./client/${path}`, import.meta.url));

/** What each build makes. What is published has scripts of its own: in one build with the explorer it would cut up the explorer's. */
const builds = {
  explorer: {
    base: '/',
    outDir: '../dist/client',
    input: { index: client('index.html'), graphiql: client('graphiql.html') },
  },
  published: {
    base: '/published/',
    outDir: '../dist/client/published',
    input: { published: client('published.html') },
  },
};

/**
 * The pages: the explorer, the GraphQL console, which is large and so never part of the explorer's download, and with
 * `--mode published`, after these, the page of a publication.
 */
export default defineConfig(({ mode }) => {
  const { base, outDir, input } = builds[mode === 'published' ? 'published' : 'explorer'];
  return {
    root: client(''),
    base,
    // Beside each file the same one compressed; the server picks. Brotli would save a tenth more and take the build four times as long.
    plugins: [
      react(),
      inlineOperations(),
      leanIcons(),
      compression({ algorithms: ['gzip'], threshold: 1024 }),
    ],
    // The content security policy has no `font-src data:` for the explorer and no inline script: nothing is inlined.
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // What it stands in for every browser of the last years does; it would ask for scripts in a way that a published page may not.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input,
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
