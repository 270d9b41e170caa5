import type { Database, Row } from '../db/database.ts';
import type { LuceneQueries } from '../domain/lucene.ts';
import { bestMarked, type Span } from '../domain/mark-matches.ts';
import type { EntityRecord } from '../domain/records.ts';
import type { SearchQuery } from '../domain/search-query.ts';
import { makeSnippet } from '../domain/snippet.ts';
import { entityParts, toEntity } from './entities.ts';
import { flag, listed, maps, number, text, texts } from './rows.ts';

/** What can be searched: entities by name, claims by the words they rest on, documents by their text. */
export type SearchField = 'NAMES' | 'SENTENCES' | 'TEXTS';

/** What was found where: the text that shows it, and what to mark in it. */
export interface Found {
  readonly field: SearchField;
  /** The entity that the hit leads to: the one named, the claim's subject, the document. */
  readonly entityId: string;
  /** That entity, when it was read with the hit. */
  readonly entity?: EntityRecord;
  readonly claimId: string | null;
  readonly passageId: string | null;
  readonly documentId: string | null;
  readonly matched: string;
  readonly highlights: readonly Span[];
  /** Where `matched` begins in the document's stored text, UTF-16 code units; null for a name. */
  readonly offset: number | null;
}

/** Which rows of a ranking to read: `limit` after `skip`, of the best `window`. */
export interface SearchWindow {
  readonly query: string;
  readonly window: number;
  readonly skip: number;
  readonly limit: number;
}

/** One kind of thing to search: its statements, its fields in the index, and what its rows show. */
export interface SearchSource {
  readonly field: SearchField;
  readonly read: (database: Database, window: SearchWindow) => Promise<Row[]>;
  readonly count: (database: Database, query: string) => Promise<Row[]>;
  readonly keyField: string;
  readonly typeFields: readonly string[];
  /** What its scores are multiplied with: a name says more than a sentence, a sentence more than a text. */
  readonly weight: number;
  /** Null for a row that is no hit. */
  readonly show: (row: Row, query: SearchQuery) => Found | null;
}

/** A source with its Lucene queries: what is searched for in it. */
export interface Searched {
  readonly source: SearchSource;
  readonly queries: LuceneQueries;
}

const names: SearchSource = {
  field: 'NAMES',
  read: (database, window) => database.read('search-entities', { ...window }),
  count: (database, query) => database.read('count-search-entities', { query }),
  keyField: 'searchKey',
  typeFields: ['type'],
  weight: 4,
  show(row, query) {
    const marked = bestMarked(texts(row, 'names'), (name) => name, query);
    const entity = toEntity(listed(row, 'entity', entityParts));
    return {
      field: 'NAMES',
      entityId: entity.id,
      entity,
      claimId: null,
      passageId: null,
      documentId: null,
      matched: marked?.best ?? '',
      highlights: marked?.spans ?? [],
      offset: null,
    };
  },
};

const sentences: SearchSource = {
  field: 'SENTENCES',
  read: (database, window) => database.read('search-claims', { ...window }),
  count: (database, query) => database.read('count-search-claims', { query }),
  keyField: 'searchKey',
  typeFields: ['subjectType', 'objectType'],
  weight: 2,
  show(row, query) {
    const marked = bestMarked(maps(row, 'passages'), (passage) => text(passage, 'text'), query);
    if (!flag(row, 'live') || marked === null) return null;
    return {
      field: 'SENTENCES',
      entityId: text(row, 'subjectId'),
      claimId: text(row, 'id'),
      passageId: text(marked.best, 'id'),
      documentId: text(marked.best, 'documentId'),
      matched: text(marked.best, 'text'),
      highlights: marked.spans,
      offset: number(marked.best, 'start'),
    };
  },
};

/** The field of the index that holds the words of documents. */
export const textKeyField = 'textSearchKey';

/** Documents by their text: rows of id, score and text, best first. */
export const readTextHits = (database: Database, window: SearchWindow): Promise<Row[]> =>
  database.read('search-documents', { ...window });

const documents: SearchSource = {
  field: 'TEXTS',
  read: readTextHits,
  count: (database, query) => database.read('count-search-documents', { query }),
  keyField: textKeyField,
  typeFields: ['type'],
  weight: 1,
  show(row, query) {
    const snippet = makeSnippet(text(row, 'text'), query);
    return {
      field: 'TEXTS',
      entityId: text(row, 'id'),
      claimId: null,
      passageId: null,
      documentId: text(row, 'id'),
      matched: snippet.text,
      highlights: snippet.spans,
      offset: snippet.start,
    };
  },
};

export const searchSources: readonly SearchSource[] = [names, sentences, documents];
