import type { ServerWords } from '../texts/server-words.ts';
import { tellClaim } from '../texts/tell-claim.ts';
import type { SaidClaimFragment } from './generated/graphql.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** What of a row is said in English, in other words. Rows carry their type as urql asks for it. */
function ownWords(row: Row, frontier: number | null, words: ServerWords): Row {
  const id = String(row.id);
  switch (row.__typename) {
    case 'EntityType':
      return 'name' in row ? { name: words.types[id] ?? row.name } : {};
    case 'Predicate': {
      const own = words.predicates[id];
      return {
        ...('label' in row && { label: own?.label ?? row.label }),
        ...('inverse' in row && { inverse: own?.inverse ?? row.inverse }),
      };
    }
    case 'Claim':
      // Whoever asks for a sentence asks for what it is made of: `tests/shape/texts.test.ts`.
      return 'sentence' in row
        ? { sentence: tellClaim(row as unknown as SaidClaimFragment, frontier, words) }
        : {};
    case 'PathSentence':
      return {
        // As above.
        text: tellClaim(row.claim as SaidClaimFragment, row.frontier as number | null, words),
      };
    default:
      return {};
  }
}

/**
 * An answer of the API with what the server says in English said in another language: names of types, labels of predicates and
 * sentences of claims. What documents say and what things are called stays.
 */
export function translate<Value>(value: Value, frontier: number | null, words: ServerWords): Value {
  // A copy of the same shape.
  if (Array.isArray(value)) {
    const isOfRows = value.some(isRow);
    return isOfRows ? (value.map((one) => translate(one, frontier, words)) as Value) : value;
  }
  if (!isRow(value)) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, translate(part, frontier, words)]);
  return { ...Object.fromEntries(parts), ...ownWords(value, frontier, words) } as Value;
}
