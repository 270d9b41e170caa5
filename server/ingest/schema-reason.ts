import type { ErrorObject } from 'ajv';

/** Why a value is not as a JSON Schema says, in words. */
export function schemaReason({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'additionalProperties') return `“${String(params.additionalProperty)}” is not a field here`;
  if (keyword === 'required') return `“${String(params.missingProperty)}” is missing`;
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as string[]).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'pattern' && params.pattern === '\\S') return 'must hold more than blanks';
  return message ?? 'is not as the schema says';
}

/** `/claims/3/passages/0/quote` → `claims[3].passages[0].quote`. */
export const schemaField = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part, at) => (/^\d+$/u.test(part) ? `[${part}]` : at === 0 ? part : `.${part}`))
    .join('');
