import type { ReactNode } from 'react';

/** Keeps back what answers an older question, without moving what stands around it: it is there, but neither seen nor read. */
export function UpToDate({ current, children }: { readonly current: boolean; readonly children: ReactNode }) {
  return (
    <div className={current ? undefined : 'panel-waiting'} aria-busy={!current}>
      {children}
    </div>
  );
}
