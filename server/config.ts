import { homedir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

/** Pages that may read the reconciliation service from a browser: OpenRefine as it starts on the same machine. */
export const usualReconcileOrigins: readonly string[] = ['http://127.0.0.1:3333', 'http://localhost:3333'];

/** Faults are logged, or nothing is. */
export type LogLevel = 'error' | 'silent';

/** A Neo4j that somebody else runs. */
export interface RemoteNeo4jConfig {
  readonly kind: 'remote';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Neo4j as our own child process. */
export interface LocalNeo4jConfig {
  readonly kind: 'local';
  readonly heapMiB: number;
  readonly pageCacheMiB: number;
  /** Absolute; shared by every data folder of this user. */
  readonly cacheFolder: string;
}

/** A model behind an endpoint that speaks the chat-completions protocol. */
export interface LlmConfig {
  /** The base address, without a slash at its end: `https://api.example.org/v1`. */
  readonly url: string;
  /** Sent as bearer token; in no log and no error. Null when the endpoint asks for none. */
  readonly key: string | null;
  readonly model: string;
  /** What a million tokens cost, read and written, in one currency; null when it is not said. */
  readonly price: { readonly in: number; readonly out: number } | null;
  /** Requests under way at once, over all documents of the process. */
  readonly concurrency: number;
  /** How long one request may take until its answer is read. */
  readonly timeoutSeconds: number;
}

export interface Config {
  /** The data folder, absolute. */
  readonly home: string;
  readonly host: string;
  /** 0 asks for any free port. */
  readonly port: number;
  readonly neo4j: RemoteNeo4jConfig | LocalNeo4jConfig;
  /** Whether `/graphql` serves GraphiQL to a browser. */
  readonly graphiql: boolean;
  readonly logLevel: LogLevel;
  /** How many questions are answered at once, how many wait, how long one may take. */
  readonly turns: { readonly running: number; readonly waiting: number; readonly seconds: number };
  /** Whether the schema may be asked for in GraphQL; `/schema.graphql` gives it either way. */
  readonly introspection: boolean;
  /** A JSON file of stored operations, id → text; null when there is none. Absolute. */
  readonly operations: string | null;
  /** Whether only stored operations and the explorer's own are answered. */
  readonly safelist: boolean;
  /** Names under which the server answers, in lower case without a port; null when any will do. */
  readonly allowedHosts: readonly string[] | null;
  /** Origins whose pages may read the reconciliation service; `*` for any, none for none. */
  readonly reconcileOrigins: readonly string[];
  /** The model that may read documents; null, unless it is configured: then no text leaves the machine. */
  readonly llm: LlmConfig | null;
}

/** Everything that is wrong with the environment, one sentence a variable, so that it is mended in one go. */
export class ConfigProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The environment does not say how to start:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.name = 'ConfigProblems';
    this.problems = problems;
  }
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const logLevels: readonly LogLevel[] = ['error', 'silent'];
const switches: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  '1': true,
  yes: true,
  off: false,
  false: false,
  '0': false,
  no: false,
};

/** A part of the machine's memory, within bounds: the browser that draws the graph runs here too. */
function shareOfMemoryMiB(parts: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(totalmem() / parts / 2 ** 20)));
}

/**
 * Reads the environment into one frozen object. A variable set to the empty string counts as not set.
 * @throws ConfigProblems naming every variable that cannot be used
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const problems: string[] = [];
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;

  function readInteger(name: string, fallback: number, least: number, most: number): number {
    const text = read(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    problems.push(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
    return fallback;
  }

  function readSwitch(name: string, fallback: boolean): boolean {
    const text = read(name)?.toLowerCase();
    if (text === undefined) return fallback;
    const value = switches[text];
    if (value === undefined) problems.push(`${name} must be "on" or "off", not "${text}".`);
    return value ?? fallback;
  }

  function readLogLevel(name: string): LogLevel {
    const text = read(name)?.toLowerCase();
    if (text === undefined) return 'error';
    const level = logLevels.find((known) => known === text);
    if (level === undefined) problems.push(`${name} must be one of ${logLevels.join(', ')}, not "${text}".`);
    return level ?? 'error';
  }

  function readRemote(uri: string): RemoteNeo4jConfig {
    if (!URL.canParse(uri) || new URL(uri).hostname === '') {
      problems.push('NEO4J_URI must be an address such as bolt://localhost:7687.');
    } else {
      const { protocol, username, password } = new URL(uri);
      const scheme = protocol.slice(0, -1);
      if (!schemes.includes(scheme)) {
        problems.push(`NEO4J_URI must start with one of ${schemes.join(', ')}, not "${scheme}".`);
      }
      // An address ends up in logs; a password must not.
      if (username !== '' || password !== '') {
        problems.push('NEO4J_URI must not carry a user or password: use NEO4J_USER and NEO4J_PASSWORD.');
      }
    }
    // Untrimmed: blanks may be part of a password.
    const password = env.NEO4J_PASSWORD ?? '';
    if (password === '') problems.push('NEO4J_PASSWORD must be set when NEO4J_URI is.');
    return Object.freeze({ kind: 'remote', uri, user: read('NEO4J_USER') ?? 'neo4j', password });
  }

  function readLocal(): LocalNeo4jConfig {
    const cacheFolder = resolve(
      read('ATTEST_CACHE') ?? join(read('XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'attest'),
    );
    if (cacheFolder.includes(':') && process.platform !== 'win32') {
      problems.push('ATTEST_CACHE must not hold a colon: it becomes part of a Java class path.');
    }
    return Object.freeze({
      kind: 'local',
      heapMiB: readInteger('ATTEST_NEO4J_HEAP_MIB', shareOfMemoryMiB(4, 512, 8192), 256, 1 << 20),
      pageCacheMiB: readInteger('ATTEST_NEO4J_PAGE_CACHE_MIB', shareOfMemoryMiB(8, 256, 8192), 16, 1 << 20),
      cacheFolder,
    });
  }

  /** On loopback a page of another site could have its name resolve to this machine (DNS rebinding): only names of this machine will do. */
  function readAllowedHosts(host: string): readonly string[] | null {
    const named = (read('ATTEST_ALLOWED_HOSTS') ?? '')
      .toLowerCase()
      .split(/[\s,]+/u)
      .filter((name) => name !== '');
    for (const name of named)
      if (/[/:@]/u.test(name.replace(/^\[[\da-f:]+\]$/u, '')))
        problems.push(`ATTEST_ALLOWED_HOSTS must hold host names without scheme or port, not "${name}".`);
    const isLoopback = host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/u.test(host);
    if (!isLoopback) return named.length > 0 ? named : null;
    return [...new Set(['localhost', '127.0.0.1', '[::1]', host === '::1' ? '[::1]' : host, ...named])];
  }

  function readReconcileOrigins(): readonly string[] {
    const text = read('ATTEST_RECONCILE_ORIGINS');
    if (text === undefined) return usualReconcileOrigins;
    if (text.toLowerCase() === 'none') return [];
    const origins = text.split(/[\s,]+/u).filter((origin) => origin !== '');
    for (const origin of origins)
      if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin))
        problems.push(
          `ATTEST_RECONCILE_ORIGINS must hold origins such as http://127.0.0.1:3333, *, or none, not "${origin}".`,
        );
    return origins;
  }

  function readPrice(name: string): number | null {
    const text = read(name);
    if (text === undefined) return null;
    if (/^\d{1,9}(?:\.\d+)?$/u.test(text)) return Number(text);
    problems.push(`${name} must be a price per million tokens, such as 0.15, not "${text}".`);
    return null;
  }

  function readPrices(): LlmConfig['price'] {
    const [priceIn, priceOut] = [readPrice('ATTEST_LLM_PRICE_IN'), readPrice('ATTEST_LLM_PRICE_OUT')];
    const isOneSet =
      (read('ATTEST_LLM_PRICE_IN') === undefined) !== (read('ATTEST_LLM_PRICE_OUT') === undefined);
    if (isOneSet) problems.push('ATTEST_LLM_PRICE_IN and ATTEST_LLM_PRICE_OUT must be set together.');
    return priceIn === null || priceOut === null ? null : Object.freeze({ in: priceIn, out: priceOut });
  }

  /** An endpoint's address without a slash at its end. A key in it would get into logs. */
  function readEndpoint(text: string): string {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !['http:', 'https:'].includes(url.protocol))
      problems.push('ATTEST_LLM_URL must be an address such as https://api.example.org/v1.');
    else if (`${url.username}${url.password}${url.search}${url.hash}` !== '')
      problems.push('ATTEST_LLM_URL must carry no user, password or query: use ATTEST_LLM_KEY.');
    return text.replace(/\/+$/u, '');
  }

  function readLlm(): LlmConfig | null {
    const [url, model] = [read('ATTEST_LLM_URL'), read('ATTEST_LLM_MODEL')];
    const key = read('ATTEST_LLM_KEY') ?? null;
    if (url === undefined) {
      const given = ['ATTEST_LLM_MODEL', 'ATTEST_LLM_KEY'].find((name) => read(name) !== undefined);
      if (given !== undefined) problems.push(`ATTEST_LLM_URL must be set when ${given} is.`);
    } else if (model === undefined) problems.push('ATTEST_LLM_MODEL must be set when ATTEST_LLM_URL is.');
    if (key !== null && !/^[\x21-\x7e]+$/u.test(key))
      problems.push('ATTEST_LLM_KEY must hold neither blanks nor characters beyond ASCII.');
    // All are read, also when no model is named: every problem is told at once.
    const rest = {
      price: readPrices(),
      concurrency: readInteger('ATTEST_LLM_CONCURRENCY', 4, 1, 100),
      timeoutSeconds: readInteger('ATTEST_LLM_TIMEOUT_SECONDS', 120, 1, 290),
    };
    const endpoint = url === undefined ? undefined : readEndpoint(url);
    if (endpoint === undefined || model === undefined) return null;
    return Object.freeze({ url: endpoint, key, model, ...rest });
  }

  const uri = read('NEO4J_URI');
  const host = read('ATTEST_HOST') ?? '127.0.0.1';
  const operations = read('ATTEST_OPERATIONS');
  const config: Config = {
    home: resolve(read('ATTEST_HOME') ?? '.attest'),
    host,
    port: readInteger('ATTEST_PORT', 4600, 0, 65_535),
    neo4j: uri === undefined ? readLocal() : readRemote(uri),
    graphiql: readSwitch('ATTEST_GRAPHIQL', true),
    logLevel: readLogLevel('ATTEST_LOG'),
    turns: {
      running: readInteger('ATTEST_QUESTIONS_RUNNING', 16, 1, 1_000),
      waiting: readInteger('ATTEST_QUESTIONS_WAITING', 64, 0, 100_000),
      seconds: readInteger('ATTEST_REQUEST_SECONDS', 20, 1, 3_600),
    },
    introspection: readSwitch('ATTEST_INTROSPECTION', true),
    operations: operations === undefined ? null : resolve(operations),
    safelist: readSwitch('ATTEST_SAFELIST', false),
    allowedHosts: readAllowedHosts(host),
    reconcileOrigins: readReconcileOrigins(),
    llm: readLlm(),
  };
  if (problems.length > 0) throw new ConfigProblems(problems);
  return Object.freeze(config);
}
