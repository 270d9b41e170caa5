import { pluralUnit, type QuantityValue } from '../../server/domain/quantity-words.ts';
import { languages } from './language.ts';
import { language, say } from './say.ts';
import { type ServerWords, serverWords } from './server-words.ts';

/** All digits that a number has: one that is left out would be a rounding that nobody spoke of. */
const numbers = new Intl.NumberFormat(languages[language].numbersLike, { maximumFractionDigits: 20 });

/** A unit beside a number, or beside none that is known. What no catalogue has is a word of a text. */
function unitWords(unit: string, isOne: boolean, words: ServerWords | null): string {
  const many = pluralUnit(unit);
  const own = words?.units[many];
  if (own !== undefined) return isOne ? own.one : own.other;
  return isOne && words === null ? unit : many;
}

function boundWords(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null)
    return min === max
      ? numbers.format(min)
      : say('quantity.range', { min: numbers.format(min), max: numbers.format(max) });
  if (min !== null) return say('quantity.orMore', { number: numbers.format(min) });
  return max === null ? null : say('quantity.orFewer', { number: numbers.format(max) });
}

/** A quantity in the reader's language: "about 200,000 or more persons". A bound that is not there stays open. */
export function quantityWords({ min, max, unit, approximate }: QuantityValue, words = serverWords): string {
  const bounds = boundWords(min ?? null, max ?? null);
  const counted = unitWords(unit, min === 1 && max === 1, words);
  if (bounds === null) return say('quantity.unknown', { unit: counted }).trim();
  const quantity = unit === '' ? bounds : say('quantity.counted', { number: bounds, unit: counted });
  return approximate ? say('quantity.about', { quantity }) : quantity;
}
