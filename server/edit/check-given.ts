import { AttestError } from '../domain/errors.ts';

/** @throws AttestError BAD_INPUT that names what holds only blanks */
export function checkGiven(fields: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value.trim() === '')
      throw new AttestError('BAD_INPUT', `${field} must hold more than blanks.`, { field });
  }
}
