import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Under Vitest `graphql` would load twice, as ESM and as CommonJS, and `instanceof GraphQLError` be false. */
const resolve = {
  alias: [
    {
      find: /^graphql$/u,
      replacement: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)),
    },
  ],
};
const patient = { testTimeout: 60_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/shape/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // One Neo4j for all, emptied by each file: they take turns.
        resolve,
        test: {
          name: 'graph',
          include: [
            'tests/contract/**/*.test.ts',
            'tests/database/**/*.test.ts',
            'tests/journeys/**/*.test.ts',
          ],
          globalSetup: ['tests/support/shared-neo4j.ts'],
          fileParallelism: false,
          server: { deps: { inline: [/graphql/u] } },
          expect: { poll: { timeout: 30_000 } },
          ...patient,
          testTimeout: 120_000,
        },
      },
      {
        // Not part of the tests: `npm run pictures`.
        resolve,
        test: {
          name: 'pictures',
          include: ['tests/pictures/**/*.test.ts'],
          globalSetup: ['tests/support/shared-neo4j.ts'],
          server: { deps: { inline: [/graphql/u] } },
          ...patient,
          testTimeout: 120_000,
        },
      },
      {
        // Each boots, kills and starts Neo4j anew.
        resolve,
        test: {
          name: 'process',
          include: ['tests/process/**/*.test.ts'],
          fileParallelism: false,
          // None lives long enough to gain by what Java compiles thoroughly; to compile it takes half the time of these tests.
          env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
          ...patient,
        },
      },
    ],
  },
});
