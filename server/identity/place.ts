import { type End, endKeys } from '../ingest/end-keys.ts';

/** Properties as the graph keeps them; absent and null are the same. */
export type Properties = Readonly<Record<string, unknown>>;

/**
 * Where something refers to an entity. Beside the id that counts (`subjectId`) stand, only where they say something else, the id it was
 * given with (`givenSubjectId`) and the one that a decision put in its place (`placedSubjectId`).
 */
const places = {
  subjectId: ['givenSubjectId', 'placedSubjectId'],
  objectId: ['givenObjectId', 'placedObjectId'],
  speakerId: ['givenSpeakerId', 'placedSpeakerId'],
  viaId: ['givenViaId', 'placedViaId'],
  entityId: ['givenEntityId', 'placedEntityId'],
  publisherId: ['givenPublisherId', 'placedPublisherId'],
} as const;
export type Place = keyof typeof places;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The id that a reference was given with. */
export const givenOf = (properties: Properties, place: Place): string | null =>
  textOrNull(properties[places[place][0]]) ?? textOrNull(properties[place]);

/** The id that a reference is about, before it is asked what that is one with. */
export const baseOf = (properties: Properties, place: Place): string | null =>
  textOrNull(properties[places[place][1]]) ?? givenOf(properties, place);

/** The property that holds where a decision puts a reference. */
export const placedKey = (place: Place): string => places[place][1];

/** Which entity an id leads to now. */
export type EndOf = (id: string) => End;

/** What a reference is to hold: the entity that counts, and what was given where that is another. */
export function placed(properties: Properties, place: Place, endOf: EndOf): Properties {
  const given = givenOf(properties, place);
  const base = baseOf(properties, place);
  if (given === null || base === null) return {};
  const { id } = endOf(base);
  return { [place]: id, [places[place][0]]: id === given ? null : given };
}

/** A claim with its voices, outermost first, as the graph keeps them. */
export interface ToldClaim {
  readonly claim: Properties;
  readonly voices: readonly Properties[];
}

const isEntityClaim = (claim: Properties): boolean => claim.objectKind === 'entity';

/** The ids that a claim and its voices are about, before it is asked what those are one with. */
export const basesOf = ({ claim, voices }: ToldClaim): string[] =>
  [
    baseOf(claim, 'subjectId'),
    ...(isEntityClaim(claim) ? [baseOf(claim, 'objectId')] : []),
    ...voices.flatMap((voice) => [baseOf(voice, 'speakerId'), baseOf(voice, 'viaId')]),
  ].filter((id) => id !== null);

/** What a claim and its voices are to hold that follows from which entities they are about: references, and every key made from them. */
export function placeClaim(told: ToldClaim, endOf: EndOf): ToldClaim {
  const { claim, voices } = told;
  const end = (properties: Properties, place: Place): End => endOf(baseOf(properties, place) ?? '');
  const ladder = voices.map((voice) => {
    const speaker = end(voice, 'speakerId');
    return {
      speakerId: speaker.id,
      speakerType: speaker.type,
      scope: String(voice.scope),
      stance: String(voice.stance),
    };
  });
  const keys = endKeys({
    predicate: String(claim.predicate),
    subject: end(claim, 'subjectId'),
    object: isEntityClaim(claim)
      ? end(claim, 'objectId')
      : String(claim.contentKey).slice(String(claim.contentKey).lastIndexOf('|') + 1),
    ladder,
  });
  return {
    claim: {
      ...keys.claim,
      ...placed(claim, 'subjectId', endOf),
      ...(isEntityClaim(claim) ? placed(claim, 'objectId', endOf) : {}),
    },
    voices: voices.map((voice, rung) => ({
      ...keys.voices[rung],
      ...placed(voice, 'speakerId', endOf),
      ...placed(voice, 'viaId', endOf),
    })),
  };
}

/** Whether properties hold all of this already. */
export const holds = (properties: Properties, wanted: Properties): boolean =>
  Object.entries(wanted).every(
    ([key, value]) => JSON.stringify(properties[key] ?? null) === JSON.stringify(value ?? null),
  );
