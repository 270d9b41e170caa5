import { AttestError } from '../domain/errors.ts';

/** The error BAD_INPUT that says what is wrong with a field of a decision. */
export const badField = (field: string, reason: string, more: Record<string, unknown> = {}): AttestError =>
  new AttestError('BAD_INPUT', `${field}: ${reason}.`, { field, ...more });
