import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const client = (path: string): string => fileURLToPath(new URL(`./client/${path}`, import.meta.url));

/**
 * Puts each question of the client, as it was generated, in the place of its text, and takes out the hashes of stored operations, which only the
 * server looks at. Looked up in the table of all questions, each of them would be sent twice.
 */
const operations = (): Plugin => ({
  name: 'operations',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/generated/graphql.ts'))
      return { code: code.replaceAll(/"__meta__":\{[^{}]*\},/gu, ''), map: null };
    const [line, folder] = /import \{ graphql \} from '([^']*)\/gql\.ts';/u.exec(code) ?? [];
    if (line === undefined) return null;
    const names = new Set<string>();
    const put = (_: string, kind: string, name: string): string => {
      const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
      names.add(document);
      return document;
    };
    const call = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/gu;
    const own = code.replace(line, '').replaceAll(call, put);
    return { code: `import { ${[...names].join(', ')} } from '${folder}/graphql.ts';\n${own}`, map: null };
  },
});

/** Two pages: the explorer, and the GraphQL console, which is large and so never part of the explorer's download. */
export default defineConfig({
  root: client(''),
  plugins: [operations(), react()],
  // The content security policy has no `font-src data:` for the explorer and no inline script: nothing is inlined.
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
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
