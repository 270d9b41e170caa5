import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Repeater } from 'graphql-yoga';
import type { Database } from '../db/database.ts';
import { type ChangeRecord, emptyChange, joinChanges, touches } from '../domain/change.ts';
import { AttestError } from '../domain/errors.ts';
import { listChangesAfter, loadLatestChange } from '../queries/changes.ts';

/** How often the graph is asked for changes while anybody follows, milliseconds: one small read for all followers. */
const pollMs = 400;
/** What a follower is told comes at least so far apart, milliseconds; changes meanwhile are put together. */
const calmMs = 500;
const mostFollowers = 1_000;

export interface FollowOptions {
  /** The last change that the follower knows; null begins now. */
  readonly after: number | null;
  /** Only changes that touch one of these ids; null for all. */
  readonly ids: ReadonlySet<string> | null;
}

/** Tells followers what changes in the graph, whichever server changed it. */
export interface ChangeFeed {
  follow(options: FollowOptions): AsyncIterable<ChangeRecord>;
  /** How many follow now. */
  readonly followers: number;
  /** Ends every follower's stream. */
  close(): void;
}

type Listener = (change: ChangeRecord) => void;

/** Changes after `seq` as one; RESYNC when some of them are no longer kept, or the graph is not the one it was. */
async function catchUp(database: Database, seq: number, head: number): Promise<ChangeRecord | null> {
  if (seq > head) return emptyChange('RESYNC', head);
  let joined: ChangeRecord | null = null;
  for (let at = seq; at < head; ) {
    const changes = await listChangesAfter(database, at);
    for (const change of changes) {
      if (change.seq !== at + 1) return emptyChange('RESYNC', head);
      joined = joined ? joinChanges(joined, change) : change;
      at = change.seq;
    }
    if (changes.length === 0) return emptyChange('RESYNC', head);
  }
  return joined;
}

export function makeChangeFeed(database: Database): ChangeFeed {
  const listeners = new Set<Listener>();
  const closing = new AbortController();
  // One for each follower, which is no leak: each takes its own away.
  setMaxListeners(0, closing.signal);
  let position: Promise<number> | null = null;

  /** One loop for all followers, from the first one's coming to the last one's going. */
  async function poll(start: Promise<number>): Promise<void> {
    for (let at = await start; position === start; ) {
      await sleep(pollMs, undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted || position !== start) return;
      // A database that does not answer is asked again; what changed meanwhile is not lost.
      const head = await loadLatestChange(database).catch(() => at);
      if (head === at) continue;
      const change = await catchUp(database, at, head).catch(() => null);
      if (!change) continue;
      at = change.seq;
      for (const listener of listeners) listener(change);
    }
  }

  function join(listener: Listener): Promise<number> {
    if (listeners.size >= mostFollowers)
      throw new AttestError('UNAVAILABLE', `${mostFollowers} follow already. Try again later.`);
    listeners.add(listener);
    if (position === null) {
      const start = loadLatestChange(database);
      position = start;
      poll(start).catch(() => {
        if (position === start) position = null;
      });
    }
    return position;
  }

  function leave(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size === 0) position = null;
  }

  const follow = ({ after, ids }: FollowOptions): AsyncIterable<ChangeRecord> =>
    new Repeater<ChangeRecord>(async (push, stop) => {
      const ending = new AbortController();
      let pending: ChangeRecord | null = null;
      let known = Number.POSITIVE_INFINITY;
      let wake: () => void = () => undefined;
      const early: ChangeRecord[] = [];
      const take = (change: ChangeRecord): void => {
        if (change.kind === 'CHANGED' && (change.seq <= known || !touches(change, ids))) return;
        // After a RESYNC the graph may be another one, whose numbers are lower.
        known = change.seq;
        pending = pending ? joinChanges(pending, change) : change;
        wake();
      };
      let listener: Listener = (change) => void early.push(change);
      const listen: Listener = (change) => listener(change);
      const woken = () =>
        new Promise<void>((resolve) => {
          wake = resolve;
        });
      const end = (): void => {
        ending.abort();
        wake();
        stop();
      };
      void stop.then(end);
      closing.signal.addEventListener('abort', end);
      try {
        // First listen, then read where the graph stands: what changes in between comes both ways, and counts once.
        await join(listen);
        const head = await loadLatestChange(database);
        const missed = after === null ? emptyChange('READY', head) : await catchUp(database, after, head);
        if (missed && (missed.kind !== 'CHANGED' || touches(missed, ids))) pending = missed;
        known = head;
        listener = take;
        for (const change of early) take(change);
        while (!ending.signal.aborted) {
          if (!pending) await woken();
          const next: ChangeRecord | null = pending;
          pending = null;
          if (next) await push(next);
          await sleep(calmMs, undefined, { signal: ending.signal }).catch(() => undefined);
        }
      } finally {
        closing.signal.removeEventListener('abort', end);
        leave(listen);
        stop();
      }
    });

  return {
    follow,
    get followers() {
      return listeners.size;
    },
    close: () => closing.abort(),
  };
}
