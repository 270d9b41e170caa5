import type { BundleClaim, BundleValue, BundleVoice } from '../../domain/bundle.ts';
import { type Stance, stances } from '../../domain/bundle.ts';
import { fold } from '../../domain/fold.ts';
import { allowsType } from '../../ontology/ontology.ts';
import type { Dropped, Span, Step } from '../extract/analysis.ts';
import type { SourceDocument } from '../extract/extract.ts';
import { localIds, type Reading } from '../extract/to-bundle.ts';
import { locate, makeSearchable, type Searchable } from './locate.ts';
import type { Answer, AnswerClaim, AnswerVoice } from './read-answer.ts';
import { type FindWords, told, toQuantity, toTime, Unusable } from './read-values.ts';
import { gatherReferents, type PassageEntities, unmeasured } from './referents.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** What the model answered about one passage. */
export interface ReadPassage {
  readonly span: Span;
  readonly answer: Answer;
}

/** Entities, and claims, that are taken of one passage: more are no reading of it. */
const mostOfEach = 500;

/** What the claims of a passage are made with. */
interface Setting {
  readonly text: string;
  readonly passage: Searchable;
  readonly entities: PassageEntities;
  /** The publisher's folded name; null when it is not known. */
  readonly publisher: string | null;
  /** Number of the sentence that a place stands in. */
  readonly sentenceAt: (place: number) => number;
}

const nearest = (spans: readonly Span[], to: Span): Span | undefined => {
  const distance = ({ start, end }: Span): number => Math.max(0, start - to.end, to.start - end);
  return spans.reduce<Span | undefined>(
    (best, span) => (best === undefined || distance(span) < distance(best) ? span : best),
    undefined,
  );
};

/** @throws Unusable when the name is none of the passage's entities */
function entityNamed({ entities, publisher }: Setting, name: string, as: string): string {
  const id = entities.idOf(name) ?? (fold(name) === publisher ? localIds.publisher : undefined);
  if (id === undefined) throw new Unusable(`its ${as} ${told(name)} is not among the passage's entities`);
  return id;
}

const isStance = (word: string): word is Stance => stances.some((stance) => stance === word);

/** One rung. A cue in the quote's own sentence is explicit, elsewhere it is carried on. @throws Unusable */
function toVoice(setting: Setting, { speaker, stance, cue }: AnswerVoice, quote: Span): BundleVoice {
  const { text, passage, sentenceAt } = setting;
  const who = entityNamed(setting, speaker, 'speaker');
  if (!isStance(stance)) throw new Unusable(`there is no stance ${told(stance)}`);
  if (cue === null || cue.trim() === '') {
    return { speaker: who, stance, scope: 'assumed', reason: 'The model shows no words for this voice.' };
  }
  const span = nearest(locate(passage, cue), quote);
  if (span === undefined) throw new Unusable(`its cue ${told(cue)} does not occur in its passage`);
  const isNear =
    sentenceAt(span.start) <= sentenceAt(quote.end - 1) &&
    sentenceAt(span.end - 1) >= sentenceAt(quote.start);
  return {
    speaker: who,
    stance,
    scope: isNear ? 'explicit' : 'continued',
    cue: { document: localIds.document, ...span, quote: text.slice(span.start, span.end) },
  };
}

/** The ladder: the publisher, then whom it cites. A first voice that is the publisher itself is rung 0. @throws Unusable */
function toLadder(setting: Setting, answer: AnswerClaim, quote: Span): BundleVoice[] {
  const isPublisher = ({ speaker }: AnswerVoice): boolean => fold(speaker) === setting.publisher;
  const voices = answer.voices.map((voice) => ({
    ...toVoice(setting, voice, quote),
    ...(isPublisher(voice) ? { speaker: localIds.publisher } : {}),
  }));
  if (voices[0]?.speaker === localIds.publisher) return voices;
  const stance = voices.length === 0 ? 'asserts' : 'reports';
  return [{ speaker: localIds.publisher, stance, scope: 'explicit' }, ...voices];
}

function toObject(setting: Setting, { object }: AnswerClaim, find: FindWords): BundleValue {
  if ('entity' in object) return { entity: entityNamed(setting, object.entity, 'object') };
  if ('quantity' in object) return toQuantity(object.quantity, find);
  if ('time' in object) return { time: toTime(object.time, find) };
  return { text: find(object.text, 'the words of its object').text };
}

/** A claim whose words are all there. @throws Unusable when some are not, or it names what the answer does not know */
function toClaim(setting: Setting, answer: AnswerClaim): BundleClaim {
  const { text, passage, entities } = setting;
  const [quote] = locate(passage, answer.quote, 1);
  if (quote === undefined)
    throw new Unusable(`its quote ${told(answer.quote)} does not occur in its passage`);
  const find: FindWords = (words, what) => {
    const span = nearest(locate(passage, words), quote);
    if (span === undefined) throw new Unusable(`${what}, ${told(words)}, do not occur in its passage`);
    return { ...span, text: text.slice(span.start, span.end) };
  };
  const voices = toLadder(setting, answer, quote);
  const subject =
    answer.subject === null ? localIds.publisher : entityNamed(setting, answer.subject, 'subject');
  const { predicate, time } = answer;
  const isSaying = predicate === 'says-that';
  const sayer = voices.at(-1)?.speaker;
  if (isSaying && sayer !== subject) throw new Unusable('“says-that” has the last voice as its subject');
  const about =
    isSaying && 'text' in answer.object
      ? entities.within(find(answer.object.text, 'the words of its object'))
      : [];
  return {
    id: '',
    subject,
    predicate,
    object: toObject(setting, answer, find),
    ...(answer.isNegative ? { polarity: 'negative' as const } : {}),
    ...(time === null ? {} : { time: toTime(time, find) }),
    ...(about.length === 0
      ? {}
      : { qualifiers: about.map((entity) => ({ key: 'about', value: { entity } })) }),
    passages: [{ document: localIds.document, ...quote, quote: text.slice(quote.start, quote.end) }],
    voices,
  };
}

/** What two claims say alike when they say the same, whatever stretch of one sentence they quote. */
function contentKey({ subject, predicate, object, polarity, voices }: BundleClaim): string {
  return JSON.stringify([
    subject,
    predicate,
    object,
    polarity,
    voices.map((one) => [one.speaker, one.stance]),
  ]);
}

const overlap = (one: BundleClaim, other: BundleClaim): boolean => {
  const [a, b] = [one.passages[0], other.passages[0]];
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
};

/**
 * Checks what a model wrote down of a document's passages against their text, and puts it together. What does not stand in its passage, or
 * speaks of what it has not named, is dropped with the reason; what two passages that overlap both say is kept once.
 */
export function toReading(source: SourceDocument, passages: readonly ReadPassage[]): Step<Reading> {
  const { text } = source;
  const publisher = source.publisher === undefined ? null : fold(source.publisher);
  const dropped: Dropped[] = [];
  const referents = gatherReferents(text);
  const claims: BundleClaim[] = [];
  const said = new Map<string, BundleClaim[]>();

  for (const { span, answer } of passages) {
    const drop = (reason: string): void => void dropped.push({ step: 'llm', reason, ...span });
    const take = <T>(items: readonly (T | null)[], what: string): T[] => {
      if (items.length > mostOfEach)
        drop(`${items.length - mostOfEach} of ${items.length} ${what}: too many for one passage`);
      return items.slice(0, mostOfEach).filter((item): item is T => {
        if (item === null) drop(`one of the ${what} has not the form that was asked for`);
        return item !== null;
      });
    };
    const passage = makeSearchable(text, span);
    const entities = referents.take(take(answer.entities, 'entities'), passage, drop);
    const setting = { text, passage, entities, publisher, sentenceAt: makeSentenceAt(text, span) };
    for (const item of take(answer.claims, 'claims')) {
      try {
        const claim = toClaim(setting, item);
        const alike = said.get(contentKey(claim)) ?? [];
        if (alike.some((other) => overlap(claim, other))) continue;
        said.set(contentKey(claim), [...alike, claim]);
        claims.push({ ...claim, id: `c${claims.length}` });
      } catch (error) {
        if (!(error instanceof Unusable)) throw error;
        drop(`claim ${told(`${item.subject ?? 'publisher'} ${item.predicate}`)}: ${error.message}`);
      }
    }
  }

  const all = referents.list();
  const publishers = all.filter(
    ({ name, type }) => fold(name) === publisher && allowsType(['organization', 'person'], type),
  );
  return {
    value: {
      referents: all,
      claims: claims.map((claim) => ({ claim, certainty: unmeasured })),
      publishers: new Set(publishers.map(({ id }) => id)),
    },
    dropped,
  };
}

/** Says of a place in a passage how many sentences of it begin before. */
function makeSentenceAt(text: string, { start, end }: Span): (place: number) => number {
  const numbers = new Uint32Array(end - start + 1);
  const starts = new Set(sentenceStarts(text.slice(start, end)));
  let number = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    if (starts.has(at)) number += 1;
    numbers[at] = number;
  }
  return (place) => numbers[place - start] ?? 0;
}
