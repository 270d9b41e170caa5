/** Runs something in the next frame, once however often it is asked for until then. */
export interface OnceAFrame {
  ask(): void;
  cancel(): void;
}

export function onceAFrame(
  run: () => void,
  frame: (run: () => void) => number = requestAnimationFrame,
  cancelFrame: (number: number) => void = cancelAnimationFrame,
): OnceAFrame {
  let asked: number | null = null;
  return {
    ask: () => {
      asked ??= frame(() => {
        asked = null;
        run();
      });
    },
    cancel: () => {
      if (asked !== null) cancelFrame(asked);
      asked = null;
    },
  };
}
