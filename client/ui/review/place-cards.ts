/** A card in the margin, in the order of the text. */
export interface CardBox {
  /** Where its words stand, pixels from the top. */
  readonly wanted: number;
  /** Pixels. */
  readonly height: number;
}

/**
 * Tops of cards so that none lies on another and their order is that of the text. The picked one stands at its words, as far as those
 * before it leave room; those before it give way upwards, those after it downwards.
 * @param picked index of the picked card; -1 for none
 */
export function placeCards(cards: readonly CardBox[], picked: number, gap: number): number[] {
  const tops: number[] = [];
  let least = 0;
  const leasts = cards.map(({ height }) => {
    const top = least;
    least += height + gap;
    return top;
  });
  for (const [index, { wanted }] of cards.entries()) {
    const before = index === 0 ? 0 : (tops[index - 1] ?? 0) + (cards[index - 1]?.height ?? 0) + gap;
    // The picked card takes its place whatever stands before it: they are moved up below.
    tops.push(index === picked ? Math.max(wanted, leasts[index] ?? 0) : Math.max(wanted, before, 0));
  }
  for (let index = picked - 1; index >= 0; index -= 1) {
    const room = (tops[index + 1] ?? 0) - gap - (cards[index]?.height ?? 0);
    if ((tops[index] ?? 0) <= room) break;
    tops[index] = room;
  }
  return tops;
}
