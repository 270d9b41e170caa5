import { listNames } from './list-names.ts';
import { plural } from './plural.ts';
import type { AsideKind } from './set-aside.ts';

/** What setting an entity aside does to it, and what bringing it back does. */
const words: Readonly<Record<AsideKind, readonly [aside: string, back: string]>> = {
  hidden: ['hidden', 'drawn again'],
  faint: ['drawn faint', 'drawn in full again'],
  folded: ['with what hangs on nothing else folded in', 'unfolded'],
  damped: ['not expanded through', 'expanded through again'],
};

export const asideWords = (
  {
    kind,
    ids,
    isAside,
  }: { readonly kind: AsideKind; readonly ids: readonly string[]; readonly isAside: boolean },
  name: (id: string) => string,
): string => `${listNames(ids, name)} ${ids.length === 1 ? 'is' : 'are'} ${words[kind][isAside ? 0 : 1]}`;

/** What came of looking for what stands between the entities shown. */
export function saidOfConnection({
  ids,
  left,
  isPartial,
}: {
  readonly ids: readonly string[];
  readonly left: number;
  readonly isPartial: boolean;
}): string {
  const direct = 'Every link between entities shown that passes the filter is drawn.';
  const partly = isPartial ? ' There is too much around them to look at all of it.' : '';
  if (ids.length === 0) return `${direct} Nothing else stands between two of them.${partly}`;
  const more = left === 0 ? '' : ` ${left.toLocaleString('en')} more are there: connect again.`;
  return `${direct} ${plural(ids.length, 'entity', 'entities')} added that ${ids.length === 1 ? 'stands' : 'stand'} between two of them.${more}${partly}`;
}

/** What taking back an expansion comes to. */
export function saidOfTakingBack(name: string, loose: number, brought: number): string {
  const held = brought - loose;
  const stay = `${plural(held, 'entity', 'entities')} of it ${held === 1 ? 'stays' : 'stay'}: something else that is shown holds ${held === 1 ? 'it' : 'them'}`;
  if (loose === 0) return held === 0 ? `Expanding ${name} brought nothing that is still there.` : `${stay}.`;
  const taken = `${plural(loose, 'entity', 'entities')} that expanding ${name} brought ${loose === 1 ? 'is' : 'are'} taken back`;
  return held === 0 ? `${taken}.` : `${taken}; ${stay}.`;
}
