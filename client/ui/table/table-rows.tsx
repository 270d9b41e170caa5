import { lazy, Suspense } from 'react';
import { say } from '../../texts/say.ts';
import type { LongTableProps } from './long-table.tsx';

/** Up to here all rows are drawn, so that the browser's own search finds every one of them. */
const drawnAtMost = 200;

/** Brings the library that draws only what is in sight. */
const LongTable = lazy(async () => ({ default: (await import('./long-table.tsx')).LongTable }));

/** Around a table: of many rows only those in sight are drawn. */
export function TableRows(props: LongTableProps) {
  if (props.rows <= drawnAtMost) return <div className="table-short">{props.children}</div>;
  return (
    <Suspense fallback={<p className="coming">{say('main.loadingTable')}</p>}>
      <LongTable {...props} />
    </Suspense>
  );
}
