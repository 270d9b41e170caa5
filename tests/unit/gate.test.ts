import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GateFull, makeGate } from '../../server/db/gate.ts';

describe('a gate', () => {
  test('lets in the first to come, makes so many wait, and turns the rest away', async () => {
    const gate = makeGate(1, 1);
    const leave = await gate.enter();
    const second = gate.enter();
    await expect(gate.enter()).rejects.toBeInstanceOf(GateFull);
    expect([gate.running, gate.waiting]).toEqual([1, 1]);
    leave();
    leave();
    (await second)();
    expect([gate.running, gate.waiting]).toEqual([0, 0]);
  });

  test('gives the place of who stopped waiting to the next', async () => {
    const gate = makeGate(1, 2);
    const leave = await gate.enter();
    const tired = new AbortController();
    const gone = gate.enter(tired.signal);
    const next = gate.enter();
    tired.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    leave();
    (await next)();
    expect([gate.running, gate.waiting]).toEqual([0, 0]);
  });

  test('never lets in too many and is empty in the end, in whatever order they come, give up and leave', async () => {
    const step = fc.record({ kind: fc.constantFrom('come', 'leave', 'giveUp'), which: fc.nat(20) });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(step, { maxLength: 60 }),
        async (most, steps) => {
          const gate = makeGate(most, 5);
          const inside: (() => void)[] = [];
          const signals: AbortController[] = [];
          const settle = () => new Promise((resolve) => setImmediate(resolve));
          for (const { kind, which } of steps) {
            if (kind === 'come') {
              const signal = new AbortController();
              signals.push(signal);
              void gate.enter(signal.signal).then(
                (leave) => inside.push(leave),
                () => undefined,
              );
            } else if (kind === 'leave') inside.splice(which % (inside.length || 1), 1)[0]?.();
            else signals[which % (signals.length || 1)]?.abort();
            await settle();
            expect(gate.running).toBe(inside.length);
            expect(gate.running).toBeLessThanOrEqual(most);
            expect(gate.waiting === 0 || gate.running === most).toBe(true);
          }
          for (const signal of signals) signal.abort();
          for (const leave of inside) leave();
          await settle();
          expect([gate.running, gate.waiting]).toEqual([0, 0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
