import type { Bundle, BundlePassage, BundleValue } from '../domain/bundle.ts';

/** A bundle in which entities and documents have other ids, everywhere they stand. */
export function renameEntities(bundle: Bundle, renamed: ReadonlyMap<string, string>): Bundle {
  const to = (id: string): string => renamed.get(id) ?? id;
  const value = (one: BundleValue): BundleValue => ('entity' in one ? { entity: to(one.entity) } : one);
  const passage = <P extends BundlePassage>(one: P): P => ({ ...one, document: to(one.document) });
  return {
    ...bundle,
    documents: bundle.documents.map((document) => ({
      ...document,
      id: to(document.id),
      ...(document.publisher === undefined ? {} : { publisher: to(document.publisher) }),
    })),
    entities: bundle.entities.map((entity) => ({ ...entity, id: to(entity.id) })),
    mentions: bundle.mentions.map((mention) => ({
      ...passage(mention),
      entity: to(mention.entity),
    })),
    claims: bundle.claims.map((claim) => ({
      ...claim,
      subject: to(claim.subject),
      object: value(claim.object),
      passages: claim.passages.map(passage),
      ...(claim.qualifiers === undefined
        ? {}
        : { qualifiers: claim.qualifiers.map((one) => ({ ...one, value: value(one.value) })) }),
      voices: claim.voices.map((voice) => ({
        ...voice,
        speaker: to(voice.speaker),
        ...(voice.via === undefined ? {} : { via: to(voice.via) }),
        ...(voice.cue === undefined ? {} : { cue: passage(voice.cue) }),
      })),
    })),
  };
}
