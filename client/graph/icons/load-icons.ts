import type { Style } from '../../state/style.ts';

const none = {};

/** The signs that a style may name; none for one that names none. */
export async function loadIcons({ rules }: Pick<Style, 'rules'>): Promise<Readonly<Record<string, string>>> {
  return rules.some(({ channel }) => channel === 'icon') ? (await import('./icons.ts')).icons : none;
}
