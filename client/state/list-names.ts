const listed = new Intl.ListFormat('en', { type: 'conjunction' });
/** Names that a sentence spells out. */
const namesAtMost = 3;

/** Ids by what they are called; of many the first, and how many more there are. */
export function listNames(ids: readonly string[], name: (id: string) => string): string {
  if (ids.length <= namesAtMost) return listed.format(ids.map(name));
  const first = ids.slice(0, namesAtMost - 1).map(name);
  return listed.format([...first, `${(ids.length - first.length).toLocaleString('en')} more`]);
}
