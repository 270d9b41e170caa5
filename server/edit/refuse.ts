import { AttestError } from '../domain/errors.ts';
import type { Rejection } from '../ingest/rejection.ts';

/** What was wrong with an input, as one error: its sentence is the first fault, its fields have all. */
export function refuse(rejected: readonly Pick<Rejection, 'field' | 'reason'>[]): AttestError {
  const [first] = rejected;
  const place = first && first.field !== '' ? `${first.field}: ` : '';
  return new AttestError('BAD_INPUT', `${place}${first?.reason ?? 'refused'}.`, {
    rejected: rejected.map(({ field, reason }) => ({ field, reason })),
  });
}
