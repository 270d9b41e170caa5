import type { Database } from '../db/database.ts';
import { dayInterval } from '../domain/edtf-interval.ts';
import { groupBy } from '../domain/group-by.ts';
import { anyWord } from '../domain/lucene.ts';
import { type LineageNode, quoteLineage, type Wording } from '../domain/quote-lineage.ts';
import { fewestWords, findUtterance, utteranceIn } from '../domain/utterance.ts';
import { type Word, wordsOf } from '../domain/words.ts';
import { findDocuments } from './documents.ts';
import { findPassages } from './evidence.ts';
import { ceilings } from './limits.ts';
import { text, texts } from './rows.ts';
import { readTextHits, textKeyField } from './search-sources.ts';

/** An utterance in all documents that have it. */
export interface LineageRecord {
  readonly words: string;
  readonly nodes: readonly LineageNode[];
  /** False when more documents have many of its words than are looked through. */
  readonly complete: boolean;
  /** Whether there are too few words to tell them from what anybody says: then nothing is looked for. */
  readonly tooShort: boolean;
}

/** Words by which a text is looked for: the longest are the rarest, about. */
const mostQueryWords = 24;

interface Place {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where else the utterance stands: one place in each document. */
async function findPlaces(
  database: Database,
  asked: readonly Word[],
): Promise<{ places: Place[]; complete: boolean }> {
  const words = [...new Set(asked.map(({ folded }) => folded))].sort((a, b) => b.length - a.length);
  const most = ceilings.lineageDocuments;
  const rows = await readTextHits(database, {
    query: anyWord(textKeyField, words.slice(0, mostQueryWords)),
    window: most + 1,
    skip: 0,
    limit: most + 1,
  });
  const places = rows.slice(0, most).flatMap((row): Place[] => {
    const whole = text(row, 'text');
    const span = findUtterance(asked, whole);
    if (span === null) return [];
    const [start, end] = span;
    return [{ documentId: text(row, 'id'), start, end, text: whole.slice(start, end) }];
  });
  return { places, complete: rows.length <= most };
}

async function toWordings(database: Database, places: readonly Place[]): Promise<Wording[]> {
  const [documents, rows] = await Promise.all([
    findDocuments(
      database,
      places.map(({ documentId }) => documentId),
    ),
    database.read('claims-at-spans', {
      spans: places.map(({ documentId, start, end }) => ({ documentId, start, end })),
    }),
  ]);
  const claims = groupBy(rows, (row) => text(row, 'documentId'));
  return places.map((place) => {
    const document = documents.get(place.documentId);
    const here = claims.get(place.documentId) ?? [];
    return {
      ...place,
      day: document?.published ? dayInterval(document.published.edtf).fromDay : null,
      publisherId: document?.publisherId ?? null,
      claimIds: here.map((row) => text(row, 'claimId')),
      viaIds: here.flatMap((row) => texts(row, 'viaIds')),
      speakerIds: here.flatMap((row) => texts(row, 'speakerIds')),
    };
  });
}

/** How what is said in a passage stands in all held documents; null when there is no such passage. */
export async function findQuoteLineage(database: Database, passageId: string): Promise<LineageRecord | null> {
  const passage = (await findPassages(database, [passageId])).get(passageId);
  if (passage === undefined) return null;
  const [from, to] = utteranceIn(passage.quote);
  const asked = wordsOf(passage.quote.slice(from, to)).parts;
  const start = from + (asked[0]?.start ?? 0);
  const end = from + (asked.at(-1)?.end ?? to - from);
  const words = passage.quote.slice(start, end);
  if (asked.length < fewestWords) return { words, nodes: [], complete: true, tooShort: true };
  const { places, complete } = await findPlaces(database, asked);
  const own: Place = {
    documentId: passage.documentId,
    start: passage.start + start,
    end: passage.start + end,
    text: words,
  };
  const others = places.filter(({ documentId }) => documentId !== own.documentId);
  const wordings = await toWordings(database, [own, ...others]);
  return { words, nodes: quoteLineage(wordings), complete, tooShort: false };
}
