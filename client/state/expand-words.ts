import { type Key, say } from '../texts/say.ts';
import { listNames } from './list-names.ts';
import type { AsideKind } from './set-aside.ts';

/** What setting an entity aside does to it, and what bringing it back does. */
const keys = {
  hidden: ['expand.isHidden', 'expand.isShown'],
  faint: ['expand.isFaint', 'expand.isFull'],
  folded: ['expand.isFolded', 'expand.isUnfolded'],
  damped: ['expand.isDamped', 'expand.isUndamped'],
} as const satisfies Readonly<Record<AsideKind, readonly [aside: Key, back: Key]>>;

export const asideWords = (
  {
    kind,
    ids,
    isAside,
  }: { readonly kind: AsideKind; readonly ids: readonly string[]; readonly isAside: boolean },
  name: (id: string) => string,
): string => say(keys[kind][isAside ? 0 : 1], { names: listNames(ids, name), count: ids.length });

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
  const count = ids.length;
  const more = count === 0 || left === 0 ? [] : [say('expand.moreBetween', { count: left })];
  return [
    say('expand.everyLinkDrawn'),
    count === 0 ? say('expand.nothingBetween') : say('expand.addedBetween', { count }),
    ...more,
    ...(isPartial ? [say('expand.tooMuchAround')] : []),
  ].join(' ');
}

/** What taking back an expansion comes to. */
export function saidOfTakingBack(name: string, loose: number, brought: number): string {
  const held = brought - loose;
  if (loose === 0)
    return held === 0 ? say('expand.broughtNothing', { name }) : say('expand.someStay', { count: held });
  return held === 0
    ? say('expand.tookBack', { count: loose, name })
    : say('expand.tookBackSome', { count: loose, name, held });
}
