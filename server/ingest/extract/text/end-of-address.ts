import { domains } from './abbreviations.ts';
import { classAt, digit, full, hyphen, letter } from './character-classes.ts';

/** End of a web or mail address that begins here; its start where none does. */
export function endOfAddress(text: string, start: number, end: number): number {
  if (end - start < 5) return start;
  const chunk = text.slice(start, end);
  const scheme = chunk.indexOf('://');
  const isAddress = (scheme > 1 && scheme < 8) || chunk.startsWith('www.') || isMail(chunk) || isHost(chunk);
  if (!isAddress) return start;
  let to = end;
  while (to > start && ',.;:!?)]}\'"’”>'.includes(text.charAt(to - 1))) {
    if (text.charAt(to - 1) === ')' && chunk.includes('(')) break;
    to -= 1;
  }
  return to;
}

function isMail(chunk: string): boolean {
  const at = chunk.indexOf('@');
  return at > 0 && chunk.indexOf('.', at) > at + 1;
}

function isHost(chunk: string): boolean {
  const slash = chunk.indexOf('/');
  let host = slash < 0 ? chunk : chunk.slice(0, slash);
  while (host !== '' && ',.;:!?)]}\'"’”'.includes(host.charAt(host.length - 1))) host = host.slice(0, -1);
  const apostropheAt = host.search(/['’]/u);
  if (apostropheAt > 0) return false;
  const dot = host.lastIndexOf('.');
  if (dot < 2 || !domains.has(host.slice(dot + 1))) return false;
  for (let i = 0; i < dot; i += 1) {
    const kind = classAt(host, i);
    if (kind !== letter && kind !== digit && kind !== hyphen && kind !== full) return false;
  }
  return true;
}
