import type { Bundle, BundleClaim, BundlePassage, BundleValue, DatedValue } from '../domain/bundle.ts';
import { dayInterval } from '../domain/edtf-interval.ts';
import { fold } from '../domain/fold.ts';
import { claimId, documentId, linkKey, mentionId, passageId, sha256, voiceId } from '../domain/ids.ts';
import type { QualifierRecord, TimeRecord, ValueRecord } from '../domain/records.ts';
import { findPredicate, typePath } from '../ontology/ontology.ts';

/** A bundle as the graph keeps it: rows for the write statements, ids lasting, nothing referring to the bundle any more. */
export interface GraphRows {
  readonly entities: readonly EntityRow[];
  readonly publishers: readonly { readonly document: string; readonly publisher: string }[];
  readonly passages: readonly PassageRow[];
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
}
export interface EntityRow {
  readonly id: string;
  /** Where it stands in the bundle, such as `entities[3]`. */
  readonly row: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly properties: Record<string, unknown>;
  readonly nameTexts: readonly string[];
  readonly nameLanguages: readonly string[];
}
export interface PassageRow {
  readonly id: string;
  readonly documentId: string;
  readonly properties: Record<string, unknown>;
}
export interface MentionRow {
  readonly id: string;
  readonly entityId: string;
  readonly passageId: string;
  readonly properties: Record<string, unknown>;
}
export interface ClaimRow {
  readonly id: string;
  readonly row: string;
  readonly bundleId: string;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly passageIds: readonly string[];
  readonly linkKey: string | null;
  readonly disputeKey: string;
  readonly support: boolean;
  readonly properties: Record<string, unknown>;
  readonly voices: readonly VoiceRow[];
}
export interface VoiceRow {
  readonly id: string;
  readonly claimId: string;
  readonly outerId: string | null;
  readonly speakerId: string;
  readonly cueId: string | null;
  readonly viaId: string | null;
  readonly linkKey: string | null;
  readonly support: boolean;
  readonly properties: Record<string, unknown>;
}

/** Beyond every day that a date can mean: an open end. */
const farDay = 1_000_000_000;
const selectorUnits = 32;

/** The days of a date as properties, open ends as far days so that a comparison never meets null. */
function spanOf(date: DatedValue | undefined): Record<string, unknown> {
  if (!date) return { spanEdtf: null, fromDay: null, toDay: null };
  const { fromDay, toDay } = dayInterval(date.edtf);
  return { spanEdtf: date.edtf, fromDay: fromDay ?? -farDay, toDay: toDay ?? farDay };
}

const toTimeRecord = (date: DatedValue): TimeRecord => ({
  kind: 'time',
  edtf: date.edtf,
  text: date.text ?? null,
  basis: date.basis === 'inferred' ? 'INFERRED' : 'STATED',
  reason: date.reason ?? null,
});

/** Bundle ids to lasting ids: a held document's comes from its address or text, all others stay. */
function lastingIds(bundle: Bundle): (id: string) => string {
  const held = new Map<string, string>();
  for (const { id, text, url } of bundle.documents)
    if (text !== undefined) held.set(id, documentId(url, text));
  return (id) => held.get(id) ?? id;
}

function toValueRecord(value: BundleValue, lasting: (id: string) => string): ValueRecord {
  if ('entity' in value) return { kind: 'reference', id: lasting(value.entity) };
  if ('quantity' in value) return { kind: 'quantity', ...value.quantity, text: value.quantity.text ?? null };
  if ('time' in value) return toTimeRecord(value.time);
  return { kind: 'text', text: value.text, language: value.language ?? null };
}

/** The columns of a claim that hold its object. */
function objectProperties(object: ValueRecord, value: BundleValue): Record<string, unknown> {
  switch (object.kind) {
    case 'reference':
      return { objectKind: 'entity', objectId: object.id };
    case 'quantity': {
      const { kind, min, max, unit, approximate, text } = object;
      return { objectKind: kind, min, max, unit, approximate, text };
    }
    case 'time': {
      const days = spanOf('time' in value ? value.time : undefined);
      const { edtf, text, reason } = object;
      const basis = object.basis.toLowerCase();
      return {
        objectKind: 'time',
        edtf,
        text,
        basis,
        reason,
        objectFromDay: days.fromDay,
        objectToDay: days.toDay,
      };
    }
    case 'text':
      return { objectKind: 'text', text: object.text, language: object.language };
  }
}

/** Turns a checked bundle into rows, each list in the order of its ids: two imports then take locks in one order. */
export function toRows(bundle: Bundle, recordedAt: string): GraphRows {
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
    properties: { type, nameKey: `${fold(fields.name)} ${fields.id}`, ...fields },
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
    const predicate = findPredicate(claim.predicate);
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
    const id = claimId([documentRef, spans, subjectId, claim.predicate, object, positive, ladder]);
    const origin = claim.voices.at(-1);
    const originId = lasting(origin?.speaker ?? '');
    const denies = origin?.stance === 'denies';
    const valueKey = objectId ?? claimId([object]).replace('claim:', '=');
    const contentKey = linkKey(subjectId, claim.predicate, valueKey);
    const isNaming = predicate?.kind === 'naming';
    const key = isNaming ? linkKey(originId, 'labels', subjectId) : objectId === null ? null : contentKey;
    const time = claim.time ?? ('time' in claim.object ? claim.object.time : undefined);
    const shared = {
      claimId: id,
      tellerId: speakers[0],
      documentId: documentRef,
      live: true,
      ...spanOf(time),
    };
    const qualifiers: QualifierRecord[] = (claim.qualifiers ?? []).map((one) => ({
      key: one.key,
      value: toValueRecord(one.value, lasting),
    }));
    return {
      id,
      row: `claims[${at}]`,
      bundleId: claim.id,
      subjectId,
      objectId,
      passageIds,
      linkKey: key,
      disputeKey: predicate?.singleValued ? linkKey(subjectId, claim.predicate, '*') : contentKey,
      support: key !== null,
      properties: {
        ...shared,
        ...objectProperties(object, claim.object),
        subjectId,
        subjectType: typeOf.get(claim.subject),
        objectType: 'entity' in claim.object ? typeOf.get(claim.object.entity) : null,
        predicate: claim.predicate,
        linkPredicate: isNaming ? 'labels' : claim.predicate,
        linkKey: key,
        contentKey,
        disputeKey: predicate?.singleValued ? linkKey(subjectId, claim.predicate, '*') : contentKey,
        orderKey: `${documentRef}|${String(start).padStart(9, '0')}|${id}`,
        positive,
        against: positive === denies,
        originId,
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
        recordedAt,
      },
      voices: claim.voices.map((voice, rung): VoiceRow => {
        const outer = claim.voices[rung - 1];
        const outerSpeaker = speakers[rung - 1];
        const speakerId = speakers[rung] ?? '';
        const cueId = voice.cue ? passage(voice.cue) : null;
        const viaId = voice.via === undefined ? null : lasting(voice.via);
        const actKey = outerSpeaker === undefined ? null : linkKey(outerSpeaker, 'passes-on', speakerId);
        // The speech act towards a voice is told by the ladder above it, and its origin is the voice that acts.
        const act = {
          linkKey: actKey,
          originId: outerSpeaker ?? null,
          originStance: outer?.stance ?? null,
          rungs: rung,
        };
        const own = {
          rung,
          speakerId,
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
            ...(actKey === null ? {} : { ...act, against: false, disputed: false }),
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
