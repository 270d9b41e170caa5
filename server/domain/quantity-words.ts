/** What `quantityWords` reads: the GraphQL `Quantity`, without the words of the text. */
export interface QuantityValue {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit: string;
  readonly approximate: boolean;
}

/** All digits that a number has: one that is left out would be a rounding that nobody spoke of. */
const numberFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/**
 * A quantity in words: "613 persons", "about 200,000 or more persons", "100 to 200 persons".
 * A bound that is not there stays open; it is never filled in. An empty unit gives the number alone.
 */
export function quantityWords({ min, max, unit, approximate }: QuantityValue): string {
  const bounds = boundWords(min ?? null, max ?? null);
  if (bounds === null) return `an unknown number of ${pluralUnit(unit)}`.trim();
  const counted = min === 1 && max === 1 ? unit : pluralUnit(unit);
  return [approximate ? 'about' : '', bounds, counted].filter((part) => part !== '').join(' ');
}

function boundWords(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null) {
    return min === max
      ? numberFormat.format(min)
      : `${numberFormat.format(min)} to ${numberFormat.format(max)}`;
  }
  if (min !== null) return `${numberFormat.format(min)} or more`;
  if (max !== null) return `${numberFormat.format(max)} or fewer`;
  return null;
}

/** English plural of a plain unit word; symbols such as `km` or `EUR`, and words already in the plural, stay as they are. */
export function pluralUnit(unit: string): string {
  if (!/^[a-z]{3,}$/.test(unit) || unit.endsWith('s')) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return `${unit}s`;
}
