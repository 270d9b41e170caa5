import type { ComparedRecord } from '../domain/compare.ts';
import type { DisputeRecord } from '../domain/dispute.ts';
import type {
  ClaimRecord,
  DecisionRecord,
  DocumentRecord,
  EntityRecord,
  LinkRecord,
  WithdrawalRecord,
} from '../domain/records.ts';
import type { SavedRecord, SavedVersionRecord } from '../domain/saved.ts';
import type { CandidatePairRecord } from '../queries/candidate-pairs.ts';
import type { Page } from '../queries/page.ts';
import type { SearchHit, SearchPage } from '../queries/search.ts';

/** The connections of the schema, by name, for the generated resolver types. */
export type EntityPage = Page<EntityRecord>;
export type ClaimPage = Page<ClaimRecord>;
export type DisputePage = Page<DisputeRecord>;
export type LinkPage = Page<LinkRecord>;
export type DocumentPage = Page<DocumentRecord>;
export type CandidatePage = Page<CandidatePairRecord>;
export type DecisionPage = Page<DecisionRecord>;
export type WithdrawalPage = Page<WithdrawalRecord>;
export type SavedPage = Page<SavedRecord>;
export type SavedVersionPage = Page<SavedVersionRecord>;
export type ComparedPage = Page<ComparedRecord>;
export interface SearchResultPage extends Omit<SearchPage, 'hits'> {
  readonly edges: readonly SearchHit[];
}
