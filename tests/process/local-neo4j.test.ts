import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HomeLocked, lockHome } from '../../server/neo4j/lock.ts';
import { identifyProcess, isAlive } from '../../server/neo4j/process-alive.ts';
import { type LocalNeo4j, Neo4jStartFailed, startLocalNeo4j } from '../../server/neo4j/start-neo4j.ts';
import { projectRoot } from '../../server/root.ts';
import { localOptions, makeFolder, runCypher, startParent } from '../support/neo4j-process.ts';

const minutes = 60_000;

async function secondsUntilEnded(pid: number): Promise<number> {
  const begun = Date.now();
  while (isAlive(pid) && Date.now() - begun < 20_000) await sleep(50);
  return (Date.now() - begun) / 1000;
}

/** The guard of a home's Neo4j and its watcher. */
function guardsOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => {
      if (!/^\d+$/.test(name)) return false;
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return line.includes('guard.sh') && line.includes(home);
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe('a local Neo4j', () => {
  const home = join(makeFolder(), 'home with blanks');
  let neo4j: LocalNeo4j;

  beforeAll(async () => {
    // One random password in 64 begins with a dash; the whole of this block runs on such a one.
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'neo4j-password'), `-${randomBytes(24).toString('base64url')}\n`);
    neo4j = await startLocalNeo4j(localOptions(home));
  }, 5 * minutes);
  afterAll(() => neo4j?.stop(), 1 * minutes);

  it('is Neo4j Community 5.26.26, answering on loopback only', async () => {
    expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of outside.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      const socket = connect({ host: address, port: Number(new URL(neo4j.uri).port) });
      await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
    const statement = 'CALL dbms.components() YIELD versions, edition RETURN versions, edition';
    expect(await runCypher(neo4j, statement)).toEqual([{ versions: ['5.26.26'], edition: 'community' }]);
  });

  it(
    'lets no transaction take the memory of all others',
    async () => {
      const greedy = 'UNWIND range(1, 500000000) AS one WITH collect(one) AS list RETURN size(list) AS n';
      const [asked, other] = await Promise.allSettled([
        runCypher(neo4j, greedy),
        runCypher(neo4j, 'UNWIND range(1, 100000) AS one WITH collect(one) AS list RETURN size(list) AS n'),
      ]);
      // Its own limit, not that of all together.
      expect(String(asked.status === 'rejected' && asked.reason)).toContain('db.memory.transaction.max');
      expect(other.status).toBe('fulfilled');
    },
    3 * minutes,
  );

  it('keeps its random password where its owner alone can read it, and out of the process list', () => {
    const file = join(home, 'neo4j-password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(neo4j.password);
    expect(neo4j.password.length).toBeGreaterThanOrEqual(32);
    expect(readFileSync(`/proc/${neo4j.pid}/cmdline`, 'utf8')).not.toContain(neo4j.password);
  });

  it('refuses a wrong password, and the one that Neo4j comes with', async () => {
    for (const password of ['not the password', 'neo4j']) {
      await expect(runCypher(neo4j, 'RETURN 1', password)).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Unauthorized',
      });
    }
  });

  it('refuses a second start on the same home, naming the process that holds it', async () => {
    const refusal = startLocalNeo4j(localOptions(home));
    await expect(refusal).rejects.toThrow(HomeLocked);
    await expect(refusal).rejects.toThrow(`${home} is in use by process ${process.pid}`);
    expect(await runCypher(neo4j, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it(
    'stops within seconds, leaves no process and frees its home; what was written is there at the next start',
    async () => {
      await runCypher(neo4j, "CREATE (:Kept {what: 'this'})");
      const first = neo4j;
      const begun = Date.now();
      await first.stop();
      expect(Date.now() - begun).toBeLessThan(8_000);
      expect(isAlive(first.pid)).toBe(false);
      expect(guardsOf(home)).toEqual([]);
      expect(await first.exited).not.toBeNull();
      expect(existsSync(join(home, 'neo4j', 'neo4j.pid'))).toBe(false);

      neo4j = await startLocalNeo4j(localOptions(home));
      expect(neo4j.password).toBe(first.password);
      expect(await runCypher(neo4j, 'MATCH (kept:Kept) RETURN kept.what AS what')).toEqual([
        { what: 'this' },
      ]);
      // One log a run, and the one before.
      const logs = readdirSync(join(home, 'logs'));
      expect(logs).toEqual(expect.arrayContaining(['neo4j.log', 'neo4j.log.previous']));
      expect(readFileSync(join(home, 'logs', 'neo4j.log'), 'utf8').match(/Started\./g)).toHaveLength(1);
    },
    2 * minutes,
  );

  it(
    'tells its parent when it is killed, and can be started again',
    async () => {
      process.kill(neo4j.pid, 'SIGKILL');
      expect(await neo4j.exited).toBe(128 + 9);
      await neo4j.stop();
      neo4j = await startLocalNeo4j(localOptions(home));
      expect(await runCypher(neo4j, 'MATCH (kept:Kept) RETURN count(*) AS kept')).toEqual([{ kept: 1 }]);
    },
    2 * minutes,
  );
});

describe('when the parent is killed', () => {
  it(
    'no Java process remains within 10 s, and the next start works and has what was written',
    async () => {
      const home = makeFolder();
      const { parent, neo4j } = await startParent(home);
      await runCypher(neo4j, "CREATE (:Kept {what: 'written just before the kill'})");
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      expect(await secondsUntilEnded(neo4j.pid)).toBeLessThan(10);

      const next = await startLocalNeo4j(localOptions(home));
      try {
        expect(await runCypher({ ...next }, 'MATCH (kept:Kept) RETURN kept.what AS what')).toEqual([
          { what: 'written just before the kill' },
        ]);
      } finally {
        await next.stop();
      }
    },
    5 * minutes,
  );

  it(
    'a Neo4j whose guard was killed as well is ended by the next start',
    async () => {
      const home = makeFolder();
      const { parent, neo4j } = await startParent(home);
      // Stopped and then killed, the guard and its watcher cannot act: the worst case, Java left alone.
      const guards = guardsOf(home);
      expect(guards).toHaveLength(2);
      for (const guard of guards) process.kill(guard, 'SIGSTOP');
      parent.kill('SIGKILL');
      await once(parent, 'exit');
      for (const guard of guards) process.kill(guard, 'SIGKILL');
      await sleep(500);
      expect(isAlive(neo4j.pid)).toBe(true);

      const options = localOptions(home);
      const next = await startLocalNeo4j(options);
      try {
        expect(options.lines[0]).toBe(
          `Waiting for the Neo4j of an earlier start (process ${neo4j.pid}) to end …`,
        );
        expect(isAlive(neo4j.pid)).toBe(false);
        expect(await runCypher(next, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
      } finally {
        await next.stop();
      }
    },
    5 * minutes,
  );
});

describe('a start that fails', () => {
  it(
    'says what Neo4j said last, and frees the home',
    async () => {
      const home = makeFolder();
      mkdirSync(join(home, 'neo4j', 'data'), { recursive: true });
      writeFileSync(join(home, 'neo4j', 'data', 'databases'), 'a file where Neo4j wants a folder');
      const refusal = startLocalNeo4j(localOptions(home));
      await expect(refusal).rejects.toThrow(Neo4jStartFailed);
      await expect(refusal).rejects.toThrow(/databases/);
      lockHome(home).release();
    },
    2 * minutes,
  );

  it(
    'can be given up, which leaves no process and frees the home',
    async () => {
      const home = makeFolder();
      const giveUp = new AbortController();
      let pid = 0;
      const starting = startLocalNeo4j({ ...localOptions(home), signal: giveUp.signal });
      let over = false;
      const ended = starting.then(
        () => 'it started',
        (error: unknown) => String(error),
      );
      void ended.then(() => {
        over = true;
      });
      while (pid === 0 && !over) {
        await sleep(100);
        const file = join(home, 'neo4j', 'neo4j.pid');
        if (existsSync(file)) pid = Number(readFileSync(file, 'utf8'));
      }
      giveUp.abort();
      expect(await ended).toMatch(/abort/);
      expect(pid).toBeGreaterThan(0);
      expect(isAlive(pid)).toBe(false);
      lockHome(home).release();
    },
    2 * minutes,
  );

  it('does not make a new password for data that another one locks', async () => {
    const home = makeFolder();
    mkdirSync(join(home, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
    await expect(startLocalNeo4j(localOptions(home))).rejects.toThrow(/neo4j-password is gone/);
  });
});

describe('the lock on a home', () => {
  const homes: string[] = [];
  const newHome = (): string => {
    const home = makeFolder();
    homes.push(home);
    return home;
  };
  afterEach(() => {
    for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
  });
  const writeHolder = (home: string, holder: unknown): void => {
    mkdirSync(join(home, 'lock'), { recursive: true });
    writeFileSync(join(home, 'lock', '7'), typeof holder === 'string' ? holder : JSON.stringify(holder));
  };

  it('is held by a living process, and free once released', () => {
    const home = newHome();
    const lock = lockHome(home);
    expect(() => lockHome(home)).toThrow(new HomeLocked(process.pid, home));
    lock.release();
    lock.release();
    lockHome(home).release();
  });

  it('is not blocked by a dead holder', () => {
    const home = newHome();
    writeHolder(home, { pid: 2 ** 22 + 1, started: null });
    lockHome(home).release();
  });

  it('is not blocked by a living process that was given the number of a dead holder', () => {
    const home = newHome();
    const { pid, started } = identifyProcess(process.pid);
    writeHolder(home, { pid, started: `${started}0` });
    lockHome(home).release();
    writeHolder(newHome(), { pid, started });
    expect(() => lockHome(homes[1] ?? '')).toThrow(HomeLocked);
  });

  it('is not blocked by a lock file that a power cut left empty', () => {
    const home = newHome();
    writeHolder(home, '');
    lockHome(home).release();
  });

  it('goes to exactly one of several processes that find its holder dead at the same moment', async () => {
    const racers = 4;
    const races = Array.from({ length: 40 }, newHome);
    for (const home of races) writeHolder(home, { pid: 2 ** 22 + 1, started: null });
    const code = `import { lockHome } from ${JSON.stringify(join(projectRoot, 'server', 'neo4j', 'lock.ts'))};
const start = Number(process.argv[1]);
const won = JSON.parse(process.argv[2]).map((home, turn) => {
  while (Date.now() < start + turn * 10);
  try { lockHome(home); return 1; } catch (error) { if (error.name !== 'HomeLocked') throw error; return 0; }
});
console.log(JSON.stringify(won));
setTimeout(() => {}, 2000);`;
    const begin = String(Date.now() + 1_500);
    const wins = await Promise.all(
      Array.from({ length: racers }, async () => {
        const argv = ['--import', 'tsx', '--input-type=module', '--eval', code, begin, JSON.stringify(races)];
        const racer = spawn(process.execPath, argv, {
          cwd: projectRoot,
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const [line] = await once(createInterface({ input: racer.stdout }), 'line');
        // Written by the code above in this shape.
        return JSON.parse(line) as number[];
      }),
    );
    const winners = races.map((_, race) => wins.reduce((sum, won) => sum + (won[race] ?? 0), 0));
    expect(winners).toEqual(races.map(() => 1));
  }, 30_000);
});
