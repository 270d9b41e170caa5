import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const client = (path: string): string => fileURLToPath(new URL(`./client/${path}`, import.meta.url));

/** What `ModuleInfo` has of Rollup's; enough of it to follow imports. */
interface Importing {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** All modules that one cannot begin without, and itself. */
function allImported(entry: string, context: Importing): Set<string> {
  const found = new Set([client(entry)]);
  for (const one of found) {
    for (const other of context.getModuleInfo(one)?.importedIds ?? []) found.add(other);
  }
  return found;
}

let first: Set<string> | null = null;

/**
 * Whether a module of the client's own is one that the explorer cannot begin without, and the console can. All of these are one file: cut up
 * by what else uses each, they take 11 KB more, gzipped, and each new piece that comes later cuts them up further. Packages are left as they
 * are cut: much that their indexes name is used by later pieces alone.
 */
function isNeededFirst(id: string, context: Importing): boolean {
  if (first === null) {
    const console = allImported('graphiql.tsx', context);
    const explorer = [...allImported('main.tsx', context)];
    first = new Set(explorer.filter((one) => one !== client('main.tsx') && !console.has(one)));
  }
  return first.has(id) && id.startsWith(client(''));
}

/** Two pages: the explorer, and the GraphQL console, which is large and so never part of the explorer's download. */
export default defineConfig({
  root: client(''),
  plugins: [react()],
  // The content security policy has no `font-src data:` for the explorer and no inline script: nothing is inlined.
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: (id, context) => (isNeededFirst(id, context) ? 'first' : null),
              debugName: 'first',
            },
          ],
        },
      },
      input: { index: client('index.html'), graphiql: client('graphiql.html') },
      // 200 lines about React compiler directives in GraphiQL's packages, which do nothing in a bundle.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4600' } },
});
