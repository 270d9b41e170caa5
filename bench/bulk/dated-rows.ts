import type { Bundle, BundleClaim } from '../../server/domain/bundle.ts';
import type { ClaimRow, GraphRows } from '../../server/ingest/graph-rows.ts';
import { toRows } from '../../server/ingest/to-rows.ts';
import { dayKey, type SpanProperties, spanOf } from '../../server/ingest/value-properties.ts';

const spans = new Map<string, SpanProperties>();

/** A date's days. Reading a date takes longer than all else of a claim, and few are written: each is read once. */
function knownSpan(time: NonNullable<BundleClaim['time']>): SpanProperties {
  const span = spans.get(time.edtf) ?? spanOf(time);
  spans.set(time.edtf, span);
  return span;
}

/** What `toRows` writes of a claim's time, on the claim and on its voices. */
function dated(row: ClaimRow, time: BundleClaim['time']): ClaimRow {
  if (time === undefined) return row;
  const span = knownSpan(time);
  const { edtf, text = null, basis, reason = null } = time;
  Object.assign(row.properties, span, {
    timeEdtf: edtf,
    timeText: text,
    timeBasis: basis,
    timeReason: reason,
    timeKey: `${dayKey(span.fromDay)}|${row.id}`,
  });
  for (const { properties } of row.voices) Object.assign(properties, span);
  return row;
}

/**
 * The rows of a bundle as `toRows` gives them, in less than half of its time; the bench checks that they are the same.
 * @param known entities whose row was written: the row of one that is told of again, without further names, is not to be used
 */
export function toDatedRows(bundle: Bundle, recordedAt: string, known: ReadonlySet<string>): GraphRows {
  const times = new Map(bundle.claims.map(({ id, time }) => [id, time]));
  const claims = bundle.claims.map(({ time: _, ...claim }) => claim);
  // Folding a name takes time; the type of each is needed for the claims.
  const entities = bundle.entities.map((entity) => (known.has(entity.id) ? { ...entity, name: '' } : entity));
  const rows = toRows({ ...bundle, claims, entities }, recordedAt);
  return { ...rows, claims: rows.claims.map((row) => dated(row, times.get(row.bundleId))) };
}
