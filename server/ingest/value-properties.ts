import type { BundleValue, DatedValue } from '../domain/bundle.ts';
import { descendingKey } from '../domain/descending-key.ts';
import { certainDays, dayInterval, farDay } from '../domain/edtf-interval.ts';
import type { TimeRecord, ValueRecord } from '../domain/records.ts';

/** A date's days as properties; all null when there is no date. */
export interface SpanProperties {
  readonly spanEdtf: string | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly startByDay: number | null;
  readonly endFromDay: number | null;
}

/** The days of a date as properties, open ends as far days so that a comparison never meets null. */
export function spanOf(date: DatedValue | undefined): SpanProperties {
  if (!date) return { spanEdtf: null, fromDay: null, toDay: null, startByDay: null, endFromDay: null };
  const { fromDay, toDay } = dayInterval(date.edtf);
  const days = { fromDay: fromDay ?? -farDay, toDay: toDay ?? farDay };
  return { spanEdtf: date.edtf, ...days, ...certainDays(date.edtf) };
}

/** A day as a text that sorts as days do; no day comes last. */
export const dayKey = (day: number | null): string =>
  day === null ? '~' : String(day + farDay).padStart(11, '0');

const toTimeRecord = (date: DatedValue): TimeRecord => ({
  kind: 'time',
  edtf: date.edtf,
  text: date.text ?? null,
  basis: date.basis === 'inferred' ? 'INFERRED' : 'STATED',
  reason: date.reason ?? null,
});

/** A value as it is kept, its references lasting. */
export function toValueRecord(value: BundleValue, lasting: (id: string) => string): ValueRecord {
  if ('entity' in value) return { kind: 'reference', id: lasting(value.entity) };
  if ('quantity' in value) return { kind: 'quantity', ...value.quantity, text: value.quantity.text ?? null };
  if ('time' in value) return toTimeRecord(value.time);
  return { kind: 'text', text: value.text, language: value.language ?? null };
}

/** The columns of a claim that hold its object. */
export function objectProperties(object: ValueRecord, value: BundleValue): Record<string, unknown> {
  switch (object.kind) {
    case 'reference':
      return { objectKind: 'entity', objectId: object.id };
    case 'quantity': {
      const { kind, min, max, unit, approximate, text } = object;
      return { objectKind: kind, min, max, unit, approximate, text };
    }
    case 'time': {
      const days = spanOf('time' in value ? value.time : undefined);
      const { edtf, text, reason } = object;
      const basis = object.basis.toLowerCase();
      return {
        objectKind: 'time',
        edtf,
        text,
        basis,
        reason,
        objectFromDay: days.fromDay,
        objectToDay: days.toDay,
      };
    }
    case 'text':
      return { objectKind: 'text', text: object.text, language: object.language };
  }
}

/** Sorts documents by how many claims rest on them, most first; `refresh-documents.cypher` writes the same. */
export const dependentsKey = (count: number, id: string): string => descendingKey(count, 9, id);
