import type { CapsuleSlide } from '../export/capsule.ts';

/** An entity that some slides draw. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly typeName: string;
  /** From 0. */
  readonly slides: readonly number[];
}

/** Letters without marks, and those that are marks elsewhere, so that they are found however they are typed. */
const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ə', 'e').replaceAll('ı', 'i');

/** All entities of the slides by their names. What stands for several of them is none. */
export function entitiesOf(slides: readonly CapsuleSlide[]): readonly Found[] {
  const found = new Map<string, Found>();
  slides.forEach(({ picture }, at) => {
    for (const { id, name, typeName, group } of picture?.drawn.nodes ?? [])
      if (group === undefined)
        found.set(id, { id, name, typeName, slides: [...(found.get(id)?.slides ?? []), at] });
  });
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** Those with all words in their names; none where nothing is looked for. */
export function findByName(all: readonly Found[], text: string): readonly Found[] {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return all.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}
