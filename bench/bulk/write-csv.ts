import { mkdirSync } from 'node:fs';
import { groupBy } from '../../server/domain/group-by.ts';
import { parseLinkKey } from '../../server/domain/ids.ts';
import { deriveLink } from '../../server/domain/link.ts';
import { searchKey } from '../../server/domain/words.ts';
import { judgeDisputes, toSupport } from '../../server/ingest/derive-links.ts';
import { relationshipType } from '../../server/ontology/ontology.ts';
import type { Size } from '../generate.ts';
import { openCsvFiles } from './csv-files.ts';
import { type EntityPart, makeEntityRow } from './entity-row.ts';
import { openPartitions, readPartitions } from './partitions.ts';
import { type Line, type WrittenShare, writeInThread } from './write-part.ts';

// What import does in transactions: what needs no other row is written at once, in several threads; what does is put aside on
// disk by key, of which one part is in memory at a time. The pure functions are import's own, so that what comes out is what
// import writes.

/** What `neo4j-admin database import` is to be told, and what is to be put right after it. */
export interface CsvFiles extends WrittenShare {
  /** Properties of entities that hold lists: the empty ones are lost on the way. */
  readonly entityLists: readonly string[];
  /** Claims that others contradict, which was not known when they were written. */
  readonly disputed: readonly string[];
}

const threads = 2;

const isAct = ({ linkKey }: Line): boolean => parseLinkKey(String(linkKey)).predicate === 'passes-on';

/** Writes every node and relationship of the generated bundles as CSV, with links, disputes, degrees and search keys derived. */
export async function writeCsv(
  size: Size,
  folder: string,
  recordedAt: string,
  say: (line: string) => void,
): Promise<CsvFiles> {
  mkdirSync(folder, { recursive: true });
  const shares = Array.from({ length: threads }, (_, part) => part);
  const written = await Promise.all(
    shares.map((part) => writeInThread({ size, folder, recordedAt, part, parts: threads })),
  );
  say('  claims written');

  const { node, relate, close } = openCsvFiles(folder, '');
  const disputed = new Set<string>();
  for (const part of readPartitions<Line>(
    folder,
    shares.map((share) => `disputes-${share}`),
  ))
    for (const [id, is] of judgeDisputes(part)) if (is) disputed.add(id);

  // Disputed is a claim, never the speech act towards it.
  const judged = (line: Line): Line =>
    disputed.has(String(line.claimId)) && !isAct(line) ? { ...line, disputed: true } : line;
  const degrees = openPartitions<EntityPart>(folder, 'degrees');
  for (const part of readPartitions<Line>(
    folder,
    shares.map((share) => `supports-${share}`),
  )) {
    const byKey = groupBy(part.map(judged).map(toSupport), (support) => support.linkKey);
    for (const [key, some] of byKey) {
      const link = deriveLink(key, some);
      if (!link) continue;
      const { subject, predicate, object } = parseLinkKey(key);
      relate(relationshipType(predicate), 'entity', 'entity', subject, object, { ...link });
      for (const id of new Set([subject, object])) degrees.write(id, { id, links: link.origins > 0 ? 1 : 0 });
    }
  }
  degrees.close();
  say('  links written');

  const names = [...shares.map((share) => `entities-${share}`), 'degrees'];
  for (const part of readPartitions<EntityPart>(folder, names))
    for (const [id, some] of groupBy(part, (one) => one.id)) {
      const { labels, properties } = makeEntityRow(id, some, searchKey);
      node('entity', id, labels, properties);
    }
  const derived = close();
  return {
    nodes: [...written, derived].flatMap(({ nodes }) => nodes),
    relationships: [...written, derived].flatMap(({ relationships }) => relationships),
    entityLists: derived.lists.entity ?? [],
    lists: derived.lists,
    disputed: [...disputed],
  };
}
