import type { From, Opening } from './saved.ts';

const versionForm = /^\d{1,9}$/u;

/** `saved=ID`, with `version=3` when it is not the newest that is asked for. */
export function encodeOpening(parameters: URLSearchParams, opening: Opening | null): void {
  if (opening === null) return;
  parameters.set('saved', opening.id);
  if (opening.version !== null) parameters.set('version', String(opening.version));
}

export function decodeOpening(parameters: URLSearchParams): Opening | null {
  const id = parameters.get('saved') ?? '';
  const version = parameters.get('version') ?? '';
  return id === '' ? null : { id, version: versionForm.test(version) ? Number(version) : null };
}

/** `from=3:ID`; `from=3-:ID` where things stand elsewhere than in it. */
const form = /^(\d{1,9})(-?):(.+)$/su;

export function encodeFrom(parameters: URLSearchParams, from: From | null): void {
  if (from !== null) parameters.set('from-view', `${from.version}${from.isHeld ? '' : '-'}:${from.id}`);
}

export function decodeFrom(parameters: URLSearchParams): From | null {
  const [, version, sign, id] = form.exec(parameters.get('from-view') ?? '') ?? [];
  return id === undefined ? null : { id, version: Number(version), isHeld: sign === '' };
}
