import type { PredicateRow } from '../ontology/predicates.ts';
import type { Stance } from './bundle.ts';
import type { QuantityValue } from './quantity-words.ts';
import type { TimeValue } from './time-words.ts';

/** What a sentence tells of a value. */
export type SaidValue =
  | { readonly kind: 'reference'; readonly id: string }
  | ({ readonly kind: 'quantity' } & QuantityValue)
  | ({ readonly kind: 'time' } & Pick<TimeValue, 'edtf' | 'basis'>)
  | { readonly kind: 'text'; readonly text: string };

/** What the sentence of a claim is made of; `nameOf` gives an entity's preferred name. */
export interface SentenceParts {
  readonly claim: {
    readonly subjectId: string;
    readonly object: SaidValue;
    readonly positive: boolean;
    readonly time: Pick<TimeValue, 'edtf' | 'basis'> | null;
    readonly qualifiers: readonly { readonly key: string; readonly value: SaidValue }[];
  };
  readonly predicate: Pick<PredicateRow, 'id' | 'label' | 'kind'>;
  /** Outermost first. */
  readonly voices: readonly { readonly speakerId: string; readonly stance: Stance }[];
  readonly nameOf: (entityId: string) => string;
}

/** How a language says a claim. What is given to it was said by it before; `begun` is the sentence so far. */
export interface SentenceSpeech {
  /** What a last voice says. */
  says(begun: string, stance: Stance, content: string): string;
  /** Whom a voice passes on. */
  passesOn(begun: string, stance: Stance, name: string): string;
  /** The speech act alone, where what follows is not to be told. */
  passesOnWords(begun: string, name: string): string;
  calls(begun: string, subject: string, words: string): string;
  characterises(begun: string, subject: string, words: string): string;
  /** The subject is null where it is the speaker itself. */
  statement(subject: string | null, predicate: string, object: string): string;
  not(statement: string): string;
  /** The object with its particulars, at least one. */
  withParticulars(object: string, particulars: readonly string[]): string;
  particular(key: string, value: string): string;
  time(edtf: string): string;
  /** A value that is no entity. */
  value(value: Exclude<SaidValue, { kind: 'reference' }>): string;
  /** A whole sentence, with the time that whoever recorded it inferred. */
  whole(sentence: string, inferredTime: string | null): string;
}

function contentOf({ claim, predicate, voices, nameOf }: SentenceParts, speech: SentenceSpeech): string {
  const words = (value: SaidValue): string =>
    value.kind === 'reference' ? nameOf(value.id) : speech.value(value);
  const particulars = claim.qualifiers.map(({ key, value }) => speech.particular(key, words(value)));
  // A date that somebody inferred is not said by the speaker; it stands after the sentence.
  if (claim.time?.basis === 'STATED') particulars.push(speech.time(claim.time.edtf));
  const isOwn = claim.subjectId === voices.at(-1)?.speakerId;
  const bare = words(claim.object);
  const object = particulars.length > 0 ? speech.withParticulars(bare, particulars) : bare;
  // That it says so stands in its voice already.
  if (isOwn && predicate.id === 'says-that' && claim.positive) return object;
  const said = speech.statement(isOwn ? null : nameOf(claim.subjectId), predicate.label, object);
  return claim.positive ? said : speech.not(said);
}

function lastClause(parts: SentenceParts, begun: string, stance: Stance, speech: SentenceSpeech): string {
  const { claim, predicate, nameOf } = parts;
  if (stance === 'labels' && predicate.kind === 'naming' && claim.positive) {
    const words = claim.object.kind === 'reference' ? nameOf(claim.object.id) : speech.value(claim.object);
    const subject = nameOf(claim.subjectId);
    return predicate.id === 'called'
      ? speech.calls(begun, subject, words)
      : speech.characterises(begun, subject, words);
  }
  return speech.says(begun, stance, contentOf(parts, speech));
}

/**
 * A claim as one sentence that begins with who says it. With a frontier `k` shorter than the ladder, only the speech act of
 * voice k towards voice k + 1 is told, and nothing of the content.
 */
export function saySentence(parts: SentenceParts, frontier: number | null, speech: SentenceSpeech): string {
  const { voices, nameOf, claim } = parts;
  const cutAt = frontier !== null && voices.length > frontier + 1 ? frontier : null;
  const inferred = claim.time?.basis === 'INFERRED' ? claim.time.edtf : null;
  const tell = (rung: number, begun: string): string => {
    const voice = voices[rung];
    const next = voices[rung + 1];
    if (!voice) return begun;
    if (!next) return speech.whole(lastClause(parts, begun, voice.stance, speech), inferred);
    const name = nameOf(next.speakerId);
    if (rung === cutAt) return speech.whole(speech.passesOnWords(begun, name), null);
    return tell(rung + 1, speech.passesOn(begun, voice.stance, name));
  };
  return tell(0, nameOf(voices[0]?.speakerId ?? ''));
}
