import { type RefObject, useLayoutEffect } from 'react';
import { placeCards } from './place-cards.ts';

/** Pixels between two cards. */
const gap = 8;

/** Puts the cards in `box` at the height of their words, when the stylesheet takes them out of the flow; else leaves them where they are. */
function place(box: HTMLElement, picked: string | null): void {
  const cards = [...box.querySelectorAll<HTMLElement>('[data-card]')];
  const [first] = cards;
  if (first === undefined || getComputedStyle(first).position !== 'absolute') {
    box.style.minHeight = '';
    box.style.removeProperty('--text-shift');
    for (const card of cards) card.style.top = '';
    return;
  }
  // Where the text would begin if it were not moved.
  const shift = Number.parseFloat(box.style.getPropertyValue('--text-shift') || '0');
  const top = box.getBoundingClientRect().top + shift;
  const words = new Map<string, number>();
  for (const mark of box.querySelectorAll<HTMLElement>('[data-starts]')) {
    const [line] = mark.getClientRects();
    for (const claim of mark.dataset.starts?.split(' ') ?? [])
      if (!words.has(claim)) words.set(claim, (line?.top ?? top) - top);
  }
  const boxes = cards.map((card) => ({
    wanted: words.get(card.dataset.card ?? '') ?? 0,
    height: card.offsetHeight,
  }));
  const at = cards.findIndex((card) => card.dataset.card === picked);
  const tops = placeCards(boxes, at, gap);
  for (const [index, card] of cards.entries()) card.style.top = `${tops[index] ?? 0}px`;
  // Where claims are dense the cards before the picked one leave it no room at its words: then the words come to it.
  box.style.setProperty('--text-shift', `${Math.max(0, (tops[at] ?? 0) - (boxes[at]?.wanted ?? 0))}px`);
  box.style.minHeight = `${(tops.at(-1) ?? 0) + (boxes.at(-1)?.height ?? 0) + gap}px`;
}

/** Keeps the cards beside their words, whatever grows, opens or is picked. */
export function useCardPlaces(box: RefObject<HTMLElement | null>, picked: string | null): void {
  // After every drawing: a card that opens moves the others. Runs before that of the page that scrolls to the pick.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    place(element, picked);
    const observer = new ResizeObserver(() => place(element, picked));
    observer.observe(element);
    for (const card of element.querySelectorAll('[data-card]')) observer.observe(card);
    return () => observer.disconnect();
  });
}
