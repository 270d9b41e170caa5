/** A number for each pair of ids, the same whichever way round: quicker to look up than texts where links are thousands. */
export function numberPairs(): (one: string, other: string) => number {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  return (one, other) => {
    const [first, second] = [numberOf(one), numberOf(other)];
    return Math.min(first, second) * 2 ** 26 + Math.max(first, second);
  };
}
