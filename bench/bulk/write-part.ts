import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Bundle } from '../../server/domain/bundle.ts';
import type { toSupport } from '../../server/ingest/derive-links.ts';
import type { ClaimRow, GraphRows } from '../../server/ingest/graph-rows.ts';
import { namingPredicates } from '../../server/ontology/ontology.ts';
import { generateBundles, type Size } from '../generate.ts';
import { type OpenFiles, openCsvFiles } from './csv-files.ts';
import { toDatedRows } from './dated-rows.ts';
import type { EntityPart } from './entity-row.ts';
import { openPartitions } from './partitions.ts';

/** A row as `supports-of-links` or `claims-of-dispute-keys` returns it. */
export type Line = Parameters<typeof toSupport>[0];
type Properties = Readonly<Record<string, unknown>>;

/** The share of one of several that write at once: every so manieth bundle. */
export interface Share {
  readonly size: Size;
  readonly folder: string;
  readonly recordedAt: string;
  readonly part: number;
  readonly parts: number;
}

/** Where one share's rows wait that concern what other shares have too. */
export const openRuns = (folder: string, part: number) => ({
  disputes: openPartitions<Line>(folder, `disputes-${part}`),
  supports: openPartitions<Line>(folder, `supports-${part}`),
  entities: openPartitions<EntityPart>(folder, `entities-${part}`),
});

const supportLine = (properties: Properties): Line => {
  const { linkKey, claimId, tellerId, originId, originStance, against, live, spanEdtf, fromDay, toDay } =
    properties;
  const columns = { linkKey, claimId, tellerId, originId, stance: originStance, against, live };
  // Values come from toRows, whose properties are plain.
  return { ...columns, disputed: false, edtf: spanEdtf, fromDay, toDay } as Line;
};

const disputeLine = ({ id, properties }: ClaimRow): Line => {
  const { disputeKey, predicate, contentKey, against, objectKind, objectId, min, max, unit } = properties;
  const days = { fromDay: properties.objectFromDay ?? null, toDay: properties.objectToDay ?? null };
  const columns = { claimId: id, disputeKey, predicate, contentKey, against, objectKind, objectId };
  // As above.
  return { ...columns, min, max, unit, ...days } as Line;
};

const labelsOf = (label: string, support: boolean): string[] => (support ? [label, 'Support'] : [label]);

function makeWriter(
  { node, relate }: OpenFiles,
  { disputes, supports, entities }: ReturnType<typeof openRuns>,
  known: Set<string>,
) {
  function writeWords(rows: GraphRows): void {
    for (const row of rows.entities) {
      // A second telling of an entity adds names, if anything.
      if (known.has(row.id) && row.nameTexts.length === 0) continue;
      known.add(row.id);
      entities.write(row.id, { id: row.id, row });
    }
    for (const { document, publisher } of rows.publishers)
      relate('PUBLISHED_BY', 'entity', 'entity', document, publisher);
    for (const { id, documentId, properties } of rows.passages) {
      node('passage', id, ['Passage'], properties);
      relate('OF', 'passage', 'entity', id, documentId);
    }
    for (const { id, entityId, passageId, properties } of rows.mentions) {
      node('mention', id, ['Mention'], properties);
      relate('NAMES', 'mention', 'entity', id, entityId);
      relate('AT', 'mention', 'passage', id, passageId);
      entities.write(entityId, { id: entityId, surface: String(properties.surface) });
    }
  }

  function writeClaim(claim: ClaimRow): void {
    const { id, subjectId, objectId, passageIds, linkKey, support, properties } = claim;
    node('claim', id, labelsOf('Claim', support), properties);
    relate('SUBJECT', 'claim', 'entity', id, subjectId);
    if (objectId !== null) relate('OBJECT', 'claim', 'entity', id, objectId);
    for (const [index, passage] of passageIds.entries())
      relate('EVIDENCE', 'claim', 'passage', id, passage, { index });
    disputes.write(claim.disputeKey, disputeLine(claim));
    if (linkKey !== null) supports.write(linkKey, supportLine(properties));
    if (namingPredicates.includes(String(properties.predicate)) && properties.against === false)
      entities.write(subjectId, { id: subjectId, given: String(properties.text) });
    const sources = [String(properties.documentId), ...claim.voices.flatMap(({ viaId }) => viaId ?? [])];
    for (const source of new Set(sources)) entities.write(source, { id: source, dependents: 1 });
    for (const voice of claim.voices) {
      node('voice', voice.id, labelsOf('Voice', voice.support), voice.properties);
      relate('SPEAKER', 'voice', 'entity', voice.id, voice.speakerId);
      if (voice.outerId === null) relate('HEARD_FROM', 'claim', 'voice', id, voice.id);
      else relate('CITES', 'voice', 'voice', voice.outerId, voice.id);
      if (voice.cueId !== null) relate('CUE', 'voice', 'passage', voice.id, voice.cueId);
      if (voice.viaId !== null) relate('VIA', 'voice', 'entity', voice.id, voice.viaId);
      if (voice.linkKey !== null) supports.write(voice.linkKey, supportLine(voice.properties));
    }
  }

  return (rows: GraphRows): void => {
    writeWords(rows);
    for (const claim of rows.claims) writeClaim(claim);
  };
}

/** Writes what of one share needs no other row, and puts aside what does. */
function writeShare({ size, folder, recordedAt, part, parts }: Share) {
  const files = openCsvFiles(folder, `-${part}`);
  const runs = openRuns(folder, part);
  const known = new Set<string>();
  const write = makeWriter(files, runs, known);
  let number = 0;
  // Generating is quick beside writing: each share generates all, and takes its own.
  for (const bundle of generateBundles(size) as Iterable<Bundle>) {
    if (number % parts === part) write(toDatedRows(bundle, recordedAt, known));
    number += 1;
  }
  for (const run of Object.values(runs)) run.close();
  return files.close();
}

export type WrittenShare = ReturnType<typeof writeShare>;

/** Writes one share in a thread of its own. */
export const writeInThread = (share: Share): Promise<WrittenShare> =>
  new Promise((resolve, reject) => {
    // Room for the rows of several bundles: those that live through a collection are copied, and there are many.
    const resourceLimits = { maxYoungGenerationSizeMb: 256, maxOldGenerationSizeMb: 4_096 };
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share, resourceLimits });
    worker.once('message', resolve).once('error', reject);
  });

// The thread's own beginning. `writeInThread` passes a share.
if (!isMainThread) parentPort?.postMessage(writeShare(workerData as Share));
