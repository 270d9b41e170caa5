import { say, sayAll } from '../texts/say.ts';

/** The ends of paths in words, by their names. */
export function endsWords(names: readonly string[]): string {
  if (names.length < 2) return say('paths.endsFrom', { name: names.join('') });
  return say(names.length === 2 ? 'paths.endsBetween' : 'paths.endsAmong', { names: sayAll(names) });
}
