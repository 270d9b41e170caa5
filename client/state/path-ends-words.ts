const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** The ends of paths in words, by their names. */
export function endsWords(names: readonly string[]): string {
  if (names.length < 2) return `from ${names.join('')}`;
  return `${names.length === 2 ? 'between' : 'between each two of'} ${listed.format(names)}`;
}
