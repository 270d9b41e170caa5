import type { CorrectClaimInput, ReviewClaimFragment, Scope, Stance } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import type { TextSpan } from './word-span.ts';

export interface EntityRef {
  readonly id: string;
  readonly name: string;
}

/** The other end of a claim as a form holds it: numbers as they are typed. */
export type ObjectDraft =
  | { readonly kind: 'entity'; readonly entity: EntityRef | null }
  | {
      readonly kind: 'quantity';
      readonly min: string;
      readonly max: string;
      readonly unit: string;
      readonly approximate: boolean;
    }
  | { readonly kind: 'time'; readonly edtf: string }
  | { readonly kind: 'text'; readonly text: string };

export interface VoiceDraft {
  /** Its own in the form. */
  readonly key: string;
  readonly speaker: EntityRef | null;
  readonly stance: Stance;
  readonly scope: Scope;
  readonly reason: string;
  readonly cue: ReviewClaimFragment['voices'][number]['cue'];
  readonly via: string | null;
}

/** A claim as the form of a correction holds it. */
export interface Draft {
  readonly subject: EntityRef | null;
  readonly predicate: string;
  readonly object: ObjectDraft;
  readonly positive: boolean;
  readonly voices: readonly VoiceDraft[];
  /** The words in place of all its passages; null leaves them. */
  readonly span: TextSpan | null;
}

const typed = (number: number | null): string => (number === null ? '' : String(number));

function toObjectDraft(object: ReviewClaimFragment['object']): ObjectDraft {
  switch (object.__typename) {
    case 'Entity':
      return { kind: 'entity', entity: { id: object.id, name: object.name } };
    case 'Quantity':
      return {
        kind: 'quantity',
        min: typed(object.min),
        max: typed(object.max),
        unit: object.unit,
        approximate: object.approximate,
      };
    case 'TimeValue':
      return { kind: 'time', edtf: object.edtf };
    case 'Text':
      return { kind: 'text', text: object.text };
  }
}

/** The form's beginning: the claim as it was read. */
export const toDraft = (claim: ReviewClaimFragment): Draft => ({
  subject: { id: claim.subject.id, name: claim.subject.name },
  predicate: claim.predicate.id,
  object: toObjectDraft(claim.object),
  positive: claim.positive,
  voices: claim.voices.map(({ id, speaker, stance, scope, reason, cue, via }) => ({
    key: id,
    speaker: { id: speaker.id, name: speaker.name },
    stance,
    scope,
    reason: reason ?? '',
    cue,
    via: via?.id ?? null,
  })),
  span: null,
});

type ValueInput = NonNullable<CorrectClaimInput['object']>;

/** The value that a form's object stands for, with the words of the text that it came from; null while it is not whole. */
function toValue(object: ObjectDraft, before: ReviewClaimFragment['object']): ValueInput | null {
  switch (object.kind) {
    case 'entity':
      return object.entity === null ? null : { entity: object.entity.id };
    case 'text':
      return object.text.trim() === '' ? null : { text: { text: object.text } };
    case 'time': {
      const words = before.__typename === 'TimeValue' ? before.words : null;
      return object.edtf.trim() === ''
        ? null
        : { time: { edtf: object.edtf.trim(), ...(words === null ? {} : { text: words }) } };
    }
    case 'quantity': {
      const [min, max] = [object.min, object.max].map((it) => (it.trim() === '' ? null : Number(it)));
      if (Number.isNaN(min) || Number.isNaN(max) || object.unit.trim() === '') return null;
      if (min === null && max === null) return null;
      const words = before.__typename === 'Quantity' ? before.words : null;
      return {
        quantity: {
          ...(min == null ? {} : { min }),
          ...(max == null ? {} : { max }),
          unit: object.unit.trim(),
          approximate: object.approximate,
          ...(words === null ? {} : { text: words }),
        },
      };
    }
  }
}

type VoiceInputs = NonNullable<CorrectClaimInput['voices']>;

function toVoices(voices: readonly VoiceDraft[], document: string): VoiceInputs | null {
  const inputs = voices.flatMap(({ speaker, stance, scope, reason, cue, via }) =>
    speaker === null || (scope === 'ASSUMED' && reason.trim() === '')
      ? []
      : [
          {
            speaker: speaker.id,
            stance,
            scope,
            ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
            ...(cue === null ? {} : { cue: { document, start: cue.start, end: cue.end } }),
            ...(via === null ? {} : { via }),
          },
        ],
  );
  return inputs.length === voices.length && inputs.length > 0 ? inputs : null;
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

export type Correction =
  | { readonly input: CorrectClaimInput; readonly changed: readonly string[] }
  | { readonly problem: string };

/** What the form asks the API to change: only the parts that differ. Else a sentence that says what is missing. */
export function toCorrection(claim: ReviewClaimFragment, draft: Draft, document: string): Correction {
  const before = toDraft(claim);
  const changed: string[] = [];
  const input: CorrectClaimInput = { id: claim.id, reason: '' };
  if (draft.subject === null) return { problem: say('review.subjectMissing') };
  if (draft.subject.id !== before.subject?.id) {
    input.subject = draft.subject.id;
    changed.push('subject');
  }
  if (draft.predicate !== before.predicate) {
    input.predicate = draft.predicate;
    changed.push('predicate');
  }
  if (differ(draft.object, before.object)) {
    const object = toValue(draft.object, claim.object);
    if (object === null) return { problem: say('review.objectMissing') };
    input.object = object;
    changed.push('object');
  }
  if (draft.positive !== before.positive) {
    input.positive = draft.positive;
    changed.push('polarity');
  }
  if (differ(draft.voices, before.voices)) {
    const voices = toVoices(draft.voices, document);
    if (voices === null) return { problem: say('review.voicesMissing') };
    input.voices = voices;
    changed.push('voices');
  }
  if (draft.span !== null) {
    input.passages = [{ document, ...draft.span }];
    changed.push('words');
  }
  if (changed.length === 0) return { problem: say('review.nothingChanged') };
  // Kept in the database and in the file of corrections, whose form `docs/review.md` describes: the same in every language.
  input.reason = `Misread: ${changed.join(', ')}.`;
  return { input, changed };
}
