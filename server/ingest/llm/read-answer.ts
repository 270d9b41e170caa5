import { LlmFailure } from './failure.ts';
import { isObject, parseJson } from './read-completion.ts';

export interface AnswerEntity {
  readonly name: string;
  readonly type: string;
  readonly otherNames: readonly string[];
}

export interface AnswerTime {
  readonly edtf: string;
  readonly text: string;
}

export interface AnswerQuantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly approximate: boolean;
  readonly text: string;
}

export type AnswerObject =
  | { readonly entity: string }
  | { readonly text: string }
  | { readonly quantity: AnswerQuantity }
  | { readonly time: AnswerTime };

export interface AnswerVoice {
  readonly speaker: string;
  readonly stance: string;
  readonly cue: string | null;
}

export interface AnswerClaim {
  /** Null for the publisher. */
  readonly subject: string | null;
  readonly predicate: string;
  readonly object: AnswerObject;
  readonly isNegative: boolean;
  readonly time: AnswerTime | null;
  readonly quote: string;
  readonly voices: readonly AnswerVoice[];
}

/** What a model wrote down of one passage, not yet checked against it. A null in a list stands for an item of another form. */
export interface Answer {
  readonly entities: readonly (AnswerEntity | null)[];
  readonly claims: readonly (AnswerClaim | null)[];
}

type Read<T> = (value: unknown) => T | null;

const readText: Read<string> = (value) => (typeof value === 'string' ? value : null);
const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** A list whose items all have the form; null when it is none. */
function readList<T>(value: unknown, read: Read<T>): T[] | null {
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) return null;
  const items = value.map((item: unknown) => read(item));
  return items.every((item): item is Awaited<T> & T => item !== null) ? items : null;
}

const readEntity: Read<AnswerEntity> = (value) => {
  if (!isObject(value)) return null;
  const [name, type] = [readText(value.name), readText(value.type)];
  const otherNames = readList(value.otherNames, readText);
  return name === null || type === null || otherNames === null ? null : { name, type, otherNames };
};

const readTime: Read<AnswerTime> = (value) => {
  if (!isObject(value)) return null;
  const [edtf, text] = [readText(value.edtf), readText(value.text)];
  return edtf === null || text === null ? null : { edtf, text };
};

const isBound = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

const readQuantity: Read<AnswerQuantity> = (value) => {
  if (!isObject(value)) return null;
  const { min = null, max = null, approximate } = value;
  const [unit, text] = [readText(value.unit), readText(value.text)];
  if (!isBound(min) || !isBound(max) || unit === null || text === null) return null;
  return { min, max, unit, approximate: approximate === true, text };
};

/** A value with one of the four keys; of several the first that is not null. */
const readObject: Read<AnswerObject> = (value) => {
  if (!isObject(value)) return null;
  const [entity, quantity] = [readText(value.entity), readQuantity(value.quantity)];
  const [time, text] = [readTime(value.time), readText(value.text)];
  if (entity !== null) return { entity };
  if (quantity !== null) return { quantity };
  if (time !== null) return { time };
  return text === null ? null : { text };
};

const readVoice: Read<AnswerVoice> = (value) => {
  if (!isObject(value)) return null;
  const [speaker, stance] = [readText(value.speaker), readText(value.stance)];
  const cue = isAbsent(value.cue) ? undefined : readText(value.cue);
  return speaker === null || stance === null || cue === null ? null : { speaker, stance, cue: cue ?? null };
};

const readClaim: Read<AnswerClaim> = (value) => {
  if (!isObject(value)) return null;
  const [predicate, quote] = [readText(value.predicate), readText(value.quote)];
  const [object, voices] = [readObject(value.object), readList(value.voices, readVoice)];
  const subject = isAbsent(value.subject) ? undefined : readText(value.subject);
  const time = isAbsent(value.time) ? undefined : readTime(value.time);
  if (predicate === null || quote === null || object === null || voices === null) return null;
  const { polarity = 'positive' } = value;
  if (subject === null || time === null || (polarity !== 'positive' && polarity !== 'negative')) return null;
  const isNegative = polarity === 'negative';
  return { subject: subject ?? null, predicate, object, isNegative, time: time ?? null, quote, voices };
};

/** Models that are not held to a schema like to put their JSON between fences. */
const fenced = /^\s*```(?:json)?\s*\n([\s\S]*)\n\s*```\s*$/u;

/** What the content of an answer says. @throws LlmFailure when it is no JSON of the form asked for */
export function readAnswer(content: string): Answer {
  const value = parseJson(fenced.exec(content)?.[1] ?? content);
  if (value === undefined) throw new LlmFailure("The model's answer is not JSON.", { retries: 1 });
  const { entities, claims } = isObject(value) ? value : {};
  if (!Array.isArray(entities) || !Array.isArray(claims))
    throw new LlmFailure("The model's answer has not the form that was asked for.", { retries: 1 });
  return {
    entities: entities.map((entity: unknown) => readEntity(entity)),
    claims: claims.map((claim: unknown) => readClaim(claim)),
  };
}
