import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigProblems, loadConfig } from '../../server/config.ts';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: a local Neo4j, data under the working folder, an address on this machine only', () => {
    const { neo4j, ...rest } = loadConfig({});
    expect(rest).toEqual({
      home: resolve('.attest'),
      host: '127.0.0.1',
      port: 4600,
      graphiql: true,
      logLevel: 'error',
      turns: { running: 16, waiting: 64, seconds: 20 },
      introspection: true,
      operations: null,
      safelist: false,
      allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
      reconcileOrigins: ['http://127.0.0.1:3333', 'http://localhost:3333'],
      llm: null,
    });
    if (neo4j.kind !== 'local') throw new Error('expected a local Neo4j');
    expect(neo4j.cacheFolder).toBe(join(homedir(), '.cache', 'attest'));
    expect(neo4j.heapMiB).toBeGreaterThanOrEqual(512);
    expect(neo4j.heapMiB).toBeLessThanOrEqual(8192);
    expect(neo4j.pageCacheMiB).toBeGreaterThanOrEqual(256);
    expect(neo4j.pageCacheMiB).toBeLessThanOrEqual(8192);
  });

  it('takes every value from the environment', () => {
    expect(
      loadConfig({
        ATTEST_HOME: '/data/attest',
        ATTEST_HOST: '0.0.0.0',
        ATTEST_PORT: '0',
        ATTEST_NEO4J_HEAP_MIB: '768',
        ATTEST_NEO4J_PAGE_CACHE_MIB: '64',
        XDG_CACHE_HOME: '/var/cache',
        ATTEST_GRAPHIQL: 'off',
        ATTEST_LOG: 'SILENT',
        ATTEST_QUESTIONS_RUNNING: '3',
        ATTEST_QUESTIONS_WAITING: '0',
        ATTEST_REQUEST_SECONDS: '5',
        ATTEST_INTROSPECTION: 'off',
        ATTEST_OPERATIONS: '/data/operations.json',
        ATTEST_SAFELIST: 'on',
        ATTEST_ALLOWED_HOSTS: 'Graph.example.org, graph',
        ATTEST_RECONCILE_ORIGINS: 'https://refine.example.org',
        ATTEST_LLM_URL: 'https://models.example.org/v1/',
        ATTEST_LLM_KEY: 'hush',
        ATTEST_LLM_MODEL: 'reader-2',
        ATTEST_LLM_PRICE_IN: '0.15',
        ATTEST_LLM_PRICE_OUT: '3',
        ATTEST_LLM_CONCURRENCY: '2',
        ATTEST_LLM_TIMEOUT_SECONDS: '30',
      }),
    ).toEqual({
      home: '/data/attest',
      host: '0.0.0.0',
      port: 0,
      neo4j: { kind: 'local', heapMiB: 768, pageCacheMiB: 64, cacheFolder: '/var/cache/attest' },
      graphiql: false,
      logLevel: 'silent',
      turns: { running: 3, waiting: 0, seconds: 5 },
      introspection: false,
      operations: '/data/operations.json',
      safelist: true,
      allowedHosts: ['graph.example.org', 'graph'],
      reconcileOrigins: ['https://refine.example.org'],
      llm: {
        url: 'https://models.example.org/v1',
        key: 'hush',
        model: 'reader-2',
        price: { in: 0.15, out: 3 },
        concurrency: 2,
        timeoutSeconds: 30,
      },
    });
  });

  it('knows a model by its address and name alone; a key, prices and limits may follow', () => {
    expect(
      loadConfig({ ATTEST_LLM_URL: 'http://127.0.0.1:11434/v1', ATTEST_LLM_MODEL: 'small' }).llm,
    ).toEqual({
      url: 'http://127.0.0.1:11434/v1',
      key: null,
      model: 'small',
      price: null,
      concurrency: 4,
      timeoutSeconds: 120,
    });
  });

  it('tells all that is wrong with a model at once, and never the key', () => {
    expect(problemsOf({ ATTEST_LLM_KEY: 'hush' })).toEqual([
      'ATTEST_LLM_URL must be set when ATTEST_LLM_KEY is.',
    ]);
    expect(problemsOf({ ATTEST_LLM_MODEL: 'small' })).toEqual([
      'ATTEST_LLM_URL must be set when ATTEST_LLM_MODEL is.',
    ]);
    const problems = problemsOf({
      ATTEST_LLM_URL: 'https://me:hush@models.example.org',
      ATTEST_LLM_KEY: 'hu sh',
      ATTEST_LLM_PRICE_IN: 'cheap',
      ATTEST_LLM_CONCURRENCY: '0',
      ATTEST_LLM_TIMEOUT_SECONDS: '301',
    });
    expect(problems).toEqual([
      'ATTEST_LLM_MODEL must be set when ATTEST_LLM_URL is.',
      'ATTEST_LLM_KEY must hold neither blanks nor characters beyond ASCII.',
      'ATTEST_LLM_PRICE_IN must be a price per million tokens, such as 0.15, not "cheap".',
      'ATTEST_LLM_PRICE_IN and ATTEST_LLM_PRICE_OUT must be set together.',
      'ATTEST_LLM_CONCURRENCY must be a whole number from 1 to 100, not "0".',
      'ATTEST_LLM_TIMEOUT_SECONDS must be a whole number from 1 to 290, not "301".',
      'ATTEST_LLM_URL must carry no user, password or query: use ATTEST_LLM_KEY.',
    ]);
    expect(problems.join()).not.toMatch(/hush|hu sh/u);
    expect(problemsOf({ ATTEST_LLM_URL: 'ftp://models', ATTEST_LLM_MODEL: 'small' })).toEqual([
      'ATTEST_LLM_URL must be an address such as https://api.example.org/v1.',
    ]);
  });

  it('answers to any name when it listens to others, unless told which', () => {
    expect(loadConfig({ ATTEST_HOST: '0.0.0.0' }).allowedHosts).toBeNull();
    expect(loadConfig({ ATTEST_HOST: '::1', ATTEST_ALLOWED_HOSTS: 'dev.local' }).allowedHosts).toEqual([
      'localhost',
      '127.0.0.1',
      '[::1]',
      'dev.local',
    ]);
    expect(problemsOf({ ATTEST_ALLOWED_HOSTS: 'http://x:1' })).toEqual([
      'ATTEST_ALLOWED_HOSTS must hold host names without scheme or port, not "http://x:1".',
    ]);
  });

  it('lets pages of named origins alone read the reconciliation service, or any, or none', () => {
    expect(loadConfig({ ATTEST_RECONCILE_ORIGINS: 'http://a:1, https://b' }).reconcileOrigins).toEqual([
      'http://a:1',
      'https://b',
    ]);
    expect(loadConfig({ ATTEST_RECONCILE_ORIGINS: '*' }).reconcileOrigins).toEqual(['*']);
    expect(loadConfig({ ATTEST_RECONCILE_ORIGINS: 'none' }).reconcileOrigins).toEqual([]);
    expect(problemsOf({ ATTEST_RECONCILE_ORIGINS: 'http://a/path' })).toEqual([
      'ATTEST_RECONCILE_ORIGINS must hold origins such as http://127.0.0.1:3333, *, or none, not "http://a/path".',
    ]);
  });

  it('uses the Neo4j that NEO4J_URI names, in each scheme the driver knows, as user neo4j unless told', () => {
    for (const scheme of ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']) {
      const uri = `${scheme}://db.example.org:7687`;
      expect(loadConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: ' blank first' }).neo4j).toEqual({
        kind: 'remote',
        uri,
        user: 'neo4j',
        password: ' blank first',
      });
    }
  });

  it('reports all problems at once, each naming its variable', () => {
    const problems = problemsOf({
      NEO4J_URI: 'http://db.example.org',
      ATTEST_PORT: '70000',
      ATTEST_GRAPHIQL: 'maybe',
      ATTEST_LOG: 'loud',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'ATTEST_GRAPHIQL',
      'ATTEST_LOG',
      'ATTEST_PORT',
      'NEO4J_PASSWORD',
      'NEO4J_URI',
    ]);
  });

  it('refuses numbers that are not whole, or below what Neo4j can run with', () => {
    expect(problemsOf({ ATTEST_NEO4J_HEAP_MIB: '1e3', ATTEST_NEO4J_PAGE_CACHE_MIB: '-1' })).toEqual([
      'ATTEST_NEO4J_HEAP_MIB must be a whole number from 256 to 1048576, not "1e3".',
      'ATTEST_NEO4J_PAGE_CACHE_MIB must be a whole number from 16 to 1048576, not "-1".',
    ]);
  });

  it('refuses an address that carries a password, without repeating it', () => {
    const problems = problemsOf({ NEO4J_URI: 'bolt://neo4j:hush@db.example.org', NEO4J_PASSWORD: 'x' });
    expect(problems).toEqual([
      'NEO4J_URI must not carry a user or password: use NEO4J_USER and NEO4J_PASSWORD.',
    ]);
  });

  it('counts an empty variable as not set', () => {
    expect(loadConfig({ NEO4J_URI: '', ATTEST_PORT: ' ' }).port).toBe(4600);
  });

  it('cannot be changed afterwards', () => {
    const config = loadConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.neo4j)).toBe(true);
  });
});
