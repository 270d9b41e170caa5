import type { BundleValue, DatedValue, Scope, Stance } from '../domain/bundle.ts';
import { scopes, stances } from '../domain/bundle.ts';
import { AttestError } from '../domain/errors.ts';
import type { ClaimDraft, ClaimPatch, DraftPassage } from '../edit/claim-draft.ts';
import type {
  AddClaimInput,
  CorrectClaimInput,
  PassageInput,
  QualifierInput,
  TimeInput,
  ValueInput,
  VoiceInput,
} from './generated/types.ts';

/** An object without its fields that are null or undefined: a bundle says nothing where there is nothing. */
export function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(fields).filter(([, value]) => value != null);
  // Only null and undefined were taken out.
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** The word of the bundle for one of the schema: `ASSERTS` → `asserts`. The schema has let only known ones pass. */
function word<T extends string>(words: readonly T[], capitals: string): T {
  const found = words.find((known) => known === capitals.toLowerCase());
  if (found === undefined) throw new TypeError(`${capitals} is not one of ${words.join(', ')}.`);
  return found;
}

const toDated = ({ edtf, basis, text, reason }: TimeInput): DatedValue => ({
  edtf,
  basis: basis === 'INFERRED' ? 'inferred' : 'stated',
  ...present({ text, reason }),
});

function toValue(value: ValueInput): BundleValue {
  if (value.entity != null) return { entity: value.entity };
  if (value.time != null) return { time: toDated(value.time) };
  if (value.text != null) {
    const { text, language } = value.text;
    return { text, ...present({ language }) };
  }
  const { min, max, unit, approximate, text } = value.quantity ?? { unit: '' };
  const bounds = { min: min ?? null, max: max ?? null };
  return { quantity: { ...bounds, unit, approximate: approximate ?? false, ...present({ text }) } };
}

const toPassage = ({ document, start, end, quote }: PassageInput): DraftPassage => ({
  document,
  ...present({ start, end, quote }),
});

const toVoice = (voice: VoiceInput): ClaimDraft['voices'][number] => ({
  speaker: voice.speaker,
  stance: word<Stance>(stances, voice.stance),
  scope: word<Scope>(scopes, voice.scope ?? 'EXPLICIT'),
  ...present({ reason: voice.reason, via: voice.via }),
  ...(voice.cue ? { cue: toPassage(voice.cue) } : {}),
});

const toQualifier = ({ key, value }: QualifierInput) => ({ key, value: toValue(value) });

/** A claim of the schema as the draft of one of the bundle. */
export const toClaimDraft = (input: AddClaimInput): ClaimDraft => ({
  subject: input.subject,
  predicate: input.predicate,
  object: toValue(input.object),
  polarity: input.positive === false ? 'negative' : 'positive',
  ...(input.time ? { time: toDated(input.time) } : {}),
  qualifiers: (input.qualifiers ?? []).map(toQualifier),
  passages: input.passages.map(toPassage),
  voices: input.voices.map(toVoice),
  directQuote: input.directQuote ?? false,
  ...present({ note: input.note }),
});

/** A part of a claim that a correction may change and not empty. @throws AttestError BAD_INPUT for null */
function changed<V, R>(name: string, value: V | null | undefined, to: (value: V) => R): { [key: string]: R } {
  if (value === undefined) return {};
  if (value === null)
    throw new AttestError('BAD_INPUT', `${name} cannot be emptied; leave it out to keep it.`, {
      field: name,
    });
  return { [name]: to(value) };
}

/** What a correction of the schema changes. @throws AttestError BAD_INPUT for null where a claim needs something */
export function toClaimPatch(input: CorrectClaimInput): ClaimPatch {
  const same = <V>(value: V): V => value;
  const { time, qualifiers, note } = input;
  return {
    ...changed('subject', input.subject, same),
    ...changed('predicate', input.predicate, same),
    ...changed('object', input.object, toValue),
    ...changed('polarity', input.positive, (positive) => (positive ? 'positive' : 'negative')),
    ...changed('passages', input.passages, (passages) => passages.map(toPassage)),
    ...changed('voices', input.voices, (voices) => voices.map(toVoice)),
    ...changed('directQuote', input.directQuote, same),
    ...(time === undefined ? {} : { time: time && toDated(time) }),
    ...(qualifiers === undefined ? {} : { qualifiers: (qualifiers ?? []).map(toQualifier) }),
    ...(note === undefined ? {} : { note }),
  };
}
