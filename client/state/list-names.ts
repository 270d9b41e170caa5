import { say, sayAll } from '../texts/say.ts';

/** Names that a sentence spells out. */
const namesAtMost = 3;

/** Ids by what they are called; of many the first, and how many more there are. */
export function listNames(ids: readonly string[], name: (id: string) => string): string {
  if (ids.length <= namesAtMost) return sayAll(ids.map(name));
  const first = ids.slice(0, namesAtMost - 1).map(name);
  return sayAll([...first, say('common.more', { count: ids.length - first.length })]);
}
