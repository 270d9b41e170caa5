import { useRef, useState } from 'react';

/** What a gesture has come to so far: shown at once, and handed over when the gesture is finished, so that it is one step. */
export interface Draft<Value> {
  /** Null while there is no gesture. */
  readonly value: Value | null;
  set(value: Value): void;
  settle(): void;
}

export function useDraft<Value>(onSettled: (value: Value) => void): Draft<Value> {
  const [value, setValue] = useState<Value | null>(null);
  // Events of one gesture may come before the next drawing.
  const latest = useRef<Value | null>(null);
  return {
    value,
    set(next) {
      latest.current = next;
      setValue(next);
    },
    settle() {
      const last = latest.current;
      latest.current = null;
      setValue(null);
      if (last !== null) onSettled(last);
    },
  };
}
