import { stances } from '../../domain/bundle.ts';
import { entityTypes } from '../../ontology/entity-types.ts';
import { predicates } from '../../ontology/predicates.ts';

const text = { type: 'string' } as const;
const maybeText = { type: ['string', 'null'] } as const;
const maybeNumber = { type: ['number', 'null'] } as const;

/** An object all of whose fields are there: what strict schemas ask for. */
const whole = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties),
});
const list = (items: object) => ({ type: 'array', items });

const time = whole({ edtf: text, text });
const object = {
  anyOf: [
    whole({ entity: text }),
    whole({ text }),
    whole({
      quantity: whole({
        min: maybeNumber,
        max: maybeNumber,
        unit: text,
        approximate: { type: 'boolean' },
        text,
      }),
    }),
    whole({ time }),
  ],
};

/** Predicates that a claim may use. */
export const claimPredicates = predicates.filter(({ kind }) => kind !== 'act');

/** The form of a model's answer about one passage, as JSON Schema. What it means is checked against the text by `toReading`. */
export const answerSchema = whole({
  entities: list(
    whole({
      name: text,
      type: { type: 'string', enum: entityTypes.map(({ id }) => id) },
      otherNames: list(text),
    }),
  ),
  claims: list(
    whole({
      subject: maybeText,
      predicate: { type: 'string', enum: claimPredicates.map(({ id }) => id) },
      object,
      polarity: { type: 'string', enum: ['positive', 'negative'] },
      time: { anyOf: [time, { type: 'null' }] },
      quote: text,
      voices: list(whole({ speaker: text, stance: { type: 'string', enum: [...stances] }, cue: maybeText })),
    }),
  ),
});
