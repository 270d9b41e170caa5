interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

const gap = 14;
const margin = 8;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/**
 * Where a card stands beside what it points at, in screen pixels: below it, else above, else at a side, always whole on the
 * screen; where there is no room beside, over its lower edge.
 */
export function placeCard(target: Box, card: Size, screen: Size): { left: number; top: number } {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const left = within(target.left, margin, screen.width - card.width - margin);
  const top = within(target.top, margin, screen.height - card.height - margin);
  if (bottom + gap + card.height + margin <= screen.height) return { left, top: bottom + gap };
  if (target.top - gap - card.height >= margin) return { left, top: target.top - gap - card.height };
  if (target.left - gap - card.width >= margin) return { left: target.left - gap - card.width, top };
  if (right + gap + card.width + margin <= screen.width) return { left: right + gap, top };
  return { left, top: screen.height - card.height - margin };
}
