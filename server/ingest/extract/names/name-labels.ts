/**
 * What the model tells apart. Finer than what is counted (person, organisation, place, event), because a party stands in other company than a
 * newspaper does. `other` are capitalised words that are none of them: demonyms, prizes, books.
 */
export const nameKinds = [
  'person',
  'party',
  'organization',
  'place',
  'country',
  'election',
  'event',
  'other',
] as const;

export type NameKind = (typeof nameKinds)[number];

/** Position of a token in a name: begins it, is inside, is its last, is all of it (BILOU; Ratinov and Roth 2009). */
const positions = ['B', 'I', 'L', 'U'] as const;
export const begins = 0;
export const inside = 1;
export const last = 2;
export const unit = 3;

/** Label 0 is a token outside of names; then four labels a kind. */
export const outside = 0;
export const labelCount = 1 + positions.length * nameKinds.length;

export const labelOf = (kind: number, position: number): number => 1 + positions.length * kind + position;
export const kindOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;

/** Whether a name may go on so: after B and I of a kind only I and L of it, after all others only O, B and U. */
export function mayFollow(before: number, label: number): boolean {
  const open = before !== outside && positionOf(before) <= inside;
  const goesOn = label !== outside && (positionOf(label) === inside || positionOf(label) === last);
  return open ? goesOn && kindOf(before) === kindOf(label) : !goesOn;
}

/** For each label those that it may follow. */
export const mayPrecede: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_unused, before) => before).filter((before) =>
    mayFollow(before, label),
  ),
);

/** Whether a sentence may begin, or end, with this label. */
export const mayBegin = (label: number): boolean => mayFollow(outside, label);
export const mayEnd = (label: number): boolean => label === outside || positionOf(label) >= last;

/** A name among the tokens of a sentence, the last included. */
export interface NamedTokens {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

export function namesOf(labels: ArrayLike<number>): NamedTokens[] {
  const names: NamedTokens[] = [];
  let first = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? outside;
    if (label === outside) continue;
    const position = positionOf(label);
    if (position === begins || position === unit) first = index;
    const kind = nameKinds[kindOf(label)];
    if (position >= last && kind !== undefined) names.push({ first, last: index, kind });
  }
  return names;
}

export function labelsOf(length: number, names: readonly NamedTokens[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const name of names) {
    const kind = nameKinds.indexOf(name.kind);
    for (let index = name.first; index <= name.last; index += 1) {
      const position =
        name.first === name.last ? unit : index === name.first ? begins : index === name.last ? last : inside;
      labels[index] = labelOf(kind, position);
    }
  }
  return labels;
}
