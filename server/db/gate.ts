/** So many at once, so many waiting, and nobody else. */
export interface Gate {
  /**
   * Waits for a turn. Resolves with what ends it; calling that twice does nothing more.
   * @throws the signal's reason when it is aborted while waiting; GateFull at once when too many wait already.
   */
  enter(signal?: AbortSignal): Promise<() => void>;
  readonly running: number;
  readonly waiting: number;
}

/** No turn, and no place to wait for one. */
export class GateFull extends Error {}

/** A gate through which `most` go at once, first come first served, while at most `mostWaiting` wait. */
export function makeGate(most: number, mostWaiting = Number.POSITIVE_INFINITY): Gate {
  let running = 0;
  const line = new Set<() => void>();
  const turn = (): (() => void) => {
    let ended = false;
    running += 1;
    return () => {
      if (ended) return;
      ended = true;
      running -= 1;
      const [next] = line;
      next?.();
    };
  };
  return {
    async enter(signal) {
      signal?.throwIfAborted();
      if (running < most) return turn();
      if (line.size >= mostWaiting) throw new GateFull();
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          line.delete(mine);
          signal?.removeEventListener('abort', giveUp);
        };
        const mine = (): void => {
          leave();
          resolve(turn());
        };
        const giveUp = (): void => {
          leave();
          reject(signal?.reason);
        };
        line.add(mine);
        signal?.addEventListener('abort', giveUp, { once: true });
      });
    },
    get running() {
      return running;
    },
    get waiting() {
      return line.size;
    },
  };
}
