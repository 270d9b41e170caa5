import type { Bundle, BundleClaim, BundlePassage } from '../domain/bundle.ts';
import { claimId, documentId, mentionId, passageId, sha256, voiceId } from '../domain/ids.ts';
import type { QualifierRecord } from '../domain/records.ts';
import { findPredicate, typePath } from '../ontology/ontology.ts';
import { actKeys, claimKeys, documentKeys, nameKey } from './derived-keys.ts';
import { endKeys, type ToldRung } from './end-keys.ts';
import type { ClaimRow, EntityRow, GraphRows, MentionRow, PassageRow, VoiceRow } from './graph-rows.ts';
import { dependentsKey, objectProperties, spanOf, toValueRecord } from './value-properties.ts';

/** How many code units before and after a quote its selector keeps. */
const selectorUnits = 32;

/** Bundle ids to lasting ids: a held document's comes from its address or text, all others stay. */
function lastingIds(bundle: Bundle): (id: string) => string {
  const held = new Map<string, string>();
  for (const { id, text, url } of bundle.documents)
    if (text !== undefined) held.set(id, documentId(url, text));
  return (id) => held.get(id) ?? id;
}

/**
 * Turns a checked bundle into rows, each list in the order of its ids: two imports then take locks in one order.
 * `revisionOf` says which telling of a claim this is: 0 for the first, more when it is told again after it was withdrawn.
 */
export function toRows(
  bundle: Bundle,
  recordedAt: string,
  revisionOf: (baseId: string) => number = () => 0,
): GraphRows {
  const lasting = lastingIds(bundle);
  const texts = new Map(bundle.documents.map(({ id, text }) => [id, text ?? '']));
  const typeOf = new Map([...bundle.documents, ...bundle.entities].map(({ id, type }) => [id, type]));
  const passages = new Map<string, PassageRow>();

  const entityRow = (
    row: string,
    type: string,
    fields: Record<string, unknown> & { id: string; name: string },
  ): EntityRow => ({
    id: fields.id,
    row,
    type,
    labels: typePath(type).map(({ label }) => label),
    properties: { type, nameKey: nameKey(fields.id, fields.name), ...fields },
    nameTexts: [],
    nameLanguages: [],
  });

  function passage({ document, start, end, quote }: BundlePassage): string {
    const text = texts.get(document) ?? '';
    const id = passageId(lasting(document), start, end);
    const prefix = text.slice(Math.max(0, start - selectorUnits), start);
    const suffix = text.slice(end, end + selectorUnits);
    const properties = { documentId: lasting(document), start, end, quote, prefix, suffix };
    passages.set(id, { id, documentId: lasting(document), properties });
    return id;
  }

  const documents = bundle.documents.map((document, at): EntityRow => {
    const { id, name, text, published } = document;
    return entityRow(`documents[${at}]`, document.type, {
      id: lasting(id),
      name,
      status: document.status,
      text: text ?? null,
      sha256: text === undefined ? null : sha256(text),
      url: document.url ?? null,
      language: document.language ?? null,
      publisherId: document.publisher === undefined ? null : lasting(document.publisher),
      publishedEdtf: published?.edtf ?? null,
      publishedText: published?.text ?? null,
      publishedBasis: published?.basis ?? null,
      publishedReason: published?.reason ?? null,
      ...documentKeys(lasting(id), text ?? null, spanOf(published).fromDay),
      // What rests on it is counted after its claims are written; a document without any keeps this.
      dependentsKey: dependentsKey(0, lasting(id)),
      invented: document.invented ?? false,
      note: document.note ?? null,
      identifierSchemes: [],
      identifierValues: [],
    });
  });
  const entities = bundle.entities.map((entity, at): EntityRow => {
    const { id, name, names = [], identifiers = [] } = entity;
    const row = entityRow(`entities[${at}]`, entity.type, {
      id,
      name,
      invented: entity.invented ?? false,
      note: entity.note ?? null,
      identifierSchemes: identifiers.map(({ scheme }) => scheme),
      identifierValues: identifiers.map(({ value }) => value),
    });
    return {
      ...row,
      nameTexts: names.map(({ text }) => text),
      nameLanguages: names.map(({ language }) => language ?? ''),
    };
  });

  const mentions = new Map<string, MentionRow>();
  for (const mention of bundle.mentions) {
    const passageRef = passage(mention);
    const entityId = lasting(mention.entity);
    const id = mentionId(passageRef, entityId);
    mentions.set(id, {
      id,
      entityId,
      passageId: passageRef,
      properties: { entityId, passageId: passageRef, surface: mention.quote },
    });
  }

  function claimRow(claim: BundleClaim, at: number): ClaimRow {
    const subjectId = lasting(claim.subject);
    const object = toValueRecord(claim.object, lasting);
    const objectId = object.kind === 'reference' ? object.id : null;
    const passageIds = claim.passages.map(passage);
    const documentRef = lasting(claim.passages[0]?.document ?? '');
    const start = Math.min(...claim.passages.map((one) => one.start));
    const speakers = claim.voices.map((voice) => lasting(voice.speaker));
    const ladder = claim.voices.map((voice, rung) => [speakers[rung], voice.stance]);
    const positive = claim.polarity !== 'negative';
    const spans = claim.passages.map((one) => [one.start, one.end]).sort();
    const baseId = claimId([documentRef, spans, subjectId, claim.predicate, object, positive, ladder]);
    const revision = revisionOf(baseId);
    const id = revision === 0 ? baseId : claimId([baseId, revision]);
    const origin = claim.voices.at(-1);
    const denies = origin?.stance === 'denies';
    const rungs = claim.voices.map(
      ({ speaker, scope, stance }): ToldRung => ({
        speakerId: lasting(speaker),
        speakerType: typeOf.get(speaker) ?? null,
        scope,
        stance,
      }),
    );
    const ends = endKeys({
      predicate: claim.predicate,
      subject: { id: subjectId, type: typeOf.get(claim.subject) ?? null },
      object:
        'entity' in claim.object && objectId !== null
          ? { id: objectId, type: typeOf.get(claim.object.entity) ?? null }
          : claimId([object]).replace('claim:', '='),
      ladder: rungs,
    });
    const { linkKey, disputeKey } = ends.claim;
    const isNaming = findPredicate(claim.predicate)?.kind === 'naming';
    const time = claim.time ?? ('time' in claim.object ? claim.object.time : undefined);
    const shared = {
      claimId: id,
      documentId: documentRef,
      live: !claim.proposed,
      // A claim that never waited has no such property: most have none.
      ...(claim.proposed ? { proposed: true } : {}),
      recordedAt,
      ...spanOf(time),
    };
    const quotes = claim.passages.map((one) => one.quote);
    const keys = claimKeys(id, quotes, rungs, shared);
    const qualifiers: QualifierRecord[] = (claim.qualifiers ?? []).map((one) => ({
      key: one.key,
      value: toValueRecord(one.value, lasting),
    }));
    return {
      id,
      row: `claims[${at}]`,
      bundleId: claim.id,
      baseId,
      subjectId,
      objectId,
      passageIds,
      linkKey,
      disputeKey,
      support: linkKey !== null,
      properties: {
        ...shared,
        ...keys,
        ...objectProperties(object, claim.object),
        ...ends.claim,
        baseId,
        predicate: claim.predicate,
        linkPredicate: isNaming ? 'labels' : claim.predicate,
        orderKey: `${documentRef}|${String(start).padStart(9, '0')}|${id}`,
        positive,
        against: positive === denies,
        originStance: origin?.stance,
        rungs: claim.voices.length,
        timeEdtf: claim.time?.edtf ?? null,
        timeText: claim.time?.text ?? null,
        timeBasis: claim.time?.basis ?? null,
        timeReason: claim.time?.reason ?? null,
        qualifiers: JSON.stringify(qualifiers),
        disputed: false,
        directQuote: claim.directQuote ?? false,
        contested: claim.contested ?? false,
        note: claim.note ?? null,
        extractedBy: claim.extraction?.by ?? null,
        certainty: claim.extraction?.certainty ?? null,
      },
      voices: claim.voices.map((voice, rung): VoiceRow => {
        const outer = claim.voices[rung - 1];
        const ofEnds = ends.voices[rung];
        const speakerId = speakers[rung] ?? '';
        const cueId = voice.cue ? passage(voice.cue) : null;
        const viaId = voice.via === undefined ? null : lasting(voice.via);
        const actKey = ofEnds?.linkKey ?? null;
        const act = {
          ...actKeys(keys, rungs, rung),
          originStance: outer?.stance ?? null,
          rungs: rung,
          against: false,
          disputed: false,
        };
        const own = {
          rung,
          stance: voice.stance,
          scope: voice.scope,
          reason: voice.reason ?? null,
          cueId,
          viaId,
        };
        return {
          id: voiceId(id, rung),
          claimId: id,
          outerId: rung === 0 ? null : voiceId(id, rung - 1),
          speakerId,
          cueId,
          viaId,
          linkKey: actKey,
          support: actKey !== null,
          properties: {
            ...shared,
            ...own,
            ...(actKey === null ? {} : act),
            ...ofEnds,
          },
        };
      }),
    };
  }

  const sorted = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const claims = sorted(bundle.claims.map(claimRow));
  const publishers = bundle.documents.flatMap(({ id, publisher }) =>
    publisher === undefined ? [] : [{ document: lasting(id), publisher: lasting(publisher) }],
  );
  return {
    entities: sorted([...documents, ...entities]),
    publishers,
    passages: sorted([...passages.values()]),
    mentions: sorted([...mentions.values()]),
    claims,
  };
}
