import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRecord, LinkRecord, SupportRecord, ClaimRecord, VoiceRecord, PassageRecord, MentionRecord, DocumentRecord, EntityNameRecord, LinkCountRecord, QuantityRecord, TimeRecord, TextRecord, QualifierRecord, NeighbourhoodRecord, PathRecord, PathResultRecord, PathSourceRecord, DampedRecord, NeighbourTypeRecord, DecisionRecord, MergedRecord, WithdrawalRecord, TombstoneRecord } from '../../domain/records.ts';
import type { DisputeRecord, DisputeSideRecord, DisputeDecisionRecord } from '../../domain/dispute.ts';
import type { DisputePage, EntityPage, SearchResultPage, ClaimPage, ComparedPage, LinkPage, DocumentPage, CandidatePage, SavedPage, SavedVersionPage, DecisionPage, WithdrawalPage } from '../pages.ts';
import type { EntityTypeRow } from '../../ontology/entity-types.ts';
import type { PredicateRow } from '../../ontology/predicates.ts';
import type { EntityVoiceRecord } from '../entity.ts';
import type { ExpansionRecord, FacetValueRecord, ExpansionNeighbourRecord, ExpansionLinkRecord } from '../expansion.ts';
import type { LineageRecord } from '../../queries/quote-lineage.ts';
import type { LineageNode } from '../../domain/quote-lineage.ts';
import type { OriginNode } from '../../domain/origin-tree.ts';
import type { PictureRecord } from '../../queries/picture.ts';
import type { LinkColumnsRecord, SupportColumnsRecord } from '../picture.ts';
import type { SpeakerCountsRecord, SpeakerCountRecord } from '../../queries/speakers.ts';
import type { SearchHit } from '../../queries/search.ts';
import type { FacetRecord } from '../../queries/search-facets.ts';
import type { ComparedRecord } from '../../domain/compare.ts';
import type { ComparisonRecord } from '../../queries/compare.ts';
import type { JobRecord, IngestedRecord, RereadRecord, RereadConflictRecord, IdentityCandidateRecord } from '../../domain/job.ts';
import type { CandidatePairRecord } from '../../queries/candidate-pairs.ts';
import type { Reason } from '../../identity/reasons.ts';
import type { ChangeRecord } from '../../domain/change.ts';
import type { SavedRecord, SavedVersionRecord } from '../../domain/saved.ts';
import type { PublicationRecord } from '../../domain/publication.ts';
import type { SlideRecord } from '../../domain/story-file.ts';
import type { MissingRecord } from '../../domain/view-file.ts';
import type { IdentityPreviewRecord } from '../../identity/preview.ts';
import type { LinkChangeRecord } from '../../ingest/link-sides.ts';
import type { WithdrawalPreviewRecord } from '../../edit/preview-withdrawal.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Input of `acceptClaims`. */
export type AcceptClaimsInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The claims, at most 200. One that counts already stays as it is. */
  ids: Array<Scalars['ID']['input']>;
};

/** Payload of `acceptClaims`. */
export type AcceptClaimsPayload = {
  __typename?: 'AcceptClaimsPayload';
  /** The claims, in the order given. */
  claims: Array<Claim>;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Input of `addClaim`. */
export type AddClaimInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True when the words are a direct quotation of the origin. */
  directQuote?: InputMaybe<Scalars['Boolean']['input']>;
  /** A remark, such as an ambiguous reading. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The other end: an entity or a value. */
  object: ValueInput;
  /** The words, at least one passage, all of one held document. */
  passages: Array<PassageInput>;
  /** False when the claim says that it does not hold. */
  positive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the predicate. */
  predicate: Scalars['ID']['input'];
  /** Further particulars. */
  qualifiers?: InputMaybe<Array<QualifierInput>>;
  /** What it is about. */
  subject: Scalars['ID']['input'];
  /** When it is said to hold. */
  time?: InputMaybe<TimeInput>;
  /** The ladder, outermost first: the document's publisher, then who each cites; the last is the origin. */
  voices: Array<VoiceInput>;
};

/** Payload of `addClaim`. */
export type AddClaimPayload = {
  __typename?: 'AddClaimPayload';
  /** The claim. */
  claim: Claim;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** False when a live claim said the same in the same words already; that one is given. */
  created: Scalars['Boolean']['output'];
};

/** Input of `cancelJob`. */
export type CancelJobInput = {
  /** As for other mutations; cancelling twice is harmless anyhow. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The job. */
  id: Scalars['ID']['input'];
};

/** Payload of `cancelJob`. */
export type CancelJobPayload = {
  __typename?: 'CancelJobPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The job. One that runs ends within a second or so. */
  job: Job;
};

/** Two entities that could be one thing. It is a question: nothing follows from it until somebody decides. */
export type CandidatePair = {
  __typename?: 'CandidatePair';
  /** The two, or those that stand for them by now; null where one is damaged. */
  entities: Array<Maybe<Entity>>;
  /** When it was found, ISO 8601. */
  foundAt: Scalars['String']['output'];
  /** Its id, the same whenever the same two are found. */
  id: Scalars['ID']['output'];
  /** What speaks for it, then what speaks against it, as it was when the pair was found. */
  reasons: Array<CandidateReason>;
  /** The share of pairs with such a comparison that are one thing, among labelled pairs: 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A page of pairs. */
export type CandidatePairConnection = {
  __typename?: 'CandidatePairConnection';
  /** Pairs with their cursors; null where one is damaged. */
  edges: Array<Maybe<CandidatePairEdge>>;
  /** The pairs; null where one is damaged. */
  nodes: Array<Maybe<CandidatePair>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many wait in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A pair in a page. */
export type CandidatePairEdge = {
  __typename?: 'CandidatePairEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: CandidatePair;
};

/** Something that speaks for two entities being one thing, or against it. */
export type CandidateReason = {
  __typename?: 'CandidateReason';
  /** Of `SHARED_NEIGHBOURS`: those neighbours that are still there; null where one is damaged. Else empty. */
  entities: Array<Maybe<Entity>>;
  /** What. */
  kind: CandidateReasonKind;
  /** True when it speaks for it. */
  speaksFor: Scalars['Boolean']['output'];
  /** What it rests on: names, countries (ISO 3166-1, small letters), types, ids of neighbours, schemes of identifiers; at most 5. */
  values: Array<Scalars['String']['output']>;
};

/** What can speak for two entities being one thing, or against it. */
export type CandidateReasonKind =
  /** One name is the initials of the other. */
  | 'ACRONYM'
  /** The same two countries stand in their names the other way round. */
  | 'COUNTRIES_SWAPPED'
  /** Their dates do not overlap. */
  | 'DATES_APART'
  /** Their dates overlap. */
  | 'DATES_OVERLAP'
  /** The gazetteer has both names for one thing. */
  | 'KNOWN_ALIAS'
  /** The gazetteer knows them as two. */
  | 'KNOWN_APART'
  /** Their names are alike. */
  | 'LIKE_NAME'
  /** Words of their names differ. */
  | 'NAMES_DIFFER'
  /** Nothing but names and types speaks for it. */
  | 'NAME_ALONE'
  /** Both have neighbours, and none is shared. */
  | 'NO_SHARED_NEIGHBOUR'
  /** They are of different countries. */
  | 'OTHER_COUNTRY'
  /** They have different ids in one scheme. */
  | 'OTHER_IDENTIFIER'
  /** One type is only above the other, or they differ. */
  | 'OTHER_TYPE'
  /** Both are said to be of one country. */
  | 'SAME_COUNTRY'
  /** They have one id elsewhere. */
  | 'SAME_IDENTIFIER'
  /** They have one name. */
  | 'SAME_NAME'
  /** Their names sound alike. */
  | 'SAME_SOUND'
  /** They have one type. */
  | 'SAME_TYPE'
  /** They are linked to the same. */
  | 'SHARED_NEIGHBOURS'
  /** A word that tells things apart, such as North or a number, is in one name only. */
  | 'TELLING_WORD';

/** Which changes to be told. */
export type ChangeFilter = {
  /** Ids of entities, links or claims: changes that touch one of them, and those that touch too many to name. At most 200. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One atomic statement: somebody says that this holds. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The claim that stands in the place of this withdrawn one. */
  correctedBy?: Maybe<Claim>;
  /** The withdrawn claim in whose place this one stands. */
  corrects?: Maybe<Claim>;
  /** True when the words are a direct quotation of the origin. */
  directQuote: Scalars['Boolean']['output'];
  /** The dispute that it stands in; null when it is not disputed. */
  dispute?: Maybe<Dispute>;
  /** True when it cannot hold together with another claim. */
  disputed: Scalars['Boolean']['output'];
  /** The document it was made in. */
  document: Document;
  /** The words, at least one passage. */
  evidence: Array<Passage>;
  /** Which program read it out of the text; null when a person did. */
  extraction?: Maybe<Extraction>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** A remark by who recorded it, such as an ambiguous reading. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end: an entity or a value. */
  object: ClaimObject;
  /** Withdrawals that were taken back, the first first. */
  pastWithdrawals: Array<PastWithdrawal>;
  /** False when the claim says that it does not hold. */
  positive: Scalars['Boolean']['output'];
  /** What is said of it. */
  predicate: Predicate;
  /** Further particulars. */
  qualifiers: Array<Qualifier>;
  /** When it was recorded here, ISO 8601. */
  recordedAt: Scalars['String']['output'];
  /** The claim as a sentence with its attribution. With a frontier shorter than the ladder: only the speech act at it. */
  sentence: Scalars['String']['output'];
  /** Proposed, live, rejected or withdrawn. */
  status: ClaimStatus;
  /** What it is about. */
  subject: Entity;
  /** When it is said to hold. */
  time?: Maybe<TimeValue>;
  /** The ladder, outermost voice first; the last is the origin. */
  voices: Array<Voice>;
  /** The tombstone, when it was withdrawn: since when it does not count, and by whom and why it does not now. */
  withdrawal?: Maybe<Tombstone>;
  /** The withdrawals that take it and stand, the first first: its own, or one of its document or of a speaker on its ladder; null where one is damaged. */
  withdrawals: Array<Maybe<Withdrawal>>;
};


/** One atomic statement: somebody says that this holds. */
export type ClaimSentenceArgs = {
  frontier?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<ClaimEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Claim>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** The object of a claim. */
export type ClaimObject = Entity | Quantity | Text | TimeValue;

/** Order of claims. */
export type ClaimOrder =
  /** By document, then by place in its text. */
  | 'PLACE'
  /** By when they were recorded, oldest first. */
  | 'RECORDED'
  /** By the first day that their time can mean; those without a time last. */
  | 'TIME';

/** As what an entity stands in a claim. */
export type ClaimRole =
  /** Its object. */
  | 'OBJECT'
  /** A speaker on its ladder. */
  | 'SPEAKER'
  /** Its subject. */
  | 'SUBJECT';

/** Whether a claim counts. */
export type ClaimStatus =
  /** It counts. */
  | 'LIVE'
  /** A program read it out of a text; it waits to be accepted and counts for nothing until then. */
  | 'PROPOSED'
  /** It was proposed and refused, and left a tombstone. */
  | 'REJECTED'
  /** It was withdrawn and left a tombstone. */
  | 'WITHDRAWN';

/** Something that one side says, or both. */
export type Compared = {
  __typename?: 'Compared';
  /** True when what is said is that it does not hold; null when the sides contradict each other. */
  against?: Maybe<Scalars['Boolean']['output']>;
  /** Some of them; null where one is damaged. At most 50. */
  firstClaims: Array<Maybe<Claim>>;
  /** How many claims of the first side say so. */
  firstCount: Scalars['Int']['output'];
  /** The link that it is; null when the object is a value, when the sides speak of several objects, and when nobody affirms it. */
  link?: Maybe<Link>;
  /** What is said of it. */
  predicate: Predicate;
  /** Some of them; null where one is damaged. At most 50. */
  secondClaims: Array<Maybe<Claim>>;
  /** How many claims of the second side say so. */
  secondCount: Scalars['Int']['output'];
  /** What it is about. */
  subject: Entity;
};


/** Something that one side says, or both. */
export type ComparedFirstClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that one side says, or both. */
export type ComparedSecondClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what was compared, by subject and predicate. */
export type ComparedConnection = {
  __typename?: 'ComparedConnection';
  /** Rows with their cursors. */
  edges: Array<Maybe<ComparedEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Compared>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All there are. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a comparison in a page. */
export type ComparedEdge = {
  __typename?: 'ComparedEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Compared;
};

/**
 * What two sides say. Two values are the same when they mean the same, in whatever words. A thing is in one list; only where a side
 * contradicts itself can it be in `agree` and in `contradict`.
 */
export type Comparison = {
  __typename?: 'Comparison';
  /** Both say that it holds, or both that it does not. */
  agree: ComparedConnection;
  /** One says what the other denies, or, where a predicate has one value for a subject, their values exclude each other. What is said of a subject with such a predicate is one row. */
  contradict: ComparedConnection;
  /** Said by the first side; the second neither says nor contradicts it. */
  onlyFirst: ComparedConnection;
  /** Said by the second side; the first neither says nor contradicts it. */
  onlySecond: ComparedConnection;
};


/**
 * What two sides say. Two values are the same when they mean the same, in whatever words. A thing is in one list; only where a side
 * contradicts itself can it be in `agree` and in `contradict`.
 */
export type ComparisonAgreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What two sides say. Two values are the same when they mean the same, in whatever words. A thing is in one list; only where a side
 * contradicts itself can it be in `agree` and in `contradict`.
 */
export type ComparisonContradictArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What two sides say. Two values are the same when they mean the same, in whatever words. A thing is in one list; only where a side
 * contradicts itself can it be in `agree` and in `contradict`.
 */
export type ComparisonOnlyFirstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What two sides say. Two values are the same when they mean the same, in whatever words. A thing is in one list; only where a side
 * contradicts itself can it be in `agree` and in `contradict`.
 */
export type ComparisonOnlySecondArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `correctClaim`. */
export type CorrectClaimInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True when the words are a direct quotation of the origin. */
  directQuote?: InputMaybe<Scalars['Boolean']['input']>;
  /** The claim that is wrong. */
  id: Scalars['ID']['input'];
  /** A remark; null for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The other end: an entity or a value. */
  object?: InputMaybe<ValueInput>;
  /** All passages. */
  passages?: InputMaybe<Array<PassageInput>>;
  /** False when the claim says that it does not hold. */
  positive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the predicate. */
  predicate?: InputMaybe<Scalars['ID']['input']>;
  /** All particulars; null for none. */
  qualifiers?: InputMaybe<Array<QualifierInput>>;
  /** What was wrong. */
  reason: Scalars['String']['input'];
  /** What it is about. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** When it is said to hold; null for no time. */
  time?: InputMaybe<TimeInput>;
  /** The whole ladder. */
  voices?: InputMaybe<Array<VoiceInput>>;
};

/** Payload of `correctClaim`. */
export type CorrectClaimPayload = {
  __typename?: 'CorrectClaimPayload';
  /** The new claim; it `corrects` the old one. */
  claim: Claim;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The old claim, withdrawn. */
  withdrawn: Claim;
};

/** Input of `createEntity`. */
export type CreateEntityInput = {
  /** True makes it though another entity has the same name, folded over case and accents. */
  allowSameName?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its id; made when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** External ids. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** Preferred name: neutral, never a label that somebody gave. */
  name: Scalars['String']['input'];
  /** Other names. */
  names?: InputMaybe<Array<NameInput>>;
  /** A remark on what the record means. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of its type; a document comes with a bundle. */
  type: Scalars['ID']['input'];
};

/** Payload of `createEntity`. */
export type CreateEntityPayload = {
  __typename?: 'CreateEntityPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The entity. */
  entity: Entity;
};

/** An entity that is kept and was not gone through. */
export type Damped = {
  __typename?: 'Damped';
  /** Its links, whatever the filter. */
  degree: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
  /** Why. */
  reason: DampedReason;
};

/** Why an entity was not gone through. */
export type DampedReason =
  /** `doNotExpandThrough` names it. */
  | 'ASKED'
  /** It has more links than `degreeLimit`. */
  | 'DEGREE';

/** Input of `decideDispute`. A field that is absent stays as it was; null empties it. */
export type DecideDisputeInput = {
  /** Who decides, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Who looks after it, at most 200 characters. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The dispute. */
  id: Scalars['ID']['input'];
  /** How many decisions there were when this one was made; with another number nothing is written. */
  ifDecisions?: InputMaybe<Scalars['Int']['input']>;
  /** Why, at most 5000 characters. */
  reasoning?: InputMaybe<Scalars['String']['input']>;
  /** How it stands with it from now on. `SETTLED` and `LEFT_OPEN` need a reasoning. */
  status?: InputMaybe<DisputeStatus>;
};

/** Payload of `decideDispute`. */
export type DecideDisputePayload = {
  __typename?: 'DecideDisputePayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The dispute, as it stands now. */
  dispute: Dispute;
};

/** Input of `decideIdentity`. */
export type DecideIdentityInput = {
  /** Who decides, until there is sign-in. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The two entities, in any order; an id that another stands for means the entity that was recorded with it. */
  entities: Array<Scalars['ID']['input']>;
  /** Of `SAME`: which of the two leads with its id and name. Left out, the smaller id leads where no other decision says. */
  keep?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** What they are to each other; not `RETARGET`. */
  verdict: Verdict;
};

/** Payload of `decideIdentity`. */
export type DecideIdentityPayload = {
  __typename?: 'DecideIdentityPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** False when it had been told before and is live. */
  created: Scalars['Boolean']['output'];
  /** The decision. */
  decision: IdentityDecision;
};

/** Input of `deleteStory`. */
export type DeleteStoryInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The story. One that is deleted stays so. */
  id: Scalars['ID']['input'];
};

/** Payload of `deleteStory`. */
export type DeleteStoryPayload = {
  __typename?: 'DeleteStoryPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The story, with its tombstone. */
  story: Story;
};

/** Input of `deleteView`. */
export type DeleteViewInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The view. One that is deleted stays so. */
  id: Scalars['ID']['input'];
};

/** Payload of `deleteView`. */
export type DeleteViewPayload = {
  __typename?: 'DeleteViewPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The view, with its tombstone. */
  view: View;
};

/** Direction seen from an entity. */
export type Direction =
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/**
 * Live claims that cannot all hold, joined: of the same content said and denied, or of values of which only one can be. It stands as long as
 * its claims do. What people decide of it is about the work on it, and never says who is right.
 */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** Who looks after it; null when nobody does. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** How many claims stand in it. */
  claimCount: Scalars['Int']['output'];
  /** How many decisions were written. */
  decisionCount: Scalars['Int']['output'];
  /** What was decided, the latest first. */
  decisions: Array<DisputeDecision>;
  /** Global id, for links to it. When entities are held to be one, their disputes may come together under another. */
  id: Scalars['ID']['output'];
  /** In what they differ; empty when it stands no more. */
  kinds: Array<DisputeKind>;
  /** What they say of it. */
  predicate: Predicate;
  /** Why it stands as it does, in the words of who decided last. */
  reasoning?: Maybe<Scalars['String']['output']>;
  /** Who says what: each side says one thing, and one side cannot hold with another. In the order of reading. */
  sides: Array<DisputeSide>;
  /** False when what was claimed no longer excludes each other. */
  stands: Scalars['Boolean']['output'];
  /** How it stands with it. */
  status: DisputeStatus;
  /** What the claims are about. */
  subject: Entity;
};

/** A page of disputes. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** Rows with their cursors. */
  edges: Array<Maybe<DisputeEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Dispute>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** What was decided of a dispute, with what it stood at from then on. */
export type DisputeDecision = {
  __typename?: 'DisputeDecision';
  /** Who looked after it from then on. */
  assignee?: Maybe<Scalars['String']['output']>;
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who decided. */
  by: Scalars['String']['output'];
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** The reasoning from then on. */
  reasoning?: Maybe<Scalars['String']['output']>;
  /** The status from then on. */
  status: DisputeStatus;
};

/** A dispute in a page. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The dispute. */
  node: Dispute;
};

/** In what disputed claims differ. */
export type DisputeKind =
  /** In dates that share no day. */
  | 'DATE'
  /** In which entity it is. */
  | 'IDENTITY'
  /** In the words. */
  | 'NAME'
  /** In numbers that cannot both be. */
  | 'NUMBER'
  /** Whether the same holds or not. */
  | 'POLARITY';

/** Claims of a dispute that say the same. */
export type DisputeSide = {
  __typename?: 'DisputeSide';
  /** True when they say that it does not hold. */
  against: Scalars['Boolean']['output'];
  /** How many claims. */
  claimCount: Scalars['Int']['output'];
  /** Some of them, in the order of reading; null where one is damaged. At most 50. */
  claims: Array<Maybe<Claim>>;
  /** What they give as the object. */
  object: ClaimObject;
  /** Distinct last voices. */
  origins: Scalars['Int']['output'];
  /** Distinct publishers. */
  tellers: Scalars['Int']['output'];
};


/** Claims of a dispute that say the same. */
export type DisputeSideClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How it stands with a dispute. None of these says who is right. */
export type DisputeStatus =
  /** Somebody looks into it. */
  | 'IN_REVIEW'
  /** The reasoning says why it cannot be settled: the sources stand against each other. */
  | 'LEFT_OPEN'
  /** Nobody decided anything of it, or it was taken up again. */
  | 'OPEN'
  /** The reasoning says how the claims fit, or why one was withdrawn or is read otherwise. */
  | 'SETTLED';

/** What became of the claims behind the links between what a view shows, as they were recorded when it was made. */
export type DisputedSince = {
  __typename?: 'DisputedSince';
  /** How many claims there were, denials included. */
  claims: Scalars['Int']['output'];
  /** How many of them are disputed now and were not then. */
  disputed: Scalars['Int']['output'];
};

/** A text: held with its words, or cited by others. */
export type Document = Node & {
  __typename?: 'Document';
  /** Claims made in it. */
  claims: ClaimConnection;
  /** Claims that rest on it: made in it, or heard through it, that is, with a voice that speaks through it (`Voice.via`). */
  dependents: ClaimConnection;
  /** The document as an entity that claims can be about. */
  entity: Entity;
  /** Claims that a program read out of its text, whatever became of them: those that wait, were accepted, rejected, corrected or withdrawn. */
  extracted: ClaimConnection;
  /** Global id, the same as its entity's. */
  id: Scalars['ID']['output'];
  /** True when it was made up as an example. */
  invented: Scalars['Boolean']['output'];
  /** Language tag. */
  language?: Maybe<Scalars['String']['output']>;
  /** Where it names entities, in the order of the text: the first that begin at `from` or after it, UTF-16 code units; null where a mention is damaged. At most 200. */
  mentions: Array<Maybe<Mention>>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it was published. */
  published?: Maybe<TimeValue>;
  /** Who published it: voice 0 of its claims. */
  publisher?: Maybe<Entity>;
  /** SHA-256 of the stored text as UTF-8, hexadecimal; null when cited. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Whether we have its text. */
  status: DocumentStatus;
  /** The stored text; null when cited. */
  text?: Maybe<Scalars['String']['output']>;
  /** Address, when known. */
  url?: Maybe<Scalars['String']['output']>;
  /** The withdrawal of it that stands; null while it counts. */
  withdrawal?: Maybe<Withdrawal>;
};


/** A text: held with its words, or cited by others. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A text: held with its words, or cited by others. */
export type DocumentDependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A text: held with its words, or cited by others. */
export type DocumentExtractedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A text: held with its words, or cited by others. */
export type DocumentMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<DocumentEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Document>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Order of documents. */
export type DocumentOrder =
  /** By number of live claims that rest on them, most first; over all claims, whatever the filter. */
  | 'DEPENDENTS'
  /** By name. */
  | 'NAME'
  /** By the first day that their date of publication can mean; those without a date last. */
  | 'PUBLISHED';

/** Whether we have a document's text. */
export type DocumentStatus =
  /** Others speak of it. */
  | 'CITED'
  /** We have it. */
  | 'HELD';

/** A span that a step of the extractor left out. */
export type DroppedSpan = {
  __typename?: 'DroppedSpan';
  /** End in the document's text, UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Start in the document's text, UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** The step. */
  step: Scalars['String']['output'];
};

/** Input of `duplicateStory`. */
export type DuplicateStoryInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The story. */
  id: Scalars['ID']['input'];
  /** What the new one is to be called; as the other is unless told. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which of its versions; the newest unless told. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Payload of `duplicateStory`. */
export type DuplicateStoryPayload = {
  __typename?: 'DuplicateStoryPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The new story; its one version tells what the other did. */
  story: Story;
};

/** Input of `duplicateView`. */
export type DuplicateViewInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The view. */
  id: Scalars['ID']['input'];
  /** What the new one is to be called; as the other is unless told. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which of its versions; the newest unless told. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Payload of `duplicateView`. */
export type DuplicateViewPayload = {
  __typename?: 'DuplicateViewPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The new view; its one version shows what the other did. */
  view: View;
};

/** A thing spoken of. */
export type Entity = Node & {
  __typename?: 'Entity';
  /** Claims that have this entity as subject or object. */
  claims: ClaimConnection;
  /** Number of links that pass the filter. Without a filter it is read from the entity, however many there are. */
  degree: Scalars['Int']['output'];
  /** The document record, when the entity is a document. */
  document?: Maybe<Document>;
  /**
   * What expanding it brings: its links that pass the filter and meet the choice, counted in the whole graph. Of each facet named in
   * the choice a link has one of the values; what is asked of claims, one claim behind it has. An empty list of values keeps nothing.
   */
  expansion: Expansion;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** External ids. */
  identifiers: Array<Identifier>;
  /** True when the entity was made up as an example. */
  invented: Scalars['Boolean']['output'];
  /** Links counted by predicate and direction, in the whole graph, not in a sample. */
  linkCounts: Array<LinkCount>;
  /** Links at this entity. */
  links: LinkConnection;
  /** Where documents name it; null where a mention is damaged. */
  mentions: Array<Maybe<Mention>>;
  /** Entities that this one stands for, since decisions say that they are the same. Their ids lead here. In the order of their ids. */
  mergedFrom: Array<MergedEntity>;
  /** Preferred name: neutral, never a label that somebody gave. */
  name: Scalars['String']['output'];
  /** All names: the preferred one, recorded others, and those given by speakers in claims that pass the filter. */
  names: Array<EntityName>;
  /** Entities at the other end of its links, counted by their type, in the whole graph; most first. */
  neighbourTypes: Array<NeighbourType>;
  /** A remark on what the record means. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its type. */
  type: EntityType;
  /** Counts its changes; `updateEntity` takes it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether it speaks itself: the claims that pass the filter, by how its words reach us. */
  voice: EntityVoice;
  /** The withdrawals of it that stand, as a document or as a speaker, the last first; null where one is damaged. */
  withdrawals: Array<Maybe<Withdrawal>>;
};


/** A thing spoken of. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** A thing spoken of. */
export type EntityDegreeArgs = {
  filter?: InputMaybe<Filter>;
};


/** A thing spoken of. */
export type EntityExpansionArgs = {
  choice?: InputMaybe<Array<FacetChoice>>;
  filter?: InputMaybe<Filter>;
  shown?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** A thing spoken of. */
export type EntityLinkCountsArgs = {
  filter?: InputMaybe<Filter>;
};


/** A thing spoken of. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** A thing spoken of. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing spoken of. */
export type EntityNamesArgs = {
  filter?: InputMaybe<Filter>;
};


/** A thing spoken of. */
export type EntityNeighbourTypesArgs = {
  filter?: InputMaybe<Filter>;
};


/** A thing spoken of. */
export type EntityVoiceArgs = {
  filter?: InputMaybe<Filter>;
};

/** Entities in columns, as long as each other. */
export type EntityColumns = {
  __typename?: 'EntityColumns';
  /** How many claims that are about them pass the filter. */
  claims: Array<Scalars['Int']['output']>;
  /** Codes of ISO 3166-1 of those that are recorded with one. */
  countries: Array<Maybe<Scalars['String']['output']>>;
  /** How many links of the whole graph pass the filter. */
  degrees: Array<Scalars['Int']['output']>;
  /** Global ids. */
  ids: Array<Scalars['ID']['output']>;
  /** Whether they were made up as examples. */
  invented: Array<Scalars['Boolean']['output']>;
  /** Preferred names. */
  names: Array<Scalars['String']['output']>;
  /** Ids of types. */
  types: Array<Scalars['ID']['output']>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<EntityEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Entity>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** A name and who uses it. */
export type EntityName = {
  __typename?: 'EntityName';
  /** The naming claim; null for the product's own. */
  claim?: Maybe<Claim>;
  /** Preferred, recorded, or given by a speaker. */
  kind: NameKind;
  /** Language tag, when recorded. */
  language?: Maybe<Scalars['String']['output']>;
  /** Who uses it; null for the product's own preferred and recorded names. */
  speaker?: Maybe<Entity>;
  /** The name. */
  text: Scalars['String']['output'];
};

/** Order of entities. */
export type EntityOrder =
  /** By number of links, most first. */
  | 'DEGREE'
  /** By preferred name. */
  | 'NAME';

/** A type of entity. */
export type EntityType = {
  __typename?: 'EntityType';
  /** Entities of this type or below. */
  count: Scalars['Int']['output'];
  /** The published vocabulary it follows. */
  follows: Scalars['String']['output'];
  /** Its id, such as `legislature`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The type above; null for a root. */
  parent?: Maybe<EntityType>;
};

/**
 * An entity as a speaker. No claim is in two of these lists. What it tells itself as the publisher of a document, without quotation
 * marks around it, is in none: `Filter.speakers` has that.
 */
export type EntityVoice = {
  __typename?: 'EntityVoice';
  /** Only mentioned: the entity is the claim's subject or object, or is named within its words (`Entity.mentions`), and stands on no rung of its ladder. */
  onlyMentioned: ClaimConnection;
  /** Quoted: its last voice is this entity, the words are a direct quotation of it (`Claim.directQuote`), and nobody stands between it and the document's publisher: the ladder has two rungs at most. */
  quoted: ClaimConnection;
  /** Reported at second hand: the entity speaks on the ladder below the publisher (at rung 1 or further), and the claim is not in `quoted`. Its words were reported without quotation, or passed through somebody between, or it passes on words of others. */
  reportedSecondHand: ClaimConnection;
};


/**
 * An entity as a speaker. No claim is in two of these lists. What it tells itself as the publisher of a document, without quotation
 * marks around it, is in none: `Filter.speakers` has that.
 */
export type EntityVoiceOnlyMentionedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * An entity as a speaker. No claim is in two of these lists. What it tells itself as the publisher of a document, without quotation
 * marks around it, is in none: `Filter.speakers` has that.
 */
export type EntityVoiceQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * An entity as a speaker. No claim is in two of these lists. What it tells itself as the publisher of a document, without quotation
 * marks around it, is in none: `Filter.speakers` has that.
 */
export type EntityVoiceReportedSecondHandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};

/** What expanding an entity brings. */
export type Expansion = {
  __typename?: 'Expansion';
  /** Links that pass the filter, whatever the choice. */
  all: Scalars['Int']['output'];
  /** Each facet with its values, counted over the links that meet the choice in every other facet. */
  facets: Array<FacetValues>;
  /** Of these, links that meet the choice. */
  links: Scalars['Int']['output'];
  /** Of those, links to an entity that is shown already. */
  linksToShown: Scalars['Int']['output'];
  /** The entities not shown yet, each with its links that meet the choice; from `offset` on, at most 200; null where one is damaged. */
  neighbours: Array<Maybe<ExpansionNeighbour>>;
  /** Entities not shown yet at the other ends of the links that meet the choice. */
  newEntities: Scalars['Int']['output'];
};


/** What expanding an entity brings. */
export type ExpansionNeighboursArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExpansionOrder>;
};

/** A link that expanding an entity brings. */
export type ExpansionLink = {
  __typename?: 'ExpansionLink';
  /** Seen from the entity that is expanded. */
  direction: Direction;
  /** The entity expanded that it is a link of. */
  expanded: Entity;
  /** The link, with what stands behind it under the filter. */
  link: Link;
  /** How many speakers there are: its origins. */
  origins: Scalars['Int']['output'];
  /** Who says so: the last voices of the claims behind it that affirm it and pass the filter, those with most claims first; null where one is damaged. At most 200. */
  speakers: Array<Maybe<Entity>>;
};


/** A link that expanding an entity brings. */
export type ExpansionLinkSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that expanding others brings. */
export type ExpansionNeighbour = {
  __typename?: 'ExpansionNeighbour';
  /** The entity. */
  entity: Entity;
  /** The entities expanded that it is linked with, over all links that pass the filter; in the order asked for, null where one is damaged. */
  linkedWith: Array<Maybe<Entity>>;
  /** Its links that meet the choice, most origins first; null where one is damaged. */
  links: Array<Maybe<ExpansionLink>>;
};

/** Order of what expanding entities brings. */
export type ExpansionOrder =
  /** Linked with most of the entities expanded first; of as many, most origins first. */
  | 'COMMON'
  /** Most origins first. */
  | 'EVIDENCE'
  /** By preferred name. */
  | 'NAME'
  /** By the last day that a claim behind a link can mean, latest first; without a date last. */
  | 'RECENCY';

/** How a program read a claim out of a text. */
export type Extraction = {
  __typename?: 'Extraction';
  /** Name and version of the extractor, such as `attest-en/1`. */
  by: Scalars['String']['output'];
  /** How sure the reading is, 0 to 1. It says nothing about what is claimed, nor how surely the speaker says it. */
  certainty: Scalars['Float']['output'];
};

/** Who reads documents. */
export type Extractor =
  /** The model that is configured. The text is sent to its endpoint. */
  | 'LLM'
  /** The rules that come with Attest. The text stays on this machine. */
  | 'RULES';

/** What the links of an entity can be told apart by. */
export type Facet =
  /**
   * With how many of the entities expanded together its other end is linked, over the links that pass the filter: `2` for two or more of
   * them, `3` for three or more, and so on.
   */
  | 'COMMON'
  /** `OUT` or `IN`, seen from the entity. */
  | 'DIRECTION'
  /** The document a claim behind it is made in. A document's id. */
  | 'DOCUMENT'
  /** How many distinct origins stand behind the link, over the claims that pass the filter: `1`, `2`, or `3` for three and more. */
  | 'EVIDENCE'
  /** When it is said to have been, EDTF: a year, or a decade where the links span many; `none` for what has no date. A claim may lie in several. */
  | 'PERIOD'
  /** Id of the predicate. */
  | 'PREDICATE'
  /** Who says so: the last voice of a claim behind it that affirms it. An entity's id. */
  | 'SPEAKER'
  /** The stance of that voice. */
  | 'STANCE';

/** Values of a facet, one of which a link must have. */
export type FacetChoice = {
  /** The facet; each at most once. */
  facet: Facet;
  /** The values, at most 200. */
  values: Array<Scalars['String']['input']>;
};

/** A value of a facet. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** Links that have it. */
  count: Scalars['Int']['output'];
  /** The speaker, or the document; null in other facets. */
  entity?: Maybe<Entity>;
  /** The predicate; null in other facets. */
  predicate?: Maybe<Predicate>;
  /** As a choice takes it. */
  value: Scalars['String']['output'];
};

/** A facet of an expansion. */
export type FacetValues = {
  __typename?: 'FacetValues';
  /** The facet. */
  facet: Facet;
  /** How many values there are. */
  total: Scalars['Int']['output'];
  /** Its values: those with most links first; evidence and periods in their own order. At most 200, and all that are chosen. */
  values: Array<FacetValue>;
};

/**
 * Keeps claims, links, entities and documents. A claim passes when it meets every given part; a link passes when one claim that
 * affirms it does; an entity passes when it is an end of a link or the subject of a claim that passes; a document, when such a claim
 * is made in it or heard through it. The same meaning on every field. An empty list keeps nothing.
 * `and`, `or` and `not` may stand three deep within each other, and come to at most 64 cases when multiplied out.
 */
export type Filter = {
  /** Speakers: keeps what is according to one of them, that is, whose last voice is one of them and does not deny. */
  accordingTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All of these must be met as well. */
  and?: InputMaybe<Array<Filter>>;
  /** Reads the graph as it was recorded by this instant, ISO 8601: later claims are left out, those withdrawn since are kept. Disputes are judged as of today. Only at the top. */
  asKnownAt?: InputMaybe<Scalars['String']['input']>;
  /** True keeps only what is disputed, false only what is not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claims made in one of these documents; on entities also those mentioned in one. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Cuts the ladder: at frontier k only claims of at most k + 1 rungs pass, and deeper ones show as the speech act of voice k. Null: all. */
  frontier?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many distinct origins behind a link, counted over the claims that pass. On claims: behind what the claim says. Only at the top. */
  minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many distinct tellers behind a link, counted over the claims that pass. On claims: behind what the claim says. Only at the top. */
  minTellers?: InputMaybe<Scalars['Int']['input']>;
  /** This must not be met. */
  not?: InputMaybe<Filter>;
  /** One of these must be met as well. */
  or?: InputMaybe<Array<Filter>>;
  /** Claims about one of these places, or about what somebody says to be in one, up to three steps down. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of predicates; `passes-on` and `labels` are the derived speech acts. */
  predicates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Claims that a program read out of a text and nobody accepted yet: left out unless asked for. Only at the top. */
  proposed?: InputMaybe<Proposed>;
  /** Keeps claims whose every rung has one of these scopes: `[EXPLICIT]` leaves out ladders that are partly assumed. */
  scopes?: InputMaybe<Array<Scope>>;
  /** Speakers: keeps claims on whose ladder one of them stands, at any rung. */
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stances of the last voice. */
  stances?: InputMaybe<Array<Stance>>;
  /** Claims whose words hold all of these, in any order; each may be the beginning of a word. Folded as in search. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Claims whose time overlaps this interval; claims without a time do not pass. */
  time?: InputMaybe<TimeInterval>;
  /** An entity passes when its type is one of these or below one. A claim or link passes when one of its ends does (seen from an entity: the other end; at the top of a filter on paths: every entity between the ends). */
  types?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Input of `findCandidates`. */
export type FindCandidatesInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** False answers at once with the job; true waits for its end, half a minute at most. */
  wait?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Payload of `findCandidates`. */
export type FindCandidatesPayload = {
  __typename?: 'FindCandidatesPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The job; `identityCandidates` lists what it found. */
  job: Job;
};

/** An entry of the shipped gazetteer that a name could mean. What a place is called there, and to what it belongs, is what its lists say. */
export type GazetteerMatch = {
  __typename?: 'GazetteerMatch';
  /** The country that its list puts it in: ISO 3166-1, two small letters; null for what is of none. */
  country?: Maybe<Scalars['String']['output']>;
  /** Its id in the gazetteer. */
  id: Scalars['ID']['output'];
  /** Its ids elsewhere. */
  identifiers: Array<Identifier>;
  /** Its preferred name there. */
  name: Scalars['String']['output'];
  /** What speaks for and against it. */
  reasons: Array<GazetteerReason>;
  /** How likely it is meant, 0 to 1; proposed from 0.65 on. */
  score: Scalars['Float']['output'];
  /** Its type. */
  type: EntityType;
};

/** A reason for or against an entry of the gazetteer. */
export type GazetteerReason = {
  __typename?: 'GazetteerReason';
  /** What it is, such as `SAME_NAME` or `OTHER_COUNTRY`. */
  kind: Scalars['String']['output'];
  /** Whether it speaks for the entry. */
  speaksFor: Scalars['Boolean']['output'];
  /** What it rests on: names, countries, schemes of ids. */
  values: Array<Scalars['String']['output']>;
};

/** Changes of the graph, put together. */
export type GraphChange = {
  __typename?: 'GraphChange';
  /** When the last change in it was made, ISO 8601; null when there is none. */
  at?: Maybe<Scalars['String']['output']>;
  /** Claims that were touched, at most 200. */
  claimIds: Array<Scalars['ID']['output']>;
  /** How many claims were touched, counted once a change. */
  claims: Scalars['Int']['output'];
  /** How many entities were touched, counted once a change. */
  entities: Scalars['Int']['output'];
  /** Entities that were touched, at most 200. */
  entityIds: Array<Scalars['ID']['output']>;
  /** The number of the last change in it; goes up. Pass as `after` to go on from here. */
  id: Scalars['ID']['output'];
  /** What kind of event. */
  kind: GraphChangeKind;
  /** Links that were touched, at most 200. */
  linkIds: Array<Scalars['ID']['output']>;
  /** How many links were touched, counted once a change. */
  links: Scalars['Int']['output'];
  /** True when more were touched than are named: read again all that is shown. */
  many: Scalars['Boolean']['output'];
};

/** Kind of an event of `graphChanged`. */
export type GraphChangeKind =
  /** This changed. */
  | 'CHANGED'
  /** From here on changes are told. */
  | 'READY'
  /** Changes were missed and are not kept: read again all that is shown. */
  | 'RESYNC';

/** What every hop of a path must have, beside passing the filter. Only claims that meet this count, for `minOrigins` of the filter too. */
export type HopDemand = {
  /** True counts only claims that their origin asserts itself: what it cites, alleges, announces or expects does not count. */
  asserted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Counts only claims of at most so many rungs; 1 is what a publisher says without passing it on. */
  maxRungs?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many distinct origins. */
  minOrigins?: InputMaybe<Scalars['Int']['input']>;
};

/** An id elsewhere. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The scheme, such as `iso-3166-1` or `wikidata`. */
  scheme: Scalars['String']['output'];
  /** The id in that scheme. */
  value: Scalars['String']['output'];
};

/** An id elsewhere. */
export type IdentifierInput = {
  /** The scheme, such as `iso-3166-1` or `wikidata`. */
  scheme: Scalars['String']['input'];
  /** The id in that scheme. */
  value: Scalars['String']['input'];
};

/** An entity of the graph that an entity of a document could be. */
export type IdentityCandidate = {
  __typename?: 'IdentityCandidate';
  /** The entity of the graph. */
  candidate?: Maybe<Entity>;
  /** True when the two were taken to be one. */
  linked: Scalars['Boolean']['output'];
  /** The name in the document. */
  name: Scalars['String']['output'];
  /** Why, or why not. */
  reason: Scalars['String']['output'];
};

/** What somebody decided of what is one thing. It is kept for ever, and can be taken back at any later time. */
export type IdentityDecision = Node & {
  __typename?: 'IdentityDecision';
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who decided. */
  author: Scalars['String']['output'];
  /** The entities that those ids lead to now, in their order; null where one is damaged. */
  entities: Array<Maybe<Entity>>;
  /** Ids of the two entities that it is on. Of `RETARGET`: what was spoken of, then what is. */
  entityIds: Array<Scalars['ID']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Which of the two leads with its id and name; null leaves that to the rule. */
  keep?: Maybe<Scalars['ID']['output']>;
  /** False when it was taken back. */
  live: Scalars['Boolean']['output'];
  /** Of `RETARGET`: the mention or claim that is about another entity than was read. */
  moved?: Maybe<Node>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who took it back, when and why; null while it is live. */
  revocation?: Maybe<Tombstone>;
  /** What was decided. */
  verdict: Verdict;
};

/** A page of decisions. */
export type IdentityDecisionConnection = {
  __typename?: 'IdentityDecisionConnection';
  /** Decisions with their cursors. */
  edges: Array<Maybe<IdentityDecisionEdge>>;
  /** The decisions; null where one is damaged. */
  nodes: Array<Maybe<IdentityDecision>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A decision in a page. */
export type IdentityDecisionEdge = {
  __typename?: 'IdentityDecisionEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node?: Maybe<IdentityDecision>;
};

/** A link that a decision changes. */
export type IdentityLinkChange = {
  __typename?: 'IdentityLinkChange';
  /** What would stand behind it; null when it would not be there. */
  after?: Maybe<IdentityLinkCounts>;
  /** What stands behind it now; null when it is not there. */
  before?: Maybe<IdentityLinkCounts>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its object. */
  object: Entity;
  /** Its predicate. */
  predicate: Predicate;
  /** Its subject, as it is now: of a link that is not there yet, the entity that stands for it. The id of the link has the ids of its ends. */
  subject: Entity;
};

/** What stands behind a link. Two speakers that are one are one teller, and one origin. */
export type IdentityLinkCounts = {
  __typename?: 'IdentityLinkCounts';
  /** Claims that affirm it. */
  claims: Scalars['Int']['output'];
  /** Whether a claim behind it is disputed. */
  disputed: Scalars['Boolean']['output'];
  /** Distinct last voices. */
  origins: Scalars['Int']['output'];
  /** Distinct publishers. */
  tellers: Scalars['Int']['output'];
};

/** Names before and after. */
export type IdentityNames = {
  __typename?: 'IdentityNames';
  /** As they would be. */
  after: Array<Scalars['String']['output']>;
  /** As now. */
  before: Array<Scalars['String']['output']>;
};

/** What a decision, or taking one back, changes. */
export type IdentityPreview = {
  __typename?: 'IdentityPreview';
  /** How many claims come to be about another entity, or to be told by one. */
  claims: Scalars['Int']['output'];
  /** Claims that come to be disputed; at most 200, null where one is damaged. */
  disputesArising: Array<Maybe<Claim>>;
  /** Claims that are disputed no longer; at most 200, null where one is damaged. */
  disputesEnding: Array<Maybe<Claim>>;
  /** How many links there are in that list when it is whole. */
  linkCount: Scalars['Int']['output'];
  /** Links that go, come or count otherwise, with their counts before and after; at most 200, in the order of their ids; null where one is damaged. */
  links: Array<Maybe<IdentityLinkChange>>;
  /** How many mentions come to name another entity. */
  mentions: Scalars['Int']['output'];
  /** Names that the entities show that those ids lead to, each once. */
  names: IdentityNames;
  /** Stories that show one of those views. */
  stories: Array<Story>;
  /** Views whose last version holds one of the entities. */
  views: Array<View>;
};

/** Input of `importBundle`. */
export type ImportBundleInput = {
  /** The bundle, JSON text in the format attest-bundle/1. */
  bundle: Scalars['String']['input'];
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True checks the bundle without the graph and writes nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** False answers at once with the job; true waits for its end, half a minute at most. */
  wait?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Payload of `importBundle`. */
export type ImportBundlePayload = {
  __typename?: 'ImportBundlePayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The job; null for a dry run. */
  job?: Maybe<Job>;
  /** What the graph had already; null until the job is done. */
  known?: Maybe<ImportCounts>;
  /** What was new to the graph; null until the job is done. */
  new?: Maybe<ImportCounts>;
  /** Rows that were refused, as far as known. */
  rejected: Array<Rejection>;
};

/** Counts of an import. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** Entities, documents included. */
  entities: Scalars['Int']['output'];
  /** Mentions. */
  mentions: Scalars['Int']['output'];
};

/** Input of `ingestDocument`: a text, or the bytes of a file. */
export type IngestDocumentInput = {
  /** True when its claims count at once, without anybody having looked at them. */
  accept?: InputMaybe<Scalars['Boolean']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The bytes of a file, Base64: text, HTML, PDF, DOCX, e-mail, Markdown, a feed, a web archive or a ZIP of these. Larger ones go to `/documents`. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Who reads it. Without a configured model, LLM is refused as BAD_INPUT. */
  extractor?: InputMaybe<Extractor>;
  /** Its language, BCP 47; found in the text when this is absent. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The file's name, with its extension; for a text its title. */
  name: Scalars['String']['input'];
  /** When it was published, EDTF; what the file itself says when this is absent. */
  published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it, by name; what the file itself says when this is absent. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** A text as it was pasted. Either this or `content`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published; nothing is fetched from there. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** False answers at once with the job; true waits for its end, half a minute at most. */
  wait?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Payload of `ingestDocument`. */
export type IngestDocumentPayload = {
  __typename?: 'IngestDocumentPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The job; its `documents` and `refused` tell what became of the file. */
  job: Job;
};

/** How the reading of a document ended. */
export type IngestOutcome =
  /** This extractor had read it before: nothing was done. */
  | 'KNOWN'
  /** It was read and written. */
  | 'NEW'
  /** Something in it contradicts the graph: nothing was written. */
  | 'REFUSED';

/** What became of a document that was read. */
export type IngestedDocument = {
  __typename?: 'IngestedDocument';
  /** What its entities could be in the graph; at most 500 lines. */
  candidates: Array<IdentityCandidate>;
  /** The document; null when it was refused. */
  document?: Maybe<Document>;
  /** What the extractor left out, and why; at most 500 lines. */
  dropped: Array<DroppedSpan>;
  /** What the graph had already. */
  known: ImportCounts;
  /** Its title, else its file's name. */
  name: Scalars['String']['output'];
  /** What was new to the graph. */
  new: ImportCounts;
  /** How it ended. */
  outcome: IngestOutcome;
  /** Why it was refused. */
  rejected: Array<Rejection>;
  /** What changed, when another version of the extractor had read it before; null for the first reading. */
  reread?: Maybe<Reread>;
  /** How many sentences it has; 0 when it was known. */
  sentences: Scalars['Int']['output'];
  /** What a model took to read it; null when none did. */
  usage?: Maybe<LlmUsage>;
};

/** Something that takes a while. */
export type Job = {
  __typename?: 'Job';
  /** How many pairs of entities were found, when a search for candidates is done; null for other jobs. */
  candidates?: Maybe<Scalars['Int']['output']>;
  /** When it was asked for, ISO 8601. */
  createdAt: Scalars['String']['output'];
  /** What became of each document that was read; empty for an import. */
  documents: Array<IngestedDocument>;
  /** Rows written so far; they are kept only when the job is done. Of a search for candidates: entities read and compared, each counted twice. */
  done: Scalars['Int']['output'];
  /** When it ended, ISO 8601. */
  endedAt?: Maybe<Scalars['String']['output']>;
  /** Why it failed, a sentence. */
  error?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: JobKind;
  /** What the graph had already, when it is done. */
  known?: Maybe<ImportCounts>;
  /** What was new to the graph, when it is done. */
  new?: Maybe<ImportCounts>;
  /** Files, or parts of one, that could not be read; empty for an import. */
  refused: Array<RefusedFile>;
  /** Rows that were refused; with any, nothing was written. */
  rejected: Array<Rejection>;
  /** When it began, ISO 8601. */
  startedAt?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  status: JobStatus;
  /** Rows to write, or entities to read and compare; null until they are counted. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** What a job does. */
export type JobKind =
  /** Looks for entities that could be one thing. */
  | 'FIND_CANDIDATES'
  /** Imports a bundle. */
  | 'IMPORT'
  /** Reads documents and extracts their claims. */
  | 'INGEST';

/** How a job stands. */
export type JobStatus =
  /** It was cancelled; nothing was written. */
  | 'CANCELLED'
  /** It ended well, or with rows refused. */
  | 'DONE'
  /** It could not be done; nothing was written. */
  | 'FAILED'
  /** It waits for others to end. */
  | 'QUEUED'
  /** It runs. */
  | 'RUNNING';

/** Why a wording hangs on another. */
export type LineageBasis =
  /** A claim that rests on it says that it has it from that document, or from its publisher. */
  | 'NAMED'
  /** It names none of the others: of those published earlier this one has the nearest words. Nobody says that it was taken from there. */
  | 'NEAREST';

/** The derived edge: all live claims with the same subject, predicate and object. */
export type Link = Node & {
  __typename?: 'Link';
  /** The claims behind it, denials included. */
  claims: ClaimConnection;
  /** True when claims behind it cannot all hold. */
  disputed: Scalars['Boolean']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where it ends. */
  object: Entity;
  /** Who took it from whom, over the claims that pass the filter the link was asked with, denials included. `first` counts nodes, at most 1000. */
  originTree: OriginTree;
  /** What it says. */
  predicate: Predicate;
  /** Where it starts. */
  subject: Entity;
  /** What stands behind it, counted over the claims that pass the filter it was asked with. */
  support: Support;
  /** The span of its claims' times, EDTF; null when none has one. */
  time?: Maybe<Scalars['String']['output']>;
};


/** The derived edge: all live claims with the same subject, predicate and object. */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** The derived edge: all live claims with the same subject, predicate and object. */
export type LinkOriginTreeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Links in columns, as long as each other. */
export type LinkColumns = {
  __typename?: 'LinkColumns';
  /** Whether what is said about them cannot all hold. */
  disputed: Array<Scalars['Boolean']['output']>;
  /** Global ids. */
  ids: Array<Scalars['ID']['output']>;
  /** Where their objects stand among the entities, from 0. */
  objects: Array<Scalars['Int']['output']>;
  /** Ids of predicates. */
  predicates: Array<Scalars['ID']['output']>;
  /** Where their subjects stand among the entities, from 0. */
  subjects: Array<Scalars['Int']['output']>;
  /** What stands behind them, under the filter. */
  supports: SupportColumns;
  /** When they hold, EDTF; null when nobody says so. */
  times: Array<Maybe<Scalars['String']['output']>>;
};

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<LinkEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Link>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** Links of one predicate and direction, counted. */
export type LinkCount = {
  __typename?: 'LinkCount';
  /** How many links. */
  count: Scalars['Int']['output'];
  /** Seen from the entity. */
  direction: Direction;
  /** The predicate. */
  predicate: Predicate;
};

/** A link in a page. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: Link;
};

/** Order of links; the counts are over all live claims. */
export type LinkOrder =
  /** Most claims first. */
  | 'CLAIMS'
  /** Most origins first. */
  | 'ORIGINS'
  /** Most tellers first. */
  | 'TELLERS';

/** Entities that have a link, or a chain of two, to one of some others. */
export type LinkedTo = {
  /** Links in the chain, 1 or 2. */
  hops?: InputMaybe<Scalars['Int']['input']>;
  /** The entities at the other end. */
  ids: Array<Scalars['ID']['input']>;
  /** Predicates that each link of the chain must have one of; null: any. */
  predicates?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a model took to read a document, by what its endpoint says. */
export type LlmUsage = {
  __typename?: 'LlmUsage';
  /** Answers that came, of use or not. */
  answers: Scalars['Int']['output'];
  /** The cost, in the currency of the configured prices; null when there are none. */
  cost?: Maybe<Scalars['Float']['output']>;
  /** Tokens that were sent. */
  tokensIn: Scalars['Int']['output'];
  /** Tokens that were answered. */
  tokensOut: Scalars['Int']['output'];
  /** Answers that did not say what they took: the figures below are without them. */
  unmetered: Scalars['Int']['output'];
};

/** What a search matched. */
export type MatchKind =
  /** A name given by a speaker in a naming claim; `usedBy` says by whom. */
  | 'GIVEN'
  /** A form the entity takes in a document's words. */
  | 'MENTIONED'
  /** The product's own, neutral name. */
  | 'PREFERRED'
  /** A name recorded with the entity. */
  | 'RECORDED'
  /** The words that a claim rests on. */
  | 'SENTENCE'
  /** A document's text. */
  | 'TEXT';

/** A passage that names an entity. */
export type Mention = Node & {
  __typename?: 'Mention';
  /** The entity it names. */
  entity: Entity;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where. */
  passage: Passage;
  /** The form it takes in the text. */
  surface: Scalars['String']['output'];
};

/** An entity that another stands for. */
export type MergedEntity = {
  __typename?: 'MergedEntity';
  /** The live decisions that it is the same as another; null where one is damaged. */
  decisions: Array<Maybe<IdentityDecision>>;
  /** Its own id, which leads to the one that stands for it. */
  id: Scalars['ID']['output'];
  /** The name recorded of it. */
  name: Scalars['String']['output'];
  /** The type recorded of it. */
  type: EntityType;
};

/** What a view showed. */
export type MissingKind =
  /** A document. */
  | 'DOCUMENT'
  /** An entity. */
  | 'ENTITY';

/** Something that a view showed and that is no longer there. */
export type MissingThing = {
  __typename?: 'MissingThing';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it was. */
  kind: MissingKind;
  /** The name that it had when the view was saved. */
  name: Scalars['String']['output'];
  /** When the last claim that spoke of it was withdrawn, ISO 8601; null when this graph does not have it at all. */
  withdrawnAt?: Maybe<Scalars['String']['output']>;
};

/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Lets claims count that a program read out of a text: all of them, or none when one cannot be. */
  acceptClaims: AcceptClaimsPayload;
  /** Records a claim that a held document makes, after the same checks as an import. */
  addClaim: AddClaimPayload;
  /** Ends a job that waits or runs; what an import had written is undone, and of a reading the documents that are done stay. */
  cancelJob: CancelJobPayload;
  /** Withdraws a claim and records another in its place, in one transaction. A field that is absent is as in the old claim. */
  correctClaim: CorrectClaimPayload;
  /** Makes an entity. */
  createEntity: CreateEntityPayload;
  /** Decides how it stands with a dispute: a status, who looks after it, why. Every decision is kept; to take one back, decide as before. No claim changes, and it is no change of the graph. */
  decideDispute: DecideDisputePayload;
  /**
   * Decides what two entities are to each other. `SAME` makes them one, with all that each is one with; `DIFFERENT` holds them apart until it is
   * taken back. Told twice it is one decision. A live decision that says otherwise is the error CONFLICT with its `decisionId`.
   */
  decideIdentity: DecideIdentityPayload;
  /** Deletes a story. It stays, with a tombstone, and can be brought back. Its views are left alone. */
  deleteStory: DeleteStoryPayload;
  /** Deletes a view. It stays, with a tombstone, and can be brought back. */
  deleteView: DeleteViewPayload;
  /** Makes a story of its own of one version of another. Both show the same views. */
  duplicateStory: DuplicateStoryPayload;
  /** Makes a view of its own of one version of another. */
  duplicateView: DuplicateViewPayload;
  /** Looks, as a job, for entities that could be one thing. What it finds takes the place of what was found before; it decides nothing, and is no change of the graph. */
  findCandidates: FindCandidatesPayload;
  /** Imports a bundle as a job: whole, or not at all. */
  importBundle: ImportBundlePayload;
  /** Reads a document and extracts who says what in it, as a job. Its claims wait to be accepted unless `accept` says otherwise. A document that was read before is left alone. */
  ingestDocument: IngestDocumentPayload;
  /** Publishes a version of a view: what it shows now, with who says so, can be read under a link by everybody who knows that. It is no change of the graph. What is published stays as it is; to publish the view again makes another link. */
  publishView: PublishViewPayload;
  /** Refuses claims that a program read out of a text. They stay, with a tombstone, and are not proposed again. */
  rejectClaims: RejectClaimsPayload;
  /** Calls a story by another name. */
  renameStory: RenameStoryPayload;
  /** Calls a view by another name. */
  renameView: RenameViewPayload;
  /** Takes a rejection back: the claims wait again, as if nobody had looked at them. They never counted, so no earlier time reads otherwise. */
  reopenClaims: ReopenClaimsPayload;
  /**
   * Takes back that a claim was withdrawn by itself: it counts again. With another claim in its place it is the error CONFLICT, with
   * `inPlaceId`; withdrawn with its document or a speaker alone, with `withdrawalId`.
   */
  restoreClaim: RestoreClaimPayload;
  /** Brings a story back that was deleted. */
  restoreStory: RestoreStoryPayload;
  /** Brings a view back that was deleted. */
  restoreView: RestoreViewPayload;
  /** Takes a withdrawal back: exactly the claims that it took count again, but for those that another one takes that stands. */
  restoreWithdrawal: RestoreWithdrawalPayload;
  /** Says that one claim is about, or told by, another entity than was read. A decision, taken back like any other. */
  retargetClaim: RetargetPayload;
  /** Says that a mention names another entity than was read, and so do the claims that rest on the words of the mention. A decision, taken back like any other. */
  retargetMention: RetargetPayload;
  /** Takes a decision back. It stays, with who took it back and why; every mention, claim, link and name returns to what it is without it. */
  revokeDecision: RevokeDecisionPayload;
  /** Takes a publication back for good: its link shows nothing any more, and what it showed is no longer kept. */
  revokePublication: RevokePublicationPayload;
  /** Saves a story, or the next version of one. It is no change of the graph. */
  saveStory: SaveStoryPayload;
  /** Saves a view, or the next version of one. It changes nothing that claims say, and is no change of the graph. */
  saveView: SaveViewPayload;
  /** Changes what is recorded of an entity. A field that is absent stays as it is; null empties it where it may be empty. */
  updateEntity: UpdateEntityPayload;
  /** Withdraws a claim. It stays, with a tombstone, and no longer counts. */
  withdrawClaim: WithdrawClaimPayload;
  /**
   * Withdraws all that rests on a document: claims made in it or heard through it, and its mentions. Each stays, with a tombstone; the document
   * stays and can be read. What is imported or read of it later does not count either.
   */
  withdrawDocument: WithdrawPayload;
  /**
   * Withdraws all that rests on a speaker's word: claims on whose ladder it stands, on any rung. Each stays, with a tombstone. It says nothing of
   * the speaker.
   */
  withdrawSpeaker: WithdrawPayload;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationAcceptClaimsArgs = {
  input: AcceptClaimsInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationAddClaimArgs = {
  input: AddClaimInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationCancelJobArgs = {
  input: CancelJobInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationCorrectClaimArgs = {
  input: CorrectClaimInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationCreateEntityArgs = {
  input: CreateEntityInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationDecideDisputeArgs = {
  input: DecideDisputeInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationDecideIdentityArgs = {
  input: DecideIdentityInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationDeleteStoryArgs = {
  input: DeleteStoryInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationDeleteViewArgs = {
  input: DeleteViewInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationDuplicateStoryArgs = {
  input: DuplicateStoryInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationDuplicateViewArgs = {
  input: DuplicateViewInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationFindCandidatesArgs = {
  input: FindCandidatesInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationImportBundleArgs = {
  input: ImportBundleInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationPublishViewArgs = {
  input: PublishViewInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRejectClaimsArgs = {
  input: RejectClaimsInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRenameStoryArgs = {
  input: RenameStoryInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRenameViewArgs = {
  input: RenameViewInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationReopenClaimsArgs = {
  input: ReopenClaimsInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRestoreClaimArgs = {
  input: RestoreClaimInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRestoreStoryArgs = {
  input: RestoreStoryInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRestoreViewArgs = {
  input: RestoreViewInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRestoreWithdrawalArgs = {
  input: RestoreWithdrawalInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRetargetClaimArgs = {
  input: RetargetClaimInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRetargetMentionArgs = {
  input: RetargetMentionInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRevokeDecisionArgs = {
  input: RevokeDecisionInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationRevokePublicationArgs = {
  input: RevokePublicationInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationSaveStoryArgs = {
  input: SaveStoryInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationUpdateEntityArgs = {
  input: UpdateEntityInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationWithdrawClaimArgs = {
  input: WithdrawClaimInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationWithdrawDocumentArgs = {
  input: WithdrawDocumentInput;
};


/**
 * Changes. Each runs in one transaction and is kept whole or not at all; links, support and disputes are derived again in it.
 * With a `clientMutationId`, asking the same again within 7 days gives the first result and changes nothing.
 */
export type MutationWithdrawSpeakerArgs = {
  input: WithdrawSpeakerInput;
};

/** A name with its language. */
export type NameInput = {
  /** Language tag, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  text: Scalars['String']['input'];
};

/** Where a name comes from. */
export type NameKind =
  /** Given by a speaker in a naming claim. */
  | 'GIVEN'
  /** The product's own, neutral. */
  | 'PREFERRED'
  /** Recorded with the entity. */
  | 'RECORDED';

/** Neighbours of one type, counted. */
export type NeighbourType = {
  __typename?: 'NeighbourType';
  /** How many entities, each once however many links lead to it. */
  count: Scalars['Int']['output'];
  /** Their type itself, not one above. */
  type: EntityType;
};

/** What surrounds some entities, flat. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** Entities among the nodes that were not gone through though the depth would have allowed it; null where one is damaged. */
  damped: Array<Maybe<Damped>>;
  /** Every link between those entities that passes the filter; null where one is damaged, with an error at its place. */
  links: Array<Maybe<Link>>;
  /** The entities, those asked for first; null where one is damaged, with an error at its place. */
  nodes: Array<Maybe<Entity>>;
  /** How many there are before the limit. */
  totals: NeighbourhoodTotals;
  /** True when nodes were left out to keep to the limit. */
  truncated: Scalars['Boolean']['output'];
};

/** Counts before the limit. */
export type NeighbourhoodTotals = {
  __typename?: 'NeighbourhoodTotals';
  /** Links among the entities returned. */
  links: Scalars['Int']['output'];
  /** Entities within the depth. When one hop meets more than 2000, or more than the limit if that is higher: those up to that hop. */
  nodes: Scalars['Int']['output'];
};

/** An object with a global id. */
export type Node = {
  /** Lasting id of the product's own; the same after every import. */
  id: Scalars['ID']['output'];
};

/**
 * A forest as a flat list: roots are origins, below each stand those who passed its words on, down to the publishers that tell it.
 * A node comes before its children, so that any beginning of the list is a forest too. Siblings with most claims come first.
 */
export type OriginTree = {
  __typename?: 'OriginTree';
  /** The nodes; null where the speaker is damaged, with an error at its place. */
  nodes: Array<Maybe<OriginTreeNode>>;
  /** True when nodes were left out to keep to `first`, or the link has more than 10000 claims and the tree is of those. */
  truncated: Scalars['Boolean']['output'];
};

/** A speaker at one place of an origin tree: one node a way that the words took, so that who took them from two others stands below both. */
export type OriginTreeNode = {
  __typename?: 'OriginTreeNode';
  /** True when the words on this way say that the link does not hold. */
  against: Scalars['Boolean']['output'];
  /** Claims whose words came along here. */
  claimCount: Scalars['Int']['output'];
  /** 0 for an origin. */
  depth: Scalars['Int']['output'];
  /** Documents in which those claims are made. */
  documentCount: Scalars['Int']['output'];
  /** The first of them, by id; null where one is damaged. At most 200. */
  documents: Array<Maybe<Document>>;
  /** Its own id, the same whenever the way is the same; among the nodes of one link each is there once. */
  id: Scalars['ID']['output'];
  /** The node it took the words from; null for an origin. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Who speaks. */
  speaker: Entity;
  /** How the speaker stands to what is passed on. */
  stance: Stance;
  /** Of these, the claims that this speaker tells itself, as the publisher of their document. A leaf tells all of its own. */
  toldCount: Scalars['Int']['output'];
};


/** A speaker at one place of an origin tree: one node a way that the words took, so that who took them from two others stands below both. */
export type OriginTreeNodeDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How sure an overlap with an uncertain date must be. */
export type Overlap =
  /** Whatever day the date means, it lies within: `1992` and 1990 to 1995 certainly overlap. Dates marked `~` or `?` are never certain. */
  | 'CERTAINLY'
  /** Some day that the date can mean lies within: `1992` and March 1992 possibly overlap. */
  | 'POSSIBLY';

/** Where a page begins and ends. Cursors are bound to the field and all arguments but the page. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more after it. In a page asked for with `before`: that a row comes after. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before it. In a page asked for with `after`: that a row comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Pass as `before` for the page before. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A span of a held document. Offsets count UTF-16 code units of its text. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The document. */
  document: Document;
  /** After the last code unit. */
  end: Scalars['Int']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Up to 32 code units before. */
  prefix: Scalars['String']['output'];
  /** The exact words between start and end. */
  quote: Scalars['String']['output'];
  /** First code unit. */
  start: Scalars['Int']['output'];
  /** Up to 32 code units after. */
  suffix: Scalars['String']['output'];
};

/** Words of a held document: by their place, or by the quote alone when it occurs once. */
export type PassageInput = {
  /** The document. */
  document: Scalars['ID']['input'];
  /** After the last code unit. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The exact words; may be absent when start and end are given. */
  quote?: InputMaybe<Scalars['String']['input']>;
  /** First UTF-16 code unit. */
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** A time for which a claim did not count, by a withdrawal that was taken back. */
export type PastWithdrawal = {
  __typename?: 'PastWithdrawal';
  /** When it was withdrawn, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who withdrew it. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it came to count again, ISO 8601. */
  restoredAt: Scalars['String']['output'];
  /** Who restored it. */
  restoredBy: Scalars['String']['output'];
};

/** A chain of links between two entities. */
export type Path = {
  __typename?: 'Path';
  /** Each hop can be had by a ladder of at most so many rungs, counted over the claims that pass. */
  deepestRungs: Scalars['Int']['output'];
  /** Number of hops. */
  length: Scalars['Int']['output'];
  /** The hops; one fewer than nodes. A hop may run against its link's direction. */
  links: Array<Link>;
  /** The entities, both ends included. */
  nodes: Array<Entity>;
  /** One sentence a hop, in the order of the path, with who says it: for print. */
  sentences: Array<PathSentence>;
  /** The passages that the sentences rest on, numbered through the whole path. */
  sources: Array<PathSource>;
  /** Fewest origins behind any hop, counted over the claims that pass. */
  weakestOrigins: Scalars['Int']['output'];
};

/** What a path must not touch. */
export type PathExclusion = {
  /** Entities that no path may visit. */
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Predicates that no hop may have. */
  predicates?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which paths are wanted. */
export type PathMode =
  /** The shortest `limit` paths, of whatever lengths up to maxHops; among those of the longest length, the strongest. */
  | 'K_SHORTEST'
  /** All that have the fewest hops, strongest first. */
  | 'SHORTEST';

/** What came of a search for paths. */
export type PathOutcome =
  /** There are paths, and the search went as far as it was asked to. */
  | 'FOUND'
  /** It was searched to the end: no path of at most maxHops hops. */
  | 'NONE_WITHIN_HOPS'
  /** It was stopped before the end, because it took longer than the time budget or had to hold more links than it may: there may be paths that were not found. */
  | 'TIMED_OUT';

/** The order of paths. */
export type PathRank =
  /** By the weakest hop: most origins first, then fewest rungs, then fewest hops. */
  | 'EVIDENCE'
  /** Fewest hops first, then by the weakest hop. */
  | 'LENGTH';

/** The answer to a question for paths. */
export type PathResult = {
  __typename?: 'PathResult';
  /** What came of the search. */
  outcome: PathOutcome;
  /** The paths, in the order asked for. When the search was stopped: those found before. A path with a damaged hop or entity is null, with an error at its place. */
  paths: Array<Maybe<Path>>;
  /** How far the search went. */
  searched: PathsSearched;
  /** True when there are more paths as short as the longest of these. */
  truncated: Scalars['Boolean']['output'];
};

/** A hop of a path in words: the claim behind it that has come the shortest way, with its attribution. */
export type PathSentence = {
  __typename?: 'PathSentence';
  /** The claim. */
  claim: Claim;
  /** True when claims behind the hop cannot all hold. */
  disputed: Scalars['Boolean']['output'];
  /** The rung at which the sentence ends, where a hop passes on words; null where the claim is told to its end. */
  frontier?: Maybe<Scalars['Int']['output']>;
  /** The hop, from 1. */
  hop: Scalars['Int']['output'];
  /** Numbers of the sources that it rests on. */
  sources: Array<Scalars['Int']['output']>;
  /** The claim's sentence. Of a hop that passes on words: the speech act alone. */
  text: Scalars['String']['output'];
};

/** A numbered source of a path's sentences. */
export type PathSource = {
  __typename?: 'PathSource';
  /** The claim. */
  claim: Claim;
  /** The document that the claim was made in. */
  document: Document;
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** The words. */
  passage: Passage;
};

/** How far a search for paths went. */
export type PathsSearched = {
  __typename?: 'PathsSearched';
  /** Every path of at most so many hops was looked for. */
  hops: Scalars['Int']['output'];
  /** How long it took, milliseconds. */
  ms: Scalars['Int']['output'];
};

/**
 * Entities and the links between them in columns: a list for each thing that is to be known, all in one order. Thousands of objects take seconds
 * to be written and read, columns do not. For less, `neighbourhood` with depth 0 gives the same as objects. What is damaged is left out here.
 */
export type Picture = {
  __typename?: 'Picture';
  /** The entities, each once. */
  entities: EntityColumns;
  /** The links between them. */
  links: LinkColumns;
  /** For each of the documents asked for, where its entities stand among them, from 0; by name. */
  members: Array<Array<Scalars['Int']['output']>>;
  /** True when there are more than 20000 entities: the first document's come first, by name, then the next one's, and what comes after them was left out. */
  truncated: Scalars['Boolean']['output'];
};

/** A named relation. */
export type Predicate = {
  __typename?: 'Predicate';
  /** Its id, such as `took-place-in`. */
  id: Scalars['ID']['output'];
  /** Read from object to subject. */
  inverse: Scalars['String']['output'];
  /** What kind of relation. */
  kind: PredicateKind;
  /** Read from subject to object. */
  label: Scalars['String']['output'];
  /** Whether it says where its subject is: a filter on places and the explorer's map follow it. */
  locates: Scalars['Boolean']['output'];
  /** Wikidata property it follows. */
  wikidata?: Maybe<Scalars['String']['output']>;
};

/** What a predicate does. */
export type PredicateKind =
  /** A speech act, derived from ladders. */
  | 'ACT'
  /** It is what is claimed. */
  | 'CONTENT'
  /** A speaker gives the subject a name or description. */
  | 'NAMING';

/** What to do with claims that wait to be accepted. */
export type Proposed =
  /** Only they count. */
  | 'ONLY'
  /** They count like the others. */
  | 'WITH'
  /** They count for nothing, as without a filter. */
  | 'WITHOUT';

/** A version of a view that everybody who knows the link can read. It shows what the version showed and what was recorded then, never anything else of the graph; nothing can be asked for by it. */
export type Publication = {
  __typename?: 'Publication';
  /** Bytes of what it shows, as JSON. */
  bytes: Scalars['Int']['output'];
  /** What the view said it shows when it was published; may be empty. */
  caption: Scalars['String']['output'];
  /** How many claims it tells, each with its words, its ladder and its document. */
  claims: Scalars['Int']['output'];
  /** How many entities it shows. */
  entities: Scalars['Int']['output'];
  /** Whether its page leads on to the view in the explorer, by the view's own id. */
  explores: Scalars['Boolean']['output'];
  /** Its id: not its link, and of no use to read it. */
  id: Scalars['ID']['output'];
  /** How many links it shows one by one. */
  links: Scalars['Int']['output'];
  /** What the view was called when it was published. */
  name: Scalars['String']['output'];
  /** When it was published, ISO 8601: what was recorded later is not in it. */
  publishedAt: Scalars['String']['output'];
  /** When it was taken back, ISO 8601; null while it can be read. It cannot be read either while its view is deleted. */
  revokedAt?: Maybe<Scalars['String']['output']>;
  /** Where it is read, from the root of this server: a path that cannot be guessed. `/embed` after it is the page for a frame, `/data.json` what it shows. */
  url: Scalars['String']['output'];
  /** Number of the version that is shown. */
  version: Scalars['Int']['output'];
};

/** Input of `publishView`. */
export type PublishViewInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Whether the page leads on to the view in the explorer. Who follows it needs a way to the explorer, and learns the view's id. */
  explores?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which claims count: the filter of the version. */
  filter?: InputMaybe<Filter>;
  /**
   * How it is drawn: JSON by `schemas/picture-1.schema.json`, at most 700000 bytes, with at most 500 entities and 300 links drawn one by one. Entities must be in the version, links between them and behind the filter. Their names, types, counts and disputes are taken
   * from the graph, whatever it says of them; so are the claims, at most five of each link. What is published has at most 2000000 bytes.
   */
  picture: Scalars['String']['input'];
  /** What a link to it is shown by elsewhere: a PNG of 1200 × 630 pixels in base64, at most 300000 bytes. */
  preview?: InputMaybe<Scalars['String']['input']>;
  /** Which of its versions. */
  version: Scalars['Int']['input'];
  /** The view. */
  view: Scalars['ID']['input'];
};

/** Payload of `publishView`. */
export type PublishViewPayload = {
  __typename?: 'PublishViewPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** What was published. */
  publication: Publication;
  /** The view. */
  view: View;
};

/** A particular of a claim. */
export type Qualifier = {
  __typename?: 'Qualifier';
  /** Its name, such as `quantity`, `part-of`, `occasion`. */
  key: Scalars['String']['output'];
  /** Its value. */
  value: ClaimObject;
};

/** A particular of a claim. */
export type QualifierInput = {
  /** Its name, such as `quantity`, `part-of`, `occasion`. */
  key: Scalars['String']['input'];
  /** Its value. */
  value: ValueInput;
};

/** A number with bounds and unit. */
export type Quantity = {
  __typename?: 'Quantity';
  /** True when the words say about, nearly, hundreds of … */
  approximate: Scalars['Boolean']['output'];
  /** Upper bound; null when open. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Lower bound; null when open. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The words of the text. */
  text?: Maybe<Scalars['String']['output']>;
  /** What is counted or measured. */
  unit: Scalars['String']['output'];
};

/** A number with bounds and unit. */
export type QuantityInput = {
  /** True when the words say about, nearly, hundreds of … */
  approximate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Upper bound; absent when open. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** Lower bound; absent when open. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** The words of the text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What is counted or measured. */
  unit: Scalars['String']['input'];
};

/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type Query = {
  __typename?: 'Query';
  /** The wanted list: documents that are cited and not held, those on which most claims rest first. */
  citedDocuments: DocumentConnection;
  /** One claim by id. */
  claim?: Maybe<Claim>;
  /** Claims that pass the filter. */
  claims: ClaimConnection;
  /**
   * What two sides say, laid over each other: the claims that pass the filter and whose last voice is one of `accordingTo` (the first
   * side) or of `and` (the second), denials included. With `entities`, only what has one of them as subject or object. At most 20000
   * claims a side; with more, the error TOO_LARGE says so, as a part would show as missing what is there.
   */
  compare: Comparison;
  /** A dispute by its id; null when nobody ever disputed that. */
  dispute?: Maybe<Dispute>;
  /** The disputes that stand, by subject and predicate. */
  disputes: DisputeConnection;
  /** One document by id. */
  document?: Maybe<Document>;
  /** Documents, held and cited. With a filter, those in which a claim that passes is made, or through which one is heard. */
  documents: DocumentConnection;
  /** Entities that pass the filter. Pages run forward (`first`, `after`) or backward (`last`, `before`), 50 rows unless told, at most 200; so in every connection. */
  entities: EntityConnection;
  /** One entity by id. */
  entity?: Maybe<Entity>;
  /** The type tree. */
  entityTypes: Array<EntityType>;
  /**
   * What expanding these entities together brings, at most 50: as `Entity.expansion`, counted over the links of all of them, each link
   * once. They count as shown. An id that no entity has brings nothing.
   */
  expansion: Expansion;
  /**
   * What the shipped gazetteer knows by a name, in any language: at most 20 places and international organisations, the likeliest first. Says nothing of the graph.
   * `type` takes what is above and below it; without it the score is that of a name alone. `country` is ISO 3166-1, two letters.
   */
  gazetteerMatches: Array<GazetteerMatch>;
  /**
   * Pairs of entities that `findCandidates` found to be perhaps one thing and that wait for somebody to say so, the likeliest first. A pair goes as soon
   * as somebody decides anything of it, also by way of what either is one with, and is there again when that is taken back.
   */
  identityCandidates: CandidatePairConnection;
  /** One decision on what is one thing, by id; one that was taken back too. */
  identityDecision?: Maybe<IdentityDecision>;
  /** Decisions on what is one thing, the last first. With `entity` those on it, or on what is one with it. `live: false` gives those that were taken back. */
  identityDecisions: IdentityDecisionConnection;
  /** One job by id; null when there is none. */
  job?: Maybe<Job>;
  /** The latest jobs, newest first; null where one is damaged. At most 200. */
  jobs: Array<Maybe<Job>>;
  /** Links that at least so many publishers tell and that all have from one origin; those that most publishers tell first. It looks at every link. */
  linksOfOneOrigin: LinkConnection;
  /**
   * What surrounds the given entities, flat. Depth 0 gives the entities and the links between them. Depth at most 3, limit at most 2000 nodes.
   * An entity of `doNotExpandThrough` is kept and not gone through, nor is one with more than `degreeLimit` links, unless it was asked for: `damped` tells which.
   */
  neighbourhood: Neighbourhood;
  /** Any object by its global id; null when there is none. A document's id gives its entity, which leads to the document. */
  node?: Maybe<Node>;
  /** Several objects by id, in the order asked; null where there is none. At most 200. */
  nodes: Array<Maybe<Node>>;
  /**
   * Chains of links between two entities that visit none twice: all shortest, or the shortest so many. maxHops at most 8, limit at most 50,
   * timeBudget (milliseconds) at most 10000. The outcome tells "none within maxHops" from "stopped before the end".
   */
  paths: PathResult;
  /**
   * The entities of these documents (that their claims are about, or that they mention), then those of `ids`, and every link between them that
   * passes the filter, in columns. What waits to be accepted is there when the filter asks for it. At most 20000 entities.
   */
  picture: Picture;
  /** The predicate table. */
  predicates: Array<Predicate>;
  /** What `retargetClaim` would change: `to` an entity that is there, or one that would be made first (`create`). Nothing is written; the same is refused. */
  previewClaimRetarget: IdentityPreview;
  /** What `decideIdentity` would change. Nothing is written; the same is refused. */
  previewIdentity: IdentityPreview;
  /** What `retargetMention` would change: `to` an entity that is there, or one that would be made first, as `createEntity` takes it (`create`). Nothing is written; the same is refused. */
  previewRetarget: IdentityPreview;
  /** What `revokeDecision` would change. Nothing is written; the same is refused. */
  previewRevocation: IdentityPreview;
  /** What withdrawing this claim, document or speaker would change. Nothing is written; the same is refused, and what is withdrawn already. */
  previewWithdrawal: WithdrawalPreview;
  /** Where else what is said in a passage is said, in which words; null when there is no such passage. */
  quoteLineage?: Maybe<QuoteLineage>;
  /**
   * What has all words of the query, best first: entities by any of their names, claims by the words they rest on, documents by their
   * text. Folded over case, accents, scripts and transliteration; words in double quotes stand next to each other in that order; a word
   * of five letters or more may have one typing error, after all hits without. Every text is a query: operators of search languages
   * are letters here. An empty query gives an empty page. At most 1000 hits deep.
   */
  search: SearchConnection;
  /**
   * Who speaks in the claims that pass the filter, those with most claims of their own first. Counted only as far as it is asked for. At most
   * 500 speakers.
   */
  speakers: SpeakerCounts;
  /** How much there is. */
  stats: Stats;
  /** Stories, without those that are deleted. */
  stories: StoryConnection;
  /** A story by its id, deleted or not; null when there is none. */
  story?: Maybe<Story>;
  /** A saved view by its id, deleted or not; null when there is none. */
  view?: Maybe<View>;
  /** Saved views, without those that are deleted. */
  views: ViewConnection;
  /** One withdrawal by id. */
  withdrawal?: Maybe<Withdrawal>;
  /** What was withdrawn, the last first. `live: true` leaves out what was taken back. */
  withdrawals: WithdrawalConnection;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryCitedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryCompareArgs = {
  accordingTo: Array<Scalars['ID']['input']>;
  and: Array<Scalars['ID']['input']>;
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<Filter>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryDisputesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  assignee?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<DisputeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<Array<DisputeStatus>>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
  status?: InputMaybe<DocumentStatus>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  linkedTo?: InputMaybe<LinkedTo>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryExpansionArgs = {
  choice?: InputMaybe<Array<FacetChoice>>;
  filter?: InputMaybe<Filter>;
  ids: Array<Scalars['ID']['input']>;
  shown?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryGazetteerMatchesArgs = {
  country?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  type?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryIdentityCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  types?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryIdentityDecisionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryIdentityDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  verdict?: InputMaybe<Verdict>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryLinksOfOneOriginArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minTellers?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryNeighbourhoodArgs = {
  degreeLimit?: InputMaybe<Scalars['Int']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  doNotExpandThrough?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<Filter>;
  ids: Array<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPathsArgs = {
  eachHop?: InputMaybe<HopDemand>;
  exclude?: InputMaybe<PathExclusion>;
  filter?: InputMaybe<Filter>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<PathMode>;
  rankBy?: InputMaybe<PathRank>;
  timeBudget?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPictureArgs = {
  documents?: Array<Scalars['ID']['input']>;
  filter?: InputMaybe<Filter>;
  ids?: Array<Scalars['ID']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPreviewClaimRetargetArgs = {
  claim: Scalars['ID']['input'];
  create?: InputMaybe<CreateEntityInput>;
  role: ClaimRole;
  rung?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPreviewIdentityArgs = {
  entities: Array<Scalars['ID']['input']>;
  keep?: InputMaybe<Scalars['ID']['input']>;
  verdict: Verdict;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPreviewRetargetArgs = {
  create?: InputMaybe<CreateEntityInput>;
  mention: Scalars['ID']['input'];
  roles?: Array<ClaimRole>;
  to?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPreviewRevocationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryPreviewWithdrawalArgs = {
  id: Scalars['ID']['input'];
  kind: WithdrawalKind;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryQuoteLineageArgs = {
  passage: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: Array<SearchField>;
  mode?: SearchMode;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QuerySpeakersArgs = {
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StoryOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryViewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryViewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ViewOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryWithdrawalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryWithdrawalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<WithdrawalKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * One utterance in all held documents that have it, as a forest in a flat list: a wording hangs on the one that it names, or else on the earlier
 * one whose words are nearest. Only what is named is known to be taken from there. Each node comes before those that hang on it, the earlier first.
 */
export type QuoteLineage = {
  __typename?: 'QuoteLineage';
  /** One node a document, the passage's own among them; null where its document is damaged. */
  nodes: Array<Maybe<QuoteLineageNode>>;
  /** True when there are fewer than five words: they are anybody's, and nothing was looked for. */
  tooShort: Scalars['Boolean']['output'];
  /** True when more documents have many of the words than are looked through: 60. */
  truncated: Scalars['Boolean']['output'];
  /** The words that were looked for: the longest quotation of the passage, or all of it. */
  words: Scalars['String']['output'];
};

/** One document's wording of an utterance. */
export type QuoteLineageNode = {
  __typename?: 'QuoteLineageNode';
  /** Why it hangs there; null for a root. */
  basis?: Maybe<LineageBasis>;
  /** How many live claims rest on words here. */
  claimCount: Scalars['Int']['output'];
  /** The first of them, in the order of the text; null where one is damaged. At most 50. */
  claims: Array<Maybe<Claim>>;
  /** 0 for a root. */
  depth: Scalars['Int']['output'];
  /** How they differ from those that they hang on, in order; empty for a root. */
  differences: Array<WordDifference>;
  /** The document. */
  document: Document;
  /** After the last code unit. */
  end: Scalars['Int']['output'];
  /** The document whose wording it hangs on; null for a root. */
  parent?: Maybe<Document>;
  /** Share of the words of both that are the same, 0 to 1; 1 for a root. Case, marks and spelling as folded do not count. */
  share: Scalars['Float']['output'];
  /** First code unit of the words in the document's text. */
  start: Scalars['Int']['output'];
  /** The words as they stand in the document. */
  words: Scalars['String']['output'];
};


/** One document's wording of an utterance. */
export type QuoteLineageNodeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A file that could not be read. */
export type RefusedFile = {
  __typename?: 'RefusedFile';
  /** Its name; of a part, the place within the file follows. */
  file: Scalars['String']['output'];
  /** A sentence that says why. */
  reason: Scalars['String']['output'];
};

/** Input of `rejectClaims`. */
export type RejectClaimsInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The claims, at most 200. */
  ids: Array<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `rejectClaims`. */
export type RejectClaimsPayload = {
  __typename?: 'RejectClaimsPayload';
  /** The claims, with their tombstones, in the order given. */
  claims: Array<Claim>;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** A row that cannot be taken, and why. */
export type Rejection = {
  __typename?: 'Rejection';
  /** The field within the row, such as `passages[0].quote`; empty for the row as a whole. */
  field: Scalars['String']['output'];
  /** The id it gives itself, when it has one. */
  id?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Where it stands, such as `claims[3]`. */
  row: Scalars['String']['output'];
};

/** Input of `renameStory`. */
export type RenameStoryInput = {
  /** What it tells, at most 2000 characters; absent, it stays as it is. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The story. */
  id: Scalars['ID']['input'];
  /** What it is to be called, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** Payload of `renameStory`. */
export type RenameStoryPayload = {
  __typename?: 'RenameStoryPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The story. */
  story: Story;
};

/** Input of `renameView`. */
export type RenameViewInput = {
  /** What it shows, at most 2000 characters; absent, it stays as it is. */
  caption?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The view. */
  id: Scalars['ID']['input'];
  /** What it is to be called, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** Payload of `renameView`. */
export type RenameViewPayload = {
  __typename?: 'RenameViewPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The view. */
  view: View;
};

/** Input of `reopenClaims`. */
export type ReopenClaimsInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Claims that were rejected, at most 200. */
  ids: Array<Scalars['ID']['input']>;
};

/** Payload of `reopenClaims`. */
export type ReopenClaimsPayload = {
  __typename?: 'ReopenClaimsPayload';
  /** The claims, which wait again, in the order given. */
  claims: Array<Claim>;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** How a new reading of a document differs from the one before. What people decided stays decided. */
export type Reread = {
  __typename?: 'Reread';
  /** Claims that are new, and wait. */
  added: Scalars['Int']['output'];
  /** What contradicts a decision, and should be looked at. */
  conflicts: Array<RereadConflict>;
  /** Claims found again in other words on which somebody had decided: they are not asked about again. */
  decided: Scalars['Int']['output'];
  /** Claims that waited and were not found again: they are withdrawn. */
  gone: Scalars['Int']['output'];
};

/** A claim that should be looked at after a document was read anew. */
export type RereadConflict = {
  __typename?: 'RereadConflict';
  /** The claim. */
  claim?: Maybe<Claim>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** That something came to count again. */
export type Restoration = {
  __typename?: 'Restoration';
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who: what `actor` said, or `local`. */
  by: Scalars['String']['output'];
};

/** Input of `restoreClaim`. */
export type RestoreClaimInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The claim. */
  id: Scalars['ID']['input'];
};

/** Payload of `restoreClaim`. */
export type RestoreClaimPayload = {
  __typename?: 'RestoreClaimPayload';
  /** The claim, which counts again, unless another withdrawal takes it that stands. */
  claim: Claim;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
};

/** Input of `restoreStory`. */
export type RestoreStoryInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The story. One that is not deleted stays as it is. */
  id: Scalars['ID']['input'];
};

/** Payload of `restoreStory`. */
export type RestoreStoryPayload = {
  __typename?: 'RestoreStoryPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The story. */
  story: Story;
};

/** Input of `restoreView`. */
export type RestoreViewInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The view. One that is not deleted stays as it is. */
  id: Scalars['ID']['input'];
};

/** Payload of `restoreView`. */
export type RestoreViewPayload = {
  __typename?: 'RestoreViewPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The view. */
  view: View;
};

/** Input of `restoreWithdrawal`. */
export type RestoreWithdrawalInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The withdrawal. */
  id: Scalars['ID']['input'];
};

/** Payload of `restoreWithdrawal`. */
export type RestoreWithdrawalPayload = {
  __typename?: 'RestoreWithdrawalPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The withdrawal, which was taken back. */
  withdrawal: Withdrawal;
};

/** Input of `retargetClaim`. */
export type RetargetClaimInput = {
  /** Who decides, until there is sign-in. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The claim. */
  claim: Scalars['ID']['input'];
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** As what the entity stands in it. */
  role: ClaimRole;
  /** Of `SPEAKER`: which rung of the ladder, 0 for the publisher. */
  rung?: InputMaybe<Scalars['Int']['input']>;
  /** The entity that it is about, or told by; make it first when it is new. */
  to: Scalars['ID']['input'];
};

/** Input of `retargetMention`. */
export type RetargetMentionInput = {
  /** Who decides, until there is sign-in. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The mention. */
  mention: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** As what claims that rest on the mention's words, and now are about what it names now, follow it. Empty: none does. */
  roles?: Array<ClaimRole>;
  /** The entity that it names; make it first when it is new. */
  to: Scalars['ID']['input'];
};

/** Payload of `retargetMention` and `retargetClaim`. */
export type RetargetPayload = {
  __typename?: 'RetargetPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** False when it had been told before and is live. */
  created: Scalars['Boolean']['output'];
  /** The decision. */
  decision: IdentityDecision;
};

/** Input of `revokeDecision`. */
export type RevokeDecisionInput = {
  /** Who takes it back, until there is sign-in. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The decision. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `revokeDecision`. */
export type RevokeDecisionPayload = {
  __typename?: 'RevokeDecisionPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The decision, with who took it back. */
  decision: IdentityDecision;
};

/** Input of `revokePublication`. */
export type RevokePublicationInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The publication. One that is revoked stays so. */
  id: Scalars['ID']['input'];
};

/** Payload of `revokePublication`. */
export type RevokePublicationPayload = {
  __typename?: 'RevokePublicationPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The publication, with its tombstone. */
  publication: Publication;
  /** The view that was published. */
  view: View;
};

/** Input of `saveStory`. */
export type SaveStoryInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The story as a file: JSON by `schemas/story-1.schema.json`, at most 700000 bytes without blanks. Views that it brings are saved with it, each as one of its own, unless this server has them; all other views that its slides name must be here. A format or version that is not known is refused. */
  file: Scalars['String']['input'];
  /** The story that this is the next version of; absent for a new one. Its name and caption stay; `renameStory` changes them. What its newest version says already makes no other. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** With `id`: the version that the next one was made from. CONFLICT when it is not the newest: somebody else has saved meanwhile. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Payload of `saveStory`. */
export type SaveStoryPayload = {
  __typename?: 'SaveStoryPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The story. */
  story: Story;
  /** The version that says what was given. */
  version: StoryVersion;
};

/** Input of `saveView`. */
export type SaveViewInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The view as a file: JSON by `schemas/view-1.schema.json`, its content at most 700000 bytes without blanks. A format or version that is not known is refused. */
  file: Scalars['String']['input'];
  /** The view that this is the next version of; absent for a new one. Its name and caption stay; `renameView` changes them. What its newest version says already makes no other. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** With `id`: the version that the next one was made from. CONFLICT when it is not the newest: somebody else has saved meanwhile. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Payload of `saveView`. */
export type SaveViewPayload = {
  __typename?: 'SaveViewPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The version that says what was given. */
  version: ViewVersion;
  /** The view. */
  view: View;
};

/** Whether the cue stands in the sentence. */
export type Scope =
  /** It is assumed, with a reason. */
  | 'ASSUMED'
  /** It carries on from the sentence before. */
  | 'CONTINUED'
  /** It does. */
  | 'EXPLICIT';

/** A page of search hits. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Hits with their cursors. A damaged one is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<SearchEdge>>;
  /** All hits by entity type, most first; counted only when asked. A type has the hits of those below it: as many as stay with `types` set to it. */
  facets: Array<SearchFacet>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All hits; counted only when asked. */
  totalCount: Scalars['Int']['output'];
  /** What was left out of the query, as sentences; empty when nothing was. */
  warnings: Array<Scalars['String']['output']>;
};

/** A search hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The claim, when its words were found. */
  claim?: Maybe<Claim>;
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The document whose text `matched` is from; null for a name. */
  document?: Maybe<Document>;
  /** Where it was found. */
  field: SearchField;
  /** Spans of `matched` to mark, as [start, end) in UTF-16 code units. */
  highlights: Array<Array<Scalars['Int']['output']>>;
  /** The same spans in the document's stored text; null for a name. */
  highlightsInDocument?: Maybe<Array<Array<Scalars['Int']['output']>>>;
  /** Whose words matched: the product's own name, a speaker's, or a document's words. */
  kind: MatchKind;
  /** The text that shows it: the name, the claim's words, or a snippet of the document's text. */
  matched: Scalars['String']['output'];
  /** The entity that the hit leads to: the one named, the claim's subject, the document. */
  node: Entity;
  /** Where `matched` begins in the document's stored text, in UTF-16 code units; null for a name. */
  offset?: Maybe<Scalars['Int']['output']>;
  /** The claim's passage that shows most of the query, when its words were found. */
  passage?: Maybe<Passage>;
  /** Higher is better; comparable within one query only. */
  score: Scalars['Float']['output'];
  /** When speakers give that name: who, in which claims. */
  usedBy: Array<EntityName>;
};

/** The hits of a search that have a type. */
export type SearchFacet = {
  __typename?: 'SearchFacet';
  /** Hits of this type or below. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: EntityType;
};

/** What is searched. */
export type SearchField =
  /** Entities, by their names: the product's own, those given by speakers, the forms they take in texts. */
  | 'NAMES'
  /** Live claims, by the words they rest on. */
  | 'SENTENCES'
  /** Held documents, by their text. */
  | 'TEXTS';

/** How the words of a search are taken. */
export type SearchMode =
  /** The last word may be unfinished; whole words come first. */
  | 'TYPE_AHEAD'
  /** All words are whole. */
  | 'WORDS';

/** One step of a story. */
export type Slide = {
  __typename?: 'Slide';
  /** Its own within the story; it stays when the slide is moved. */
  id: Scalars['ID']['output'];
  /** What the speaker alone reads: Markdown, in which HTML is text. */
  notes: Scalars['String']['output'];
  /** What the audience reads beside the picture: Markdown, in which HTML is text. */
  text: Scalars['String']['output'];
  /** Plain text, may be empty. */
  title: Scalars['String']['output'];
  /** The version of it that it shows, whatever was saved later; null for words alone. */
  version?: Maybe<ViewVersion>;
  /** The view that it shows, deleted or not; null for words alone. */
  view?: Maybe<View>;
};

/** How much one speaker says in some claims. */
export type SpeakerCount = {
  __typename?: 'SpeakerCount';
  /** Claims according to the speaker: it is their last voice and does not deny them. */
  claims: Scalars['Int']['output'];
  /** Claims that the speaker, as their last voice, denies. */
  denials: Scalars['Int']['output'];
  /** Claims on whose ladder the speaker stands, at any rung. */
  ladders: Scalars['Int']['output'];
  /** Who speaks. */
  speaker: Entity;
};

/** Who speaks in some claims, counted. */
export type SpeakerCounts = {
  __typename?: 'SpeakerCounts';
  /** How many claims the speakers were counted in. */
  claims: Scalars['Int']['output'];
  /** The highest rung of their ladders; 0 when documents speak for themselves alone, or there are no claims. */
  deepest: Scalars['Int']['output'];
  /** The speakers; null where one is damaged. */
  rows: Array<Maybe<SpeakerCount>>;
  /** How many speakers there are, shown or not. */
  totalCount: Scalars['Int']['output'];
};

/** How a voice stands to what it passes on. */
export type Stance =
  /** Says it without proof. */
  | 'ALLEGES'
  /** Makes it known. */
  | 'ANNOUNCES'
  /** Says that it is so. */
  | 'ASSERTS'
  /** Cites who says it. */
  | 'CITES'
  /** Demands it. */
  | 'DEMANDS'
  /** Says that it is not so. */
  | 'DENIES'
  /** Expects it. */
  | 'EXPECTS'
  /** Gives a name. */
  | 'LABELS'
  /** Quotes it in the same words. */
  | 'QUOTES'
  /** Reports it. */
  | 'REPORTS';

/** What was known of the graph. */
export type StateOfKnowledge = {
  __typename?: 'StateOfKnowledge';
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Number of the last change that was known, as `graphChanged` has it. */
  change: Scalars['Int']['output'];
};

/** How much there is. */
export type Stats = {
  __typename?: 'Stats';
  /** Live claims. */
  claims: Scalars['Int']['output'];
  /** Disputed links. */
  disputedLinks: Scalars['Int']['output'];
  /** Documents cited, not held. */
  documentsCited: Scalars['Int']['output'];
  /** Documents held. */
  documentsHeld: Scalars['Int']['output'];
  /** Entities, documents included. */
  entities: Scalars['Int']['output'];
  /** Derived links. */
  links: Scalars['Int']['output'];
};

/** An ordered list of views with words, to be told. It says nothing of the world: what its views show is read from the graph when it is told. */
export type Story = {
  __typename?: 'Story';
  /** What it tells, in a sentence or two; may be empty. */
  caption: Scalars['String']['output'];
  /** When it was saved first, ISO 8601. */
  createdAt: Scalars['String']['output'];
  /** When it was deleted, ISO 8601; null while it is not. */
  deletedAt?: Maybe<Scalars['String']['output']>;
  /** Its id: its own, and not to be guessed. */
  id: Scalars['ID']['output'];
  /** Its newest version. */
  latest: StoryVersion;
  /** What it is called. Several may have one name. */
  name: Scalars['String']['output'];
  /** When its newest version was saved, ISO 8601. */
  savedAt: Scalars['String']['output'];
  /** One of its versions; null when there is none of this number. */
  version?: Maybe<StoryVersion>;
  /** Its versions, newest first: 50 unless told, at most 200. */
  versions: StoryVersionConnection;
};


/** An ordered list of views with words, to be told. It says nothing of the world: what its views show is read from the graph when it is told. */
export type StoryVersionArgs = {
  number: Scalars['Int']['input'];
};


/** An ordered list of views with words, to be told. It says nothing of the world: what its views show is read from the graph when it is told. */
export type StoryVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stories. */
export type StoryConnection = {
  __typename?: 'StoryConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<StoryEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<Story>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A story in a page. */
export type StoryEdge = {
  __typename?: 'StoryEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The story. */
  node: Story;
};

/** Orders for stories. */
export type StoryOrder =
  /** By name. */
  | 'NAME'
  /** By when it was saved last, newest first. */
  | 'SAVED';

/** One state of a story. It is never changed: what is saved after it is the next version. */
export type StoryVersion = {
  __typename?: 'StoryVersion';
  /** The whole as a file, JSON by `schemas/story-1.schema.json`, with its views, under the name that the story has now. `saveStory` takes it, up to 700000 bytes without blanks. */
  file: Scalars['String']['output'];
  /** 1 for the first; goes up by one. */
  number: Scalars['Int']['output'];
  /** When it was saved, ISO 8601. */
  savedAt: Scalars['String']['output'];
  /** How many slides it has. */
  slideCount: Scalars['Int']['output'];
  /** What is shown, in its order; at most 200. */
  slides: Array<Slide>;
};

/** A page of versions of a story. */
export type StoryVersionConnection = {
  __typename?: 'StoryVersionConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<StoryVersionEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<StoryVersion>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many versions the story has. */
  totalCount: Scalars['Int']['output'];
};

/** A version of a story in a page. */
export type StoryVersionEdge = {
  __typename?: 'StoryVersionEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: StoryVersion;
};

/** What happens, as server-sent events. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What changes in the graph. The first event, of kind READY, says from where on changes are told: read the graph after it, and nothing
   * is missed. With `after` (or the header Last-Event-ID) the changes since that event come instead, or RESYNC when they are no longer
   * kept. At most two events a second, several changes put together; the last event comes after the last change.
   */
  graphChanged: GraphChange;
  /** How a job goes, until it has ended. At most two events a second; the last says how it ended. */
  jobProgress: Job;
};


/** What happens, as server-sent events. */
export type SubscriptionGraphChangedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};


/** What happens, as server-sent events. */
export type SubscriptionJobProgressArgs = {
  id: Scalars['ID']['input'];
};

/** What stands behind a link. */
export type Support = {
  __typename?: 'Support';
  /** Claims that say so. */
  claims: Scalars['Int']['output'];
  /** Claims that deny it. */
  denied: Scalars['Int']['output'];
  /** Distinct last voices: ten outlets that cite one embassy are ten tellers and one origin. */
  origins: Scalars['Int']['output'];
  /** Of `claims`, those that wait to be accepted; 0 unless the filter asks for proposed ones. As many as `claims`: nobody has looked at anything behind it. */
  proposed: Scalars['Int']['output'];
  /** Distinct stances of the last voices that say so: a demand or an allegation is not an assertion. */
  stances: Array<Stance>;
  /** Distinct publishers that tell it. */
  tellers: Scalars['Int']['output'];
};

/** What stands behind links, in columns as long as each other. */
export type SupportColumns = {
  __typename?: 'SupportColumns';
  /** Claims that say so. */
  claims: Array<Scalars['Int']['output']>;
  /** Claims that say that it is not so. */
  denied: Array<Scalars['Int']['output']>;
  /** Distinct last voices that say so. */
  origins: Array<Scalars['Int']['output']>;
  /** Of the claims, those that wait to be accepted. */
  proposed: Array<Scalars['Int']['output']>;
  /** Distinct stances of the last voices that say so. */
  stances: Array<Array<Stance>>;
  /** Distinct publishers that tell it. */
  tellers: Array<Scalars['Int']['output']>;
};

/** Words as a value. */
export type Text = {
  __typename?: 'Text';
  /** Language tag, when known. */
  language?: Maybe<Scalars['String']['output']>;
  /** The words. */
  text: Scalars['String']['output'];
};

/** Words as a value. */
export type TextInput = {
  /** Language tag, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The words. */
  text: Scalars['String']['input'];
};

/** Where a date comes from. */
export type TimeBasis =
  /** It follows from something else. */
  | 'INFERRED'
  /** The text says it. */
  | 'STATED';

/** A date or interval. */
export type TimeInput = {
  /** Stated by the text, or inferred. */
  basis?: InputMaybe<TimeBasis>;
  /** EDTF, ISO 8601-2. */
  edtf: Scalars['String']['input'];
  /** Why; required when inferred. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The words of the text. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An interval of EDTF dates; an absent end is open. */
export type TimeInterval = {
  /** First day that counts, EDTF. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** How sure the overlap must be, for dates that are uncertain or not precise to the day. */
  overlaps?: InputMaybe<Overlap>;
  /** Last day that counts, EDTF. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** A date or interval with precision and uncertainty. */
export type TimeValue = {
  __typename?: 'TimeValue';
  /** Stated by the text, or inferred. */
  basis: TimeBasis;
  /** EDTF, ISO 8601-2. */
  edtf: Scalars['String']['output'];
  /** Why, when inferred. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The words of the text. */
  text?: Maybe<Scalars['String']['output']>;
};

/** The tombstone of what counts no more: a withdrawn or rejected claim, or a decision that was taken back. */
export type Tombstone = {
  __typename?: 'Tombstone';
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who: what `actor` said, or `local`. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Input of `updateEntity`. */
export type UpdateEntityInput = {
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What `version` was when it was read: with another one now, CONFLICT. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entity. */
  id: Scalars['ID']['input'];
  /** All external ids, in place of those there are; null for none. */
  identifiers?: InputMaybe<Array<IdentifierInput>>;
  /** A new preferred name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** All other names, in place of those there are; null for none. */
  names?: InputMaybe<Array<NameInput>>;
  /** A remark; null for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A new type, which all its live claims must allow. A document stays a document. */
  type?: InputMaybe<Scalars['ID']['input']>;
};

/** Payload of `updateEntity`. */
export type UpdateEntityPayload = {
  __typename?: 'UpdateEntityPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The entity. */
  entity: Entity;
};

/** An entity or a value: exactly one of these. */
export type ValueInput =
  /** Id of an entity. */
  { entity: Scalars['ID']['input']; quantity?: never; text?: never; time?: never; }
  |  /** A number. */
  { entity?: never; quantity: QuantityInput; text?: never; time?: never; }
  |  /** Words. */
  { entity?: never; quantity?: never; text: TextInput; time?: never; }
  |  /** A date. */
  { entity?: never; quantity?: never; text?: never; time: TimeInput; };

/** What is decided of two entities, or of what names one. */
export type Verdict =
  /** They are two things, and nothing joins them while this is live. */
  | 'DIFFERENT'
  /** A mention, a claim or a speaker is another entity than was read. Made by `retargetMention` and `retargetClaim`. */
  | 'RETARGET'
  /** They are one thing. */
  | 'SAME'
  /** Nobody can say yet. It is kept, and changes nothing. */
  | 'UNSURE';

/** A saved picture, with all its versions. It says nothing of the world: what it shows is read from the graph when it is opened. */
export type View = {
  __typename?: 'View';
  /** What it shows, in a sentence or two; may be empty. */
  caption: Scalars['String']['output'];
  /** When it was saved first, ISO 8601. */
  createdAt: Scalars['String']['output'];
  /** When it was deleted, ISO 8601; null while it is not. */
  deletedAt?: Maybe<Scalars['String']['output']>;
  /** Its id: its own, and not to be guessed. */
  id: Scalars['ID']['output'];
  /** Its newest version. */
  latest: ViewVersion;
  /** What it is called. Several may have one name. */
  name: Scalars['String']['output'];
  /** How it was published: what can be read first, the newest before the others; then what was taken back. At most 200. */
  publications: Array<Publication>;
  /** When its newest version was saved, ISO 8601. */
  savedAt: Scalars['String']['output'];
  /** One of its versions; null when there is none of this number. */
  version?: Maybe<ViewVersion>;
  /** Its versions, newest first: 50 unless told, at most 200. */
  versions: ViewVersionConnection;
};


/** A saved picture, with all its versions. It says nothing of the world: what it shows is read from the graph when it is opened. */
export type ViewVersionArgs = {
  number: Scalars['Int']['input'];
};


/** A saved picture, with all its versions. It says nothing of the world: what it shows is read from the graph when it is opened. */
export type ViewVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of views. */
export type ViewConnection = {
  __typename?: 'ViewConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<ViewEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<View>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that pass; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A view in a page. */
export type ViewEdge = {
  __typename?: 'ViewEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The view. */
  node: View;
};

/** Orders for views. */
export type ViewOrder =
  /** By name. */
  | 'NAME'
  /** By when it was saved last, newest first. */
  | 'SAVED';

/** One state of a view. It is never changed: what is saved after it is the next version. */
export type ViewVersion = {
  __typename?: 'ViewVersion';
  /** How many changes since then touched entities that it shows; null when the graph no longer keeps all of them, or the view was made without knowing any. */
  changedSince?: Maybe<Scalars['Int']['output']>;
  /** What it shows: the `content` of a view file, JSON. */
  content: Scalars['String']['output'];
  /** The same with what decisions made of it since: ids that another entity stands for are that one's, each once. */
  contentNow: Scalars['String']['output'];
  /** How many of the claims that it stood on were disputed since; null when it stood on more than 5000. */
  disputedSince?: Maybe<DisputedSince>;
  /** How many documents it names. */
  documents: Scalars['Int']['output'];
  /** How many entities it names. */
  entities: Scalars['Int']['output'];
  /** The whole as a file, JSON by `schemas/view-1.schema.json`, under the name that the view has now. `saveView` takes it. */
  file: Scalars['String']['output'];
  /** The state of knowledge that it was made at. */
  madeAt: StateOfKnowledge;
  /** What it showed that is no longer there, by the name that it had. */
  missing: Array<MissingThing>;
  /** 1 for the first; goes up by one. */
  number: Scalars['Int']['output'];
  /** When it was saved, ISO 8601. */
  savedAt: Scalars['String']['output'];
};


/** One state of a view. It is never changed: what is saved after it is the next version. */
export type ViewVersionDisputedSinceArgs = {
  filter?: InputMaybe<Filter>;
};

/** A page of versions. */
export type ViewVersionConnection = {
  __typename?: 'ViewVersionConnection';
  /** Rows with their cursors. A damaged row is null, with an error at its place; the others are kept. */
  edges: Array<Maybe<ViewVersionEdge>>;
  /** The rows alone; null where one is damaged. */
  nodes: Array<Maybe<ViewVersion>>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many versions the view has. */
  totalCount: Scalars['Int']['output'];
};

/** A version in a page. */
export type ViewVersionEdge = {
  __typename?: 'ViewVersionEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: ViewVersion;
};

/** One rung of the ladder. */
export type Voice = Node & {
  __typename?: 'Voice';
  /** The words that show it. */
  cue?: Maybe<Passage>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why the rung is taken to be there, when assumed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 0 is the document's publisher. */
  rung: Scalars['Int']['output'];
  /** Whether the cue stands in the sentence. */
  scope: Scope;
  /** Who speaks. */
  speaker: Entity;
  /** How the speaker stands to what is passed on. */
  stance: Stance;
  /** The document it speaks through, when named. */
  via?: Maybe<Entity>;
};

/** One rung of a ladder. */
export type VoiceInput = {
  /** The words that show it. */
  cue?: InputMaybe<PassageInput>;
  /** Why the rung is taken to be there; required when assumed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether the cue stands in the sentence. */
  scope?: InputMaybe<Scope>;
  /** Who speaks. */
  speaker: Scalars['ID']['input'];
  /** How the speaker stands to what is passed on. */
  stance: Stance;
  /** The document it speaks through, when named. */
  via?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of `withdrawClaim`. */
export type WithdrawClaimInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The claim. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawClaim`. */
export type WithdrawClaimPayload = {
  __typename?: 'WithdrawClaimPayload';
  /** The claim, with its tombstone. */
  claim: Claim;
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The withdrawal, which can be taken back. */
  withdrawal: Withdrawal;
};

/** Input of `withdrawDocument`. */
export type WithdrawDocumentInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The document, held or cited. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawDocument` and `withdrawSpeaker`. */
export type WithdrawPayload = {
  __typename?: 'WithdrawPayload';
  /** As it was given. */
  clientMutationId?: Maybe<Scalars['String']['output']>;
  /** False when one of the same stood already: it is that one. */
  created: Scalars['Boolean']['output'];
  /** The withdrawal. */
  withdrawal: Withdrawal;
};

/** Input of `withdrawSpeaker`. */
export type WithdrawSpeakerInput = {
  /** Who does it, until there is sign-in. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** The same value within 7 days gives the first result. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The speaker: an entity that stands on some rung of a claim's ladder. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/**
 * One act by which a claim, or all that rests on a document or on a speaker's word, was withdrawn. Nothing is deleted: a claim does not count while
 * a withdrawal stands that takes it, and what was known before can be read with `asKnownAt`.
 */
export type Withdrawal = Node & {
  __typename?: 'Withdrawal';
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who: what `actor` said, or `local`. */
  by: Scalars['String']['output'];
  /** The claim; null of another kind. */
  claim?: Maybe<Claim>;
  /** How many claims it takes, those too that were read or imported later and those that another withdrawal takes as well. */
  claimCount: Scalars['Int']['output'];
  /** Those claims in the order of reading, at most 200; null where one is damaged. */
  claims: Array<Maybe<Claim>>;
  /** The document or speaker as an entity, or the one that stands for it; null for a claim. */
  entity?: Maybe<Entity>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What it is of. */
  kind: WithdrawalKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who took it back, and when; null while it stands. */
  restoration?: Maybe<Restoration>;
  /** The id of the claim, document or speaker. */
  targetId: Scalars['ID']['output'];
};


/**
 * One act by which a claim, or all that rests on a document or on a speaker's word, was withdrawn. Nothing is deleted: a claim does not count while
 * a withdrawal stands that takes it, and what was known before can be read with `asKnownAt`.
 */
export type WithdrawalClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of withdrawals. */
export type WithdrawalConnection = {
  __typename?: 'WithdrawalConnection';
  /** Withdrawals with their cursors. */
  edges: Array<Maybe<WithdrawalEdge>>;
  /** The withdrawals; null where one is damaged. */
  nodes: Array<Maybe<Withdrawal>>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A withdrawal in a page. */
export type WithdrawalEdge = {
  __typename?: 'WithdrawalEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The withdrawal. */
  node?: Maybe<Withdrawal>;
};

/** What a withdrawal is of. */
export type WithdrawalKind =
  /** One claim. */
  | 'CLAIM'
  /** All claims that rest on a document: made in it, or heard through it. What mentions it has do not count either; its text can still be read. */
  | 'DOCUMENT'
  /** All claims that rest on a speaker's word: it stands on some rung of their ladders. It says nothing of the speaker. */
  | 'SPEAKER';

/** What a withdrawal would change: it is made, looked at and thrown away. Lists name 200 at most, in the order of their ids; counts are of all. */
export type WithdrawalPreview = {
  __typename?: 'WithdrawalPreview';
  /** Those entities; null where one is damaged. */
  bare: Array<Maybe<Entity>>;
  /** How many entities no link has any more. */
  bareCount: Scalars['Int']['output'];
  /** How many claims would count no more. */
  claimCount: Scalars['Int']['output'];
  /** Those claims; null where one is damaged. */
  claims: Array<Maybe<Claim>>;
  /** A claim of each of those disputes, as it stands now; null where one is damaged. */
  disputesEnding: Array<Maybe<Claim>>;
  /** How many disputes end. */
  disputesEndingCount: Scalars['Int']['output'];
  /** Those links; null where one is damaged. */
  lost: Array<Maybe<IdentityLinkChange>>;
  /** How many links lose their last support. */
  lostCount: Scalars['Int']['output'];
  /** Their ids, all of them, to find them in a picture. */
  lostIds: Array<Scalars['ID']['output']>;
  /** Those links; null where one is damaged. */
  other: Array<Maybe<IdentityLinkChange>>;
  /** How many links count otherwise, beside these. */
  otherCount: Scalars['Int']['output'];
  /** Those stories. */
  stories: Array<Story>;
  /** How many stories show one of those views. */
  storyCount: Scalars['Int']['output'];
  /** Those links; null where one is damaged. */
  toOneOrigin: Array<Maybe<IdentityLinkChange>>;
  /** How many links fall from several origins to one. */
  toOneOriginCount: Scalars['Int']['output'];
  /** How many views hold in their last version both ends of a link that changes, or the document. */
  viewCount: Scalars['Int']['output'];
  /** Those views. */
  views: Array<View>;
};

/** Words in a row of which the same came. */
export type WordDifference = {
  __typename?: 'WordDifference';
  /** What came of them. */
  kind: WordDifferenceKind;
  /** The words, as this document writes them, or, where it has them no more, the other. */
  text: Scalars['String']['output'];
};

/** What came of words from one wording to the next. */
export type WordDifferenceKind =
  /** Only the later has them. */
  | 'ADDED'
  /** Only the earlier has them. */
  | 'REMOVED'
  /** Both have them. */
  | 'SAME';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClaimObject:
    | ( EntityRecord )
    | ( QuantityRecord )
    | ( TextRecord )
    | ( TimeRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ClaimRecord )
    | ( DisputeRecord )
    | ( DocumentRecord )
    | ( EntityRecord )
    | ( DecisionRecord )
    | ( LinkRecord )
    | ( MentionRecord )
    | ( PassageRecord )
    | ( VoiceRecord )
    | ( WithdrawalRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptClaimsInput: AcceptClaimsInput;
  AcceptClaimsPayload: ResolverTypeWrapper<Omit<AcceptClaimsPayload, 'claims'> & { claims: Array<ResolversTypes['Claim']> }>;
  AddClaimInput: AddClaimInput;
  AddClaimPayload: ResolverTypeWrapper<Omit<AddClaimPayload, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelJobInput: CancelJobInput;
  CancelJobPayload: ResolverTypeWrapper<Omit<CancelJobPayload, 'job'> & { job: ResolversTypes['Job'] }>;
  CandidatePair: ResolverTypeWrapper<CandidatePairRecord>;
  CandidatePairConnection: ResolverTypeWrapper<CandidatePage>;
  CandidatePairEdge: ResolverTypeWrapper<Omit<CandidatePairEdge, 'node'> & { node: ResolversTypes['CandidatePair'] }>;
  CandidateReason: ResolverTypeWrapper<Reason>;
  CandidateReasonKind: CandidateReasonKind;
  ChangeFilter: ChangeFilter;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimObject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimObject']>;
  ClaimOrder: ClaimOrder;
  ClaimRole: ClaimRole;
  ClaimStatus: ClaimStatus;
  Compared: ResolverTypeWrapper<ComparedRecord>;
  ComparedConnection: ResolverTypeWrapper<ComparedPage>;
  ComparedEdge: ResolverTypeWrapper<Omit<ComparedEdge, 'node'> & { node: ResolversTypes['Compared'] }>;
  Comparison: ResolverTypeWrapper<ComparisonRecord>;
  CorrectClaimInput: CorrectClaimInput;
  CorrectClaimPayload: ResolverTypeWrapper<Omit<CorrectClaimPayload, 'claim' | 'withdrawn'> & { claim: ResolversTypes['Claim'], withdrawn: ResolversTypes['Claim'] }>;
  CreateEntityInput: CreateEntityInput;
  CreateEntityPayload: ResolverTypeWrapper<Omit<CreateEntityPayload, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Damped: ResolverTypeWrapper<DampedRecord>;
  DampedReason: DampedReason;
  DecideDisputeInput: DecideDisputeInput;
  DecideDisputePayload: ResolverTypeWrapper<Omit<DecideDisputePayload, 'dispute'> & { dispute: ResolversTypes['Dispute'] }>;
  DecideIdentityInput: DecideIdentityInput;
  DecideIdentityPayload: ResolverTypeWrapper<Omit<DecideIdentityPayload, 'decision'> & { decision: ResolversTypes['IdentityDecision'] }>;
  DeleteStoryInput: DeleteStoryInput;
  DeleteStoryPayload: ResolverTypeWrapper<Omit<DeleteStoryPayload, 'story'> & { story: ResolversTypes['Story'] }>;
  DeleteViewInput: DeleteViewInput;
  DeleteViewPayload: ResolverTypeWrapper<Omit<DeleteViewPayload, 'view'> & { view: ResolversTypes['View'] }>;
  Direction: Direction;
  Dispute: ResolverTypeWrapper<DisputeRecord>;
  DisputeConnection: ResolverTypeWrapper<DisputePage>;
  DisputeDecision: ResolverTypeWrapper<DisputeDecisionRecord>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeKind: DisputeKind;
  DisputeSide: ResolverTypeWrapper<DisputeSideRecord>;
  DisputeStatus: DisputeStatus;
  DisputedSince: ResolverTypeWrapper<DisputedSince>;
  Document: ResolverTypeWrapper<DocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentOrder: DocumentOrder;
  DocumentStatus: DocumentStatus;
  DroppedSpan: ResolverTypeWrapper<DroppedSpan>;
  DuplicateStoryInput: DuplicateStoryInput;
  DuplicateStoryPayload: ResolverTypeWrapper<Omit<DuplicateStoryPayload, 'story'> & { story: ResolversTypes['Story'] }>;
  DuplicateViewInput: DuplicateViewInput;
  DuplicateViewPayload: ResolverTypeWrapper<Omit<DuplicateViewPayload, 'view'> & { view: ResolversTypes['View'] }>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityColumns: ResolverTypeWrapper<PictureRecord>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityName: ResolverTypeWrapper<EntityNameRecord>;
  EntityOrder: EntityOrder;
  EntityType: ResolverTypeWrapper<EntityTypeRow>;
  EntityVoice: ResolverTypeWrapper<EntityVoiceRecord>;
  Expansion: ResolverTypeWrapper<ExpansionRecord>;
  ExpansionLink: ResolverTypeWrapper<ExpansionLinkRecord>;
  ExpansionNeighbour: ResolverTypeWrapper<ExpansionNeighbourRecord>;
  ExpansionOrder: ExpansionOrder;
  Extraction: ResolverTypeWrapper<Extraction>;
  Extractor: Extractor;
  Facet: Facet;
  FacetChoice: FacetChoice;
  FacetValue: ResolverTypeWrapper<FacetValueRecord>;
  FacetValues: ResolverTypeWrapper<Omit<FacetValues, 'values'> & { values: Array<ResolversTypes['FacetValue']> }>;
  Filter: Filter;
  FindCandidatesInput: FindCandidatesInput;
  FindCandidatesPayload: ResolverTypeWrapper<Omit<FindCandidatesPayload, 'job'> & { job: ResolversTypes['Job'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GazetteerMatch: ResolverTypeWrapper<Omit<GazetteerMatch, 'identifiers' | 'type'> & { identifiers: Array<ResolversTypes['Identifier']>, type: ResolversTypes['EntityType'] }>;
  GazetteerReason: ResolverTypeWrapper<GazetteerReason>;
  GraphChange: ResolverTypeWrapper<ChangeRecord>;
  GraphChangeKind: GraphChangeKind;
  HopDemand: HopDemand;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IdentityCandidate: ResolverTypeWrapper<IdentityCandidateRecord>;
  IdentityDecision: ResolverTypeWrapper<DecisionRecord>;
  IdentityDecisionConnection: ResolverTypeWrapper<DecisionPage>;
  IdentityDecisionEdge: ResolverTypeWrapper<Omit<IdentityDecisionEdge, 'node'> & { node?: Maybe<ResolversTypes['IdentityDecision']> }>;
  IdentityLinkChange: ResolverTypeWrapper<LinkChangeRecord>;
  IdentityLinkCounts: ResolverTypeWrapper<IdentityLinkCounts>;
  IdentityNames: ResolverTypeWrapper<IdentityNames>;
  IdentityPreview: ResolverTypeWrapper<IdentityPreviewRecord>;
  ImportBundleInput: ImportBundleInput;
  ImportBundlePayload: ResolverTypeWrapper<Omit<ImportBundlePayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: ResolverTypeWrapper<Omit<IngestDocumentPayload, 'job'> & { job: ResolversTypes['Job'] }>;
  IngestOutcome: IngestOutcome;
  IngestedDocument: ResolverTypeWrapper<IngestedRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Job: ResolverTypeWrapper<JobRecord>;
  JobKind: JobKind;
  JobStatus: JobStatus;
  LineageBasis: LineageBasis;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkColumns: ResolverTypeWrapper<LinkColumnsRecord>;
  LinkConnection: ResolverTypeWrapper<LinkPage>;
  LinkCount: ResolverTypeWrapper<LinkCountRecord>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkOrder: LinkOrder;
  LinkedTo: LinkedTo;
  LlmUsage: ResolverTypeWrapper<LlmUsage>;
  MatchKind: MatchKind;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MergedEntity: ResolverTypeWrapper<MergedRecord>;
  MissingKind: MissingKind;
  MissingThing: ResolverTypeWrapper<MissingRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameInput: NameInput;
  NameKind: NameKind;
  NeighbourType: ResolverTypeWrapper<NeighbourTypeRecord>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  NeighbourhoodTotals: ResolverTypeWrapper<NeighbourhoodTotals>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OriginTree: ResolverTypeWrapper<Omit<OriginTree, 'nodes'> & { nodes: Array<Maybe<ResolversTypes['OriginTreeNode']>> }>;
  OriginTreeNode: ResolverTypeWrapper<OriginNode>;
  Overlap: Overlap;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageInput: PassageInput;
  PastWithdrawal: ResolverTypeWrapper<PastWithdrawal>;
  Path: ResolverTypeWrapper<PathRecord>;
  PathExclusion: PathExclusion;
  PathMode: PathMode;
  PathOutcome: PathOutcome;
  PathRank: PathRank;
  PathResult: ResolverTypeWrapper<PathResultRecord>;
  PathSentence: ResolverTypeWrapper<Omit<PathSentence, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  PathSource: ResolverTypeWrapper<PathSourceRecord>;
  PathsSearched: ResolverTypeWrapper<PathsSearched>;
  Picture: ResolverTypeWrapper<PictureRecord>;
  Predicate: ResolverTypeWrapper<PredicateRow>;
  PredicateKind: PredicateKind;
  Proposed: Proposed;
  Publication: ResolverTypeWrapper<PublicationRecord>;
  PublishViewInput: PublishViewInput;
  PublishViewPayload: ResolverTypeWrapper<Omit<PublishViewPayload, 'publication' | 'view'> & { publication: ResolversTypes['Publication'], view: ResolversTypes['View'] }>;
  Qualifier: ResolverTypeWrapper<QualifierRecord>;
  QualifierInput: QualifierInput;
  Quantity: ResolverTypeWrapper<QuantityRecord>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteLineage: ResolverTypeWrapper<LineageRecord>;
  QuoteLineageNode: ResolverTypeWrapper<LineageNode>;
  RefusedFile: ResolverTypeWrapper<RefusedFile>;
  RejectClaimsInput: RejectClaimsInput;
  RejectClaimsPayload: ResolverTypeWrapper<Omit<RejectClaimsPayload, 'claims'> & { claims: Array<ResolversTypes['Claim']> }>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RenameStoryInput: RenameStoryInput;
  RenameStoryPayload: ResolverTypeWrapper<Omit<RenameStoryPayload, 'story'> & { story: ResolversTypes['Story'] }>;
  RenameViewInput: RenameViewInput;
  RenameViewPayload: ResolverTypeWrapper<Omit<RenameViewPayload, 'view'> & { view: ResolversTypes['View'] }>;
  ReopenClaimsInput: ReopenClaimsInput;
  ReopenClaimsPayload: ResolverTypeWrapper<Omit<ReopenClaimsPayload, 'claims'> & { claims: Array<ResolversTypes['Claim']> }>;
  Reread: ResolverTypeWrapper<RereadRecord>;
  RereadConflict: ResolverTypeWrapper<RereadConflictRecord>;
  Restoration: ResolverTypeWrapper<Restoration>;
  RestoreClaimInput: RestoreClaimInput;
  RestoreClaimPayload: ResolverTypeWrapper<Omit<RestoreClaimPayload, 'claim'> & { claim: ResolversTypes['Claim'] }>;
  RestoreStoryInput: RestoreStoryInput;
  RestoreStoryPayload: ResolverTypeWrapper<Omit<RestoreStoryPayload, 'story'> & { story: ResolversTypes['Story'] }>;
  RestoreViewInput: RestoreViewInput;
  RestoreViewPayload: ResolverTypeWrapper<Omit<RestoreViewPayload, 'view'> & { view: ResolversTypes['View'] }>;
  RestoreWithdrawalInput: RestoreWithdrawalInput;
  RestoreWithdrawalPayload: ResolverTypeWrapper<Omit<RestoreWithdrawalPayload, 'withdrawal'> & { withdrawal: ResolversTypes['Withdrawal'] }>;
  RetargetClaimInput: RetargetClaimInput;
  RetargetMentionInput: RetargetMentionInput;
  RetargetPayload: ResolverTypeWrapper<Omit<RetargetPayload, 'decision'> & { decision: ResolversTypes['IdentityDecision'] }>;
  RevokeDecisionInput: RevokeDecisionInput;
  RevokeDecisionPayload: ResolverTypeWrapper<Omit<RevokeDecisionPayload, 'decision'> & { decision: ResolversTypes['IdentityDecision'] }>;
  RevokePublicationInput: RevokePublicationInput;
  RevokePublicationPayload: ResolverTypeWrapper<Omit<RevokePublicationPayload, 'publication' | 'view'> & { publication: ResolversTypes['Publication'], view: ResolversTypes['View'] }>;
  SaveStoryInput: SaveStoryInput;
  SaveStoryPayload: ResolverTypeWrapper<Omit<SaveStoryPayload, 'story' | 'version'> & { story: ResolversTypes['Story'], version: ResolversTypes['StoryVersion'] }>;
  SaveViewInput: SaveViewInput;
  SaveViewPayload: ResolverTypeWrapper<Omit<SaveViewPayload, 'version' | 'view'> & { version: ResolversTypes['ViewVersion'], view: ResolversTypes['View'] }>;
  Scope: Scope;
  SearchConnection: ResolverTypeWrapper<SearchResultPage>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  SearchFacet: ResolverTypeWrapper<FacetRecord>;
  SearchField: SearchField;
  SearchMode: SearchMode;
  Slide: ResolverTypeWrapper<SlideRecord>;
  SpeakerCount: ResolverTypeWrapper<SpeakerCountRecord>;
  SpeakerCounts: ResolverTypeWrapper<SpeakerCountsRecord>;
  Stance: Stance;
  StateOfKnowledge: ResolverTypeWrapper<StateOfKnowledge>;
  Stats: ResolverTypeWrapper<Stats>;
  Story: ResolverTypeWrapper<SavedRecord>;
  StoryConnection: ResolverTypeWrapper<SavedPage>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['Story'] }>;
  StoryOrder: StoryOrder;
  StoryVersion: ResolverTypeWrapper<SavedVersionRecord>;
  StoryVersionConnection: ResolverTypeWrapper<SavedVersionPage>;
  StoryVersionEdge: ResolverTypeWrapper<Omit<StoryVersionEdge, 'node'> & { node: ResolversTypes['StoryVersion'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Support: ResolverTypeWrapper<SupportRecord>;
  SupportColumns: ResolverTypeWrapper<SupportColumnsRecord>;
  Text: ResolverTypeWrapper<TextRecord>;
  TextInput: TextInput;
  TimeBasis: TimeBasis;
  TimeInput: TimeInput;
  TimeInterval: TimeInterval;
  TimeValue: ResolverTypeWrapper<TimeRecord>;
  Tombstone: ResolverTypeWrapper<TombstoneRecord>;
  UpdateEntityInput: UpdateEntityInput;
  UpdateEntityPayload: ResolverTypeWrapper<Omit<UpdateEntityPayload, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  ValueInput: ValueInput;
  Verdict: Verdict;
  View: ResolverTypeWrapper<SavedRecord>;
  ViewConnection: ResolverTypeWrapper<SavedPage>;
  ViewEdge: ResolverTypeWrapper<Omit<ViewEdge, 'node'> & { node: ResolversTypes['View'] }>;
  ViewOrder: ViewOrder;
  ViewVersion: ResolverTypeWrapper<SavedVersionRecord>;
  ViewVersionConnection: ResolverTypeWrapper<SavedVersionPage>;
  ViewVersionEdge: ResolverTypeWrapper<Omit<ViewVersionEdge, 'node'> & { node: ResolversTypes['ViewVersion'] }>;
  Voice: ResolverTypeWrapper<VoiceRecord>;
  VoiceInput: VoiceInput;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: ResolverTypeWrapper<Omit<WithdrawClaimPayload, 'claim' | 'withdrawal'> & { claim: ResolversTypes['Claim'], withdrawal: ResolversTypes['Withdrawal'] }>;
  WithdrawDocumentInput: WithdrawDocumentInput;
  WithdrawPayload: ResolverTypeWrapper<Omit<WithdrawPayload, 'withdrawal'> & { withdrawal: ResolversTypes['Withdrawal'] }>;
  WithdrawSpeakerInput: WithdrawSpeakerInput;
  Withdrawal: ResolverTypeWrapper<WithdrawalRecord>;
  WithdrawalConnection: ResolverTypeWrapper<WithdrawalPage>;
  WithdrawalEdge: ResolverTypeWrapper<Omit<WithdrawalEdge, 'node'> & { node?: Maybe<ResolversTypes['Withdrawal']> }>;
  WithdrawalKind: WithdrawalKind;
  WithdrawalPreview: ResolverTypeWrapper<WithdrawalPreviewRecord>;
  WordDifference: ResolverTypeWrapper<WordDifference>;
  WordDifferenceKind: WordDifferenceKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptClaimsInput: AcceptClaimsInput;
  AcceptClaimsPayload: Omit<AcceptClaimsPayload, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  AddClaimInput: AddClaimInput;
  AddClaimPayload: Omit<AddClaimPayload, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  Boolean: Scalars['Boolean']['output'];
  CancelJobInput: CancelJobInput;
  CancelJobPayload: Omit<CancelJobPayload, 'job'> & { job: ResolversParentTypes['Job'] };
  CandidatePair: CandidatePairRecord;
  CandidatePairConnection: CandidatePage;
  CandidatePairEdge: Omit<CandidatePairEdge, 'node'> & { node: ResolversParentTypes['CandidatePair'] };
  CandidateReason: Reason;
  ChangeFilter: ChangeFilter;
  Claim: ClaimRecord;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimObject: ResolversUnionTypes<ResolversParentTypes>['ClaimObject'];
  Compared: ComparedRecord;
  ComparedConnection: ComparedPage;
  ComparedEdge: Omit<ComparedEdge, 'node'> & { node: ResolversParentTypes['Compared'] };
  Comparison: ComparisonRecord;
  CorrectClaimInput: CorrectClaimInput;
  CorrectClaimPayload: Omit<CorrectClaimPayload, 'claim' | 'withdrawn'> & { claim: ResolversParentTypes['Claim'], withdrawn: ResolversParentTypes['Claim'] };
  CreateEntityInput: CreateEntityInput;
  CreateEntityPayload: Omit<CreateEntityPayload, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Damped: DampedRecord;
  DecideDisputeInput: DecideDisputeInput;
  DecideDisputePayload: Omit<DecideDisputePayload, 'dispute'> & { dispute: ResolversParentTypes['Dispute'] };
  DecideIdentityInput: DecideIdentityInput;
  DecideIdentityPayload: Omit<DecideIdentityPayload, 'decision'> & { decision: ResolversParentTypes['IdentityDecision'] };
  DeleteStoryInput: DeleteStoryInput;
  DeleteStoryPayload: Omit<DeleteStoryPayload, 'story'> & { story: ResolversParentTypes['Story'] };
  DeleteViewInput: DeleteViewInput;
  DeleteViewPayload: Omit<DeleteViewPayload, 'view'> & { view: ResolversParentTypes['View'] };
  Dispute: DisputeRecord;
  DisputeConnection: DisputePage;
  DisputeDecision: DisputeDecisionRecord;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeSide: DisputeSideRecord;
  DisputedSince: DisputedSince;
  Document: DocumentRecord;
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DroppedSpan: DroppedSpan;
  DuplicateStoryInput: DuplicateStoryInput;
  DuplicateStoryPayload: Omit<DuplicateStoryPayload, 'story'> & { story: ResolversParentTypes['Story'] };
  DuplicateViewInput: DuplicateViewInput;
  DuplicateViewPayload: Omit<DuplicateViewPayload, 'view'> & { view: ResolversParentTypes['View'] };
  Entity: EntityRecord;
  EntityColumns: PictureRecord;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityName: EntityNameRecord;
  EntityType: EntityTypeRow;
  EntityVoice: EntityVoiceRecord;
  Expansion: ExpansionRecord;
  ExpansionLink: ExpansionLinkRecord;
  ExpansionNeighbour: ExpansionNeighbourRecord;
  Extraction: Extraction;
  FacetChoice: FacetChoice;
  FacetValue: FacetValueRecord;
  FacetValues: Omit<FacetValues, 'values'> & { values: Array<ResolversParentTypes['FacetValue']> };
  Filter: Filter;
  FindCandidatesInput: FindCandidatesInput;
  FindCandidatesPayload: Omit<FindCandidatesPayload, 'job'> & { job: ResolversParentTypes['Job'] };
  Float: Scalars['Float']['output'];
  GazetteerMatch: Omit<GazetteerMatch, 'identifiers' | 'type'> & { identifiers: Array<ResolversParentTypes['Identifier']>, type: ResolversParentTypes['EntityType'] };
  GazetteerReason: GazetteerReason;
  GraphChange: ChangeRecord;
  HopDemand: HopDemand;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  IdentityCandidate: IdentityCandidateRecord;
  IdentityDecision: DecisionRecord;
  IdentityDecisionConnection: DecisionPage;
  IdentityDecisionEdge: Omit<IdentityDecisionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['IdentityDecision']> };
  IdentityLinkChange: LinkChangeRecord;
  IdentityLinkCounts: IdentityLinkCounts;
  IdentityNames: IdentityNames;
  IdentityPreview: IdentityPreviewRecord;
  ImportBundleInput: ImportBundleInput;
  ImportBundlePayload: Omit<ImportBundlePayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ImportCounts: ImportCounts;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentPayload: Omit<IngestDocumentPayload, 'job'> & { job: ResolversParentTypes['Job'] };
  IngestedDocument: IngestedRecord;
  Int: Scalars['Int']['output'];
  Job: JobRecord;
  Link: LinkRecord;
  LinkColumns: LinkColumnsRecord;
  LinkConnection: LinkPage;
  LinkCount: LinkCountRecord;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkedTo: LinkedTo;
  LlmUsage: LlmUsage;
  Mention: MentionRecord;
  MergedEntity: MergedRecord;
  MissingThing: MissingRecord;
  Mutation: Record<PropertyKey, never>;
  NameInput: NameInput;
  NeighbourType: NeighbourTypeRecord;
  Neighbourhood: NeighbourhoodRecord;
  NeighbourhoodTotals: NeighbourhoodTotals;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OriginTree: Omit<OriginTree, 'nodes'> & { nodes: Array<Maybe<ResolversParentTypes['OriginTreeNode']>> };
  OriginTreeNode: OriginNode;
  PageInfo: PageInfo;
  Passage: PassageRecord;
  PassageInput: PassageInput;
  PastWithdrawal: PastWithdrawal;
  Path: PathRecord;
  PathExclusion: PathExclusion;
  PathResult: PathResultRecord;
  PathSentence: Omit<PathSentence, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  PathSource: PathSourceRecord;
  PathsSearched: PathsSearched;
  Picture: PictureRecord;
  Predicate: PredicateRow;
  Publication: PublicationRecord;
  PublishViewInput: PublishViewInput;
  PublishViewPayload: Omit<PublishViewPayload, 'publication' | 'view'> & { publication: ResolversParentTypes['Publication'], view: ResolversParentTypes['View'] };
  Qualifier: QualifierRecord;
  QualifierInput: QualifierInput;
  Quantity: QuantityRecord;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  QuoteLineage: LineageRecord;
  QuoteLineageNode: LineageNode;
  RefusedFile: RefusedFile;
  RejectClaimsInput: RejectClaimsInput;
  RejectClaimsPayload: Omit<RejectClaimsPayload, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  Rejection: Rejection;
  RenameStoryInput: RenameStoryInput;
  RenameStoryPayload: Omit<RenameStoryPayload, 'story'> & { story: ResolversParentTypes['Story'] };
  RenameViewInput: RenameViewInput;
  RenameViewPayload: Omit<RenameViewPayload, 'view'> & { view: ResolversParentTypes['View'] };
  ReopenClaimsInput: ReopenClaimsInput;
  ReopenClaimsPayload: Omit<ReopenClaimsPayload, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  Reread: RereadRecord;
  RereadConflict: RereadConflictRecord;
  Restoration: Restoration;
  RestoreClaimInput: RestoreClaimInput;
  RestoreClaimPayload: Omit<RestoreClaimPayload, 'claim'> & { claim: ResolversParentTypes['Claim'] };
  RestoreStoryInput: RestoreStoryInput;
  RestoreStoryPayload: Omit<RestoreStoryPayload, 'story'> & { story: ResolversParentTypes['Story'] };
  RestoreViewInput: RestoreViewInput;
  RestoreViewPayload: Omit<RestoreViewPayload, 'view'> & { view: ResolversParentTypes['View'] };
  RestoreWithdrawalInput: RestoreWithdrawalInput;
  RestoreWithdrawalPayload: Omit<RestoreWithdrawalPayload, 'withdrawal'> & { withdrawal: ResolversParentTypes['Withdrawal'] };
  RetargetClaimInput: RetargetClaimInput;
  RetargetMentionInput: RetargetMentionInput;
  RetargetPayload: Omit<RetargetPayload, 'decision'> & { decision: ResolversParentTypes['IdentityDecision'] };
  RevokeDecisionInput: RevokeDecisionInput;
  RevokeDecisionPayload: Omit<RevokeDecisionPayload, 'decision'> & { decision: ResolversParentTypes['IdentityDecision'] };
  RevokePublicationInput: RevokePublicationInput;
  RevokePublicationPayload: Omit<RevokePublicationPayload, 'publication' | 'view'> & { publication: ResolversParentTypes['Publication'], view: ResolversParentTypes['View'] };
  SaveStoryInput: SaveStoryInput;
  SaveStoryPayload: Omit<SaveStoryPayload, 'story' | 'version'> & { story: ResolversParentTypes['Story'], version: ResolversParentTypes['StoryVersion'] };
  SaveViewInput: SaveViewInput;
  SaveViewPayload: Omit<SaveViewPayload, 'version' | 'view'> & { version: ResolversParentTypes['ViewVersion'], view: ResolversParentTypes['View'] };
  SearchConnection: SearchResultPage;
  SearchEdge: SearchHit;
  SearchFacet: FacetRecord;
  Slide: SlideRecord;
  SpeakerCount: SpeakerCountRecord;
  SpeakerCounts: SpeakerCountsRecord;
  StateOfKnowledge: StateOfKnowledge;
  Stats: Stats;
  Story: SavedRecord;
  StoryConnection: SavedPage;
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['Story'] };
  StoryVersion: SavedVersionRecord;
  StoryVersionConnection: SavedVersionPage;
  StoryVersionEdge: Omit<StoryVersionEdge, 'node'> & { node: ResolversParentTypes['StoryVersion'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Support: SupportRecord;
  SupportColumns: SupportColumnsRecord;
  Text: TextRecord;
  TextInput: TextInput;
  TimeInput: TimeInput;
  TimeInterval: TimeInterval;
  TimeValue: TimeRecord;
  Tombstone: TombstoneRecord;
  UpdateEntityInput: UpdateEntityInput;
  UpdateEntityPayload: Omit<UpdateEntityPayload, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ValueInput: ValueInput;
  View: SavedRecord;
  ViewConnection: SavedPage;
  ViewEdge: Omit<ViewEdge, 'node'> & { node: ResolversParentTypes['View'] };
  ViewVersion: SavedVersionRecord;
  ViewVersionConnection: SavedVersionPage;
  ViewVersionEdge: Omit<ViewVersionEdge, 'node'> & { node: ResolversParentTypes['ViewVersion'] };
  Voice: VoiceRecord;
  VoiceInput: VoiceInput;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: Omit<WithdrawClaimPayload, 'claim' | 'withdrawal'> & { claim: ResolversParentTypes['Claim'], withdrawal: ResolversParentTypes['Withdrawal'] };
  WithdrawDocumentInput: WithdrawDocumentInput;
  WithdrawPayload: Omit<WithdrawPayload, 'withdrawal'> & { withdrawal: ResolversParentTypes['Withdrawal'] };
  WithdrawSpeakerInput: WithdrawSpeakerInput;
  Withdrawal: WithdrawalRecord;
  WithdrawalConnection: WithdrawalPage;
  WithdrawalEdge: Omit<WithdrawalEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Withdrawal']> };
  WithdrawalPreview: WithdrawalPreviewRecord;
  WordDifference: WordDifference;
};

export type AcceptClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptClaimsPayload'] = ResolversParentTypes['AcceptClaimsPayload']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddClaimPayload'] = ResolversParentTypes['AddClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelJobPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelJobPayload'] = ResolversParentTypes['CancelJobPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type CandidatePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatePair'] = ResolversParentTypes['CandidatePair']> = {
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CandidatePairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatePairConnection'] = ResolversParentTypes['CandidatePairConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['CandidatePairEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['CandidatePair']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidatePairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidatePairEdge'] = ResolversParentTypes['CandidatePairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CandidatePair'], ParentType, ContextType>;
};

export type CandidateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateReason'] = ResolversParentTypes['CandidateReason']> = {
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CandidateReasonKind'], ParentType, ContextType>;
  speaksFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  correctedBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  directQuote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  extraction?: Resolver<Maybe<ResolversTypes['Extraction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ClaimObject'], ParentType, ContextType>;
  pastWithdrawals?: Resolver<Array<ResolversTypes['PastWithdrawal']>, ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimSentenceArgs>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeValue']>, ParentType, ContextType>;
  voices?: Resolver<Array<ResolversTypes['Voice']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Tombstone']>, ParentType, ContextType>;
  withdrawals?: Resolver<Array<Maybe<ResolversTypes['Withdrawal']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['ClaimEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimObject'] = ResolversParentTypes['ClaimObject']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Quantity' | 'Text' | 'TimeValue', ParentType, ContextType>;
};

export type ComparedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compared'] = ResolversParentTypes['Compared']> = {
  against?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstClaims?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<ComparedFirstClaimsArgs, 'first'>>;
  firstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  secondClaims?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<ComparedSecondClaimsArgs, 'first'>>;
  secondCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ComparedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedConnection'] = ResolversParentTypes['ComparedConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['ComparedEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Compared']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedEdge'] = ResolversParentTypes['ComparedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compared'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  agree?: Resolver<ResolversTypes['ComparedConnection'], ParentType, ContextType, Partial<ComparisonAgreeArgs>>;
  contradict?: Resolver<ResolversTypes['ComparedConnection'], ParentType, ContextType, Partial<ComparisonContradictArgs>>;
  onlyFirst?: Resolver<ResolversTypes['ComparedConnection'], ParentType, ContextType, Partial<ComparisonOnlyFirstArgs>>;
  onlySecond?: Resolver<ResolversTypes['ComparedConnection'], ParentType, ContextType, Partial<ComparisonOnlySecondArgs>>;
};

export type CorrectClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectClaimPayload'] = ResolversParentTypes['CorrectClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CreateEntityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEntityPayload'] = ResolversParentTypes['CreateEntityPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DampedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Damped'] = ResolversParentTypes['Damped']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DampedReason'], ParentType, ContextType>;
};

export type DecideDisputePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideDisputePayload'] = ResolversParentTypes['DecideDisputePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DecideIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideIdentityPayload'] = ResolversParentTypes['DecideIdentityPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['IdentityDecision'], ParentType, ContextType>;
};

export type DeleteStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStoryPayload'] = ResolversParentTypes['DeleteStoryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type DeleteViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteViewPayload'] = ResolversParentTypes['DeleteViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['DisputeDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['DisputeKind']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['DisputeSide']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['DisputeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Dispute']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeDecision'] = ResolversParentTypes['DisputeDecision']> = {
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisputeStatus'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeSide'] = ResolversParentTypes['DisputeSide']> = {
  against?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<DisputeSideClaimsArgs, 'first'>>;
  object?: Resolver<ResolversTypes['ClaimObject'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputedSinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedSince'] = ResolversParentTypes['DisputedSince']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'orderBy'>>;
  dependents?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentDependentsArgs, 'orderBy'>>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  extracted?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentExtractedArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<Array<Maybe<ResolversTypes['Mention']>>, ParentType, ContextType, RequireFields<DocumentMentionsArgs, 'first' | 'from'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['TimeValue']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['DocumentEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Document']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DroppedSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedSpan'] = ResolversParentTypes['DroppedSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DuplicateStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateStoryPayload'] = ResolversParentTypes['DuplicateStoryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type DuplicateViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateViewPayload'] = ResolversParentTypes['DuplicateViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'orderBy'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EntityDegreeArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  expansion?: Resolver<ResolversTypes['Expansion'], ParentType, ContextType, Partial<EntityExpansionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkCounts?: Resolver<Array<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<EntityLinkCountsArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EntityLinksArgs, 'orderBy'>>;
  mentions?: Resolver<Array<Maybe<ResolversTypes['Mention']>>, ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  mergedFrom?: Resolver<Array<ResolversTypes['MergedEntity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['EntityName']>, ParentType, ContextType, Partial<EntityNamesArgs>>;
  neighbourTypes?: Resolver<Array<ResolversTypes['NeighbourType']>, ParentType, ContextType, Partial<EntityNeighbourTypesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['EntityVoice'], ParentType, ContextType, Partial<EntityVoiceArgs>>;
  withdrawals?: Resolver<Array<Maybe<ResolversTypes['Withdrawal']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityColumns'] = ResolversParentTypes['EntityColumns']> = {
  claims?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  countries?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  degrees?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  invented?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['EntityEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityName'] = ResolversParentTypes['EntityName']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityType'] = ResolversParentTypes['EntityType']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  follows?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type EntityVoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityVoice'] = ResolversParentTypes['EntityVoice']> = {
  onlyMentioned?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityVoiceOnlyMentionedArgs, 'orderBy'>>;
  quoted?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityVoiceQuotedArgs, 'orderBy'>>;
  reportedSecondHand?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityVoiceReportedSecondHandArgs, 'orderBy'>>;
};

export type ExpansionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expansion'] = ResolversParentTypes['Expansion']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FacetValues']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksToShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<Array<Maybe<ResolversTypes['ExpansionNeighbour']>>, ParentType, ContextType, RequireFields<ExpansionNeighboursArgs, 'first' | 'offset' | 'orderBy'>>;
  newEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpansionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpansionLink'] = ResolversParentTypes['ExpansionLink']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  expanded?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<ExpansionLinkSpeakersArgs, 'first'>>;
};

export type ExpansionNeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpansionNeighbour'] = ResolversParentTypes['ExpansionNeighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  linkedWith?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  links?: Resolver<Array<Maybe<ResolversTypes['ExpansionLink']>>, ParentType, ContextType>;
};

export type ExtractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Extraction'] = ResolversParentTypes['Extraction']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValues'] = ResolversParentTypes['FacetValues']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FindCandidatesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindCandidatesPayload'] = ResolversParentTypes['FindCandidatesPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type GazetteerMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GazetteerMatch'] = ResolversParentTypes['GazetteerMatch']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['GazetteerReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type GazetteerReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GazetteerReason'] = ResolversParentTypes['GazetteerReason']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaksFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphChangeKind'], ParentType, ContextType>;
  linkIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityCandidate'] = ResolversParentTypes['IdentityCandidate']> = {
  candidate?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDecision'] = ResolversParentTypes['IdentityDecision']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  entityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keep?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['Tombstone']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDecisionConnection'] = ResolversParentTypes['IdentityDecisionConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['IdentityDecisionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['IdentityDecision']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDecisionEdge'] = ResolversParentTypes['IdentityDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['IdentityDecision']>, ParentType, ContextType>;
};

export type IdentityLinkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityLinkChange'] = ResolversParentTypes['IdentityLinkChange']> = {
  after?: Resolver<Maybe<ResolversTypes['IdentityLinkCounts']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['IdentityLinkCounts']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IdentityLinkCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityLinkCounts'] = ResolversParentTypes['IdentityLinkCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityNamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityNames'] = ResolversParentTypes['IdentityNames']> = {
  after?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityPreview'] = ResolversParentTypes['IdentityPreview']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputesArising?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType>;
  disputesEnding?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<Maybe<ResolversTypes['IdentityLinkChange']>>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['IdentityNames'], ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['Story']>, ParentType, ContextType>;
  views?: Resolver<Array<ResolversTypes['View']>, ParentType, ContextType>;
};

export type ImportBundlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBundlePayload'] = ResolversParentTypes['ImportBundlePayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestDocumentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestDocumentPayload'] = ResolversParentTypes['IngestDocumentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type IngestedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedDocument'] = ResolversParentTypes['IngestedDocument']> = {
  candidates?: Resolver<Array<ResolversTypes['IdentityCandidate']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dropped?: Resolver<Array<ResolversTypes['DroppedSpan']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType>;
  reread?: Resolver<Maybe<ResolversTypes['Reread']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['LlmUsage']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  candidates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['IngestedDocument']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JobKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedFile']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkClaimsArgs, 'orderBy'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  originTree?: Resolver<ResolversTypes['OriginTree'], ParentType, ContextType, RequireFields<LinkOriginTreeArgs, 'first'>>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkColumns'] = ResolversParentTypes['LinkColumns']> = {
  disputed?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  objects?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  predicates?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['SupportColumns'], ParentType, ContextType>;
  times?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['LinkEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Link']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LlmUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LlmUsage'] = ResolversParentTypes['LlmUsage']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tokensIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokensOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmetered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedEntity'] = ResolversParentTypes['MergedEntity']> = {
  decisions?: Resolver<Array<Maybe<ResolversTypes['IdentityDecision']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type MissingThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingThing'] = ResolversParentTypes['MissingThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MissingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptClaims?: Resolver<ResolversTypes['AcceptClaimsPayload'], ParentType, ContextType, RequireFields<MutationAcceptClaimsArgs, 'input'>>;
  addClaim?: Resolver<ResolversTypes['AddClaimPayload'], ParentType, ContextType, RequireFields<MutationAddClaimArgs, 'input'>>;
  cancelJob?: Resolver<ResolversTypes['CancelJobPayload'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'input'>>;
  correctClaim?: Resolver<ResolversTypes['CorrectClaimPayload'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'input'>>;
  createEntity?: Resolver<ResolversTypes['CreateEntityPayload'], ParentType, ContextType, RequireFields<MutationCreateEntityArgs, 'input'>>;
  decideDispute?: Resolver<ResolversTypes['DecideDisputePayload'], ParentType, ContextType, RequireFields<MutationDecideDisputeArgs, 'input'>>;
  decideIdentity?: Resolver<ResolversTypes['DecideIdentityPayload'], ParentType, ContextType, RequireFields<MutationDecideIdentityArgs, 'input'>>;
  deleteStory?: Resolver<ResolversTypes['DeleteStoryPayload'], ParentType, ContextType, RequireFields<MutationDeleteStoryArgs, 'input'>>;
  deleteView?: Resolver<ResolversTypes['DeleteViewPayload'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'input'>>;
  duplicateStory?: Resolver<ResolversTypes['DuplicateStoryPayload'], ParentType, ContextType, RequireFields<MutationDuplicateStoryArgs, 'input'>>;
  duplicateView?: Resolver<ResolversTypes['DuplicateViewPayload'], ParentType, ContextType, RequireFields<MutationDuplicateViewArgs, 'input'>>;
  findCandidates?: Resolver<ResolversTypes['FindCandidatesPayload'], ParentType, ContextType, RequireFields<MutationFindCandidatesArgs, 'input'>>;
  importBundle?: Resolver<ResolversTypes['ImportBundlePayload'], ParentType, ContextType, RequireFields<MutationImportBundleArgs, 'input'>>;
  ingestDocument?: Resolver<ResolversTypes['IngestDocumentPayload'], ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
  publishView?: Resolver<ResolversTypes['PublishViewPayload'], ParentType, ContextType, RequireFields<MutationPublishViewArgs, 'input'>>;
  rejectClaims?: Resolver<ResolversTypes['RejectClaimsPayload'], ParentType, ContextType, RequireFields<MutationRejectClaimsArgs, 'input'>>;
  renameStory?: Resolver<ResolversTypes['RenameStoryPayload'], ParentType, ContextType, RequireFields<MutationRenameStoryArgs, 'input'>>;
  renameView?: Resolver<ResolversTypes['RenameViewPayload'], ParentType, ContextType, RequireFields<MutationRenameViewArgs, 'input'>>;
  reopenClaims?: Resolver<ResolversTypes['ReopenClaimsPayload'], ParentType, ContextType, RequireFields<MutationReopenClaimsArgs, 'input'>>;
  restoreClaim?: Resolver<ResolversTypes['RestoreClaimPayload'], ParentType, ContextType, RequireFields<MutationRestoreClaimArgs, 'input'>>;
  restoreStory?: Resolver<ResolversTypes['RestoreStoryPayload'], ParentType, ContextType, RequireFields<MutationRestoreStoryArgs, 'input'>>;
  restoreView?: Resolver<ResolversTypes['RestoreViewPayload'], ParentType, ContextType, RequireFields<MutationRestoreViewArgs, 'input'>>;
  restoreWithdrawal?: Resolver<ResolversTypes['RestoreWithdrawalPayload'], ParentType, ContextType, RequireFields<MutationRestoreWithdrawalArgs, 'input'>>;
  retargetClaim?: Resolver<ResolversTypes['RetargetPayload'], ParentType, ContextType, RequireFields<MutationRetargetClaimArgs, 'input'>>;
  retargetMention?: Resolver<ResolversTypes['RetargetPayload'], ParentType, ContextType, RequireFields<MutationRetargetMentionArgs, 'input'>>;
  revokeDecision?: Resolver<ResolversTypes['RevokeDecisionPayload'], ParentType, ContextType, RequireFields<MutationRevokeDecisionArgs, 'input'>>;
  revokePublication?: Resolver<ResolversTypes['RevokePublicationPayload'], ParentType, ContextType, RequireFields<MutationRevokePublicationArgs, 'input'>>;
  saveStory?: Resolver<ResolversTypes['SaveStoryPayload'], ParentType, ContextType, RequireFields<MutationSaveStoryArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SaveViewPayload'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  updateEntity?: Resolver<ResolversTypes['UpdateEntityPayload'], ParentType, ContextType, RequireFields<MutationUpdateEntityArgs, 'input'>>;
  withdrawClaim?: Resolver<ResolversTypes['WithdrawClaimPayload'], ParentType, ContextType, RequireFields<MutationWithdrawClaimArgs, 'input'>>;
  withdrawDocument?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDocumentArgs, 'input'>>;
  withdrawSpeaker?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSpeakerArgs, 'input'>>;
};

export type NeighbourTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourType'] = ResolversParentTypes['NeighbourType']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  damped?: Resolver<Array<Maybe<ResolversTypes['Damped']>>, ParentType, ContextType>;
  links?: Resolver<Array<Maybe<ResolversTypes['Link']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['NeighbourhoodTotals'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodTotals'] = ResolversParentTypes['NeighbourhoodTotals']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Dispute' | 'Document' | 'Entity' | 'IdentityDecision' | 'Link' | 'Mention' | 'Passage' | 'Voice' | 'Withdrawal', ParentType, ContextType>;
};

export type OriginTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginTree'] = ResolversParentTypes['OriginTree']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['OriginTreeNode']>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OriginTreeNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginTreeNode'] = ResolversParentTypes['OriginTreeNode']> = {
  against?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Array<Maybe<ResolversTypes['Document']>>, ParentType, ContextType, RequireFields<OriginTreeNodeDocumentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  toldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PastWithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastWithdrawal'] = ResolversParentTypes['PastWithdrawal']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restoredAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restoredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  deepestRungs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['PathSentence']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['PathSource']>, ParentType, ContextType>;
  weakestOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  paths?: Resolver<Array<Maybe<ResolversTypes['Path']>>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['PathsSearched'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSentence'] = ResolversParentTypes['PathSentence']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frontier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSource'] = ResolversParentTypes['PathSource']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathsSearchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsSearched'] = ResolversParentTypes['PathsSearched']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  entities?: Resolver<ResolversTypes['EntityColumns'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkColumns'], ParentType, ContextType>;
  members?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PredicateKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explores?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishViewPayload'] = ResolversParentTypes['PublishViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ClaimObject'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  citedDocuments?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryCitedDocumentsArgs, 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'accordingTo' | 'and'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entityTypes?: Resolver<Array<ResolversTypes['EntityType']>, ParentType, ContextType>;
  expansion?: Resolver<ResolversTypes['Expansion'], ParentType, ContextType, RequireFields<QueryExpansionArgs, 'ids'>>;
  gazetteerMatches?: Resolver<Array<ResolversTypes['GazetteerMatch']>, ParentType, ContextType, RequireFields<QueryGazetteerMatchesArgs, 'name'>>;
  identityCandidates?: Resolver<ResolversTypes['CandidatePairConnection'], ParentType, ContextType, Partial<QueryIdentityCandidatesArgs>>;
  identityDecision?: Resolver<Maybe<ResolversTypes['IdentityDecision']>, ParentType, ContextType, RequireFields<QueryIdentityDecisionArgs, 'id'>>;
  identityDecisions?: Resolver<ResolversTypes['IdentityDecisionConnection'], ParentType, ContextType, Partial<QueryIdentityDecisionsArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<Array<Maybe<ResolversTypes['Job']>>, ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  linksOfOneOrigin?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksOfOneOriginArgs, 'minTellers'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxHops' | 'mode' | 'rankBy' | 'timeBudget' | 'to'>>;
  picture?: Resolver<ResolversTypes['Picture'], ParentType, ContextType, RequireFields<QueryPictureArgs, 'documents' | 'ids'>>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
  previewClaimRetarget?: Resolver<ResolversTypes['IdentityPreview'], ParentType, ContextType, RequireFields<QueryPreviewClaimRetargetArgs, 'claim' | 'role'>>;
  previewIdentity?: Resolver<ResolversTypes['IdentityPreview'], ParentType, ContextType, RequireFields<QueryPreviewIdentityArgs, 'entities' | 'verdict'>>;
  previewRetarget?: Resolver<ResolversTypes['IdentityPreview'], ParentType, ContextType, RequireFields<QueryPreviewRetargetArgs, 'mention' | 'roles'>>;
  previewRevocation?: Resolver<ResolversTypes['IdentityPreview'], ParentType, ContextType, RequireFields<QueryPreviewRevocationArgs, 'id'>>;
  previewWithdrawal?: Resolver<ResolversTypes['WithdrawalPreview'], ParentType, ContextType, RequireFields<QueryPreviewWithdrawalArgs, 'id' | 'kind'>>;
  quoteLineage?: Resolver<Maybe<ResolversTypes['QuoteLineage']>, ParentType, ContextType, RequireFields<QueryQuoteLineageArgs, 'passage'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'in' | 'mode' | 'query'>>;
  speakers?: Resolver<ResolversTypes['SpeakerCounts'], ParentType, ContextType, RequireFields<QuerySpeakersArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['StoryConnection'], ParentType, ContextType, RequireFields<QueryStoriesArgs, 'orderBy'>>;
  story?: Resolver<Maybe<ResolversTypes['Story']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType, RequireFields<QueryViewArgs, 'id'>>;
  views?: Resolver<ResolversTypes['ViewConnection'], ParentType, ContextType, RequireFields<QueryViewsArgs, 'orderBy'>>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType, RequireFields<QueryWithdrawalArgs, 'id'>>;
  withdrawals?: Resolver<ResolversTypes['WithdrawalConnection'], ParentType, ContextType, Partial<QueryWithdrawalsArgs>>;
};

export type QuoteLineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLineage'] = ResolversParentTypes['QuoteLineage']> = {
  nodes?: Resolver<Array<Maybe<ResolversTypes['QuoteLineageNode']>>, ParentType, ContextType>;
  tooShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteLineageNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLineageNode'] = ResolversParentTypes['QuoteLineageNode']> = {
  basis?: Resolver<Maybe<ResolversTypes['LineageBasis']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<QuoteLineageNodeClaimsArgs, 'first'>>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['WordDifference']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedFile'] = ResolversParentTypes['RefusedFile']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectClaimsPayload'] = ResolversParentTypes['RejectClaimsPayload']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RenameStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameStoryPayload'] = ResolversParentTypes['RenameStoryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type RenameViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameViewPayload'] = ResolversParentTypes['RenameViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ReopenClaimsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenClaimsPayload'] = ResolversParentTypes['ReopenClaimsPayload']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RereadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reread'] = ResolversParentTypes['Reread']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['RereadConflict']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RereadConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RereadConflict'] = ResolversParentTypes['RereadConflict']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestorationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restoration'] = ResolversParentTypes['Restoration']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestoreClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreClaimPayload'] = ResolversParentTypes['RestoreClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RestoreStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreStoryPayload'] = ResolversParentTypes['RestoreStoryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type RestoreViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreViewPayload'] = ResolversParentTypes['RestoreViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type RestoreWithdrawalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreWithdrawalPayload'] = ResolversParentTypes['RestoreWithdrawalPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType>;
};

export type RetargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetPayload'] = ResolversParentTypes['RetargetPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['IdentityDecision'], ParentType, ContextType>;
};

export type RevokeDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDecisionPayload'] = ResolversParentTypes['RevokeDecisionPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['IdentityDecision'], ParentType, ContextType>;
};

export type RevokePublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokePublicationPayload'] = ResolversParentTypes['RevokePublicationPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type SaveStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStoryPayload'] = ResolversParentTypes['SaveStoryPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  story?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['StoryVersion'], ParentType, ContextType>;
};

export type SaveViewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveViewPayload'] = ResolversParentTypes['SaveViewPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['SearchEdge']>>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  highlights?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  highlightsInDocument?: Resolver<Maybe<Array<Array<ResolversTypes['Int']>>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usedBy?: Resolver<Array<ResolversTypes['EntityName']>, ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type SlideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slide'] = ResolversParentTypes['Slide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ViewVersion']>, ParentType, ContextType>;
  view?: Resolver<Maybe<ResolversTypes['View']>, ParentType, ContextType>;
};

export type SpeakerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerCount'] = ResolversParentTypes['SpeakerCount']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ladders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SpeakerCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerCounts'] = ResolversParentTypes['SpeakerCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deepest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<Maybe<ResolversTypes['SpeakerCount']>>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateOfKnowledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOfKnowledge'] = ResolversParentTypes['StateOfKnowledge']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsCited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['StoryVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['StoryVersion']>, ParentType, ContextType, RequireFields<StoryVersionArgs, 'number'>>;
  versions?: Resolver<ResolversTypes['StoryVersionConnection'], ParentType, ContextType, Partial<StoryVersionsArgs>>;
};

export type StoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['StoryEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Story']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Story'], ParentType, ContextType>;
};

export type StoryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryVersion'] = ResolversParentTypes['StoryVersion']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slideCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slides?: Resolver<Array<ResolversTypes['Slide']>, ParentType, ContextType>;
};

export type StoryVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryVersionConnection'] = ResolversParentTypes['StoryVersionConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['StoryVersionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['StoryVersion']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryVersionEdge'] = ResolversParentTypes['StoryVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoryVersion'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphChange'], "graphChanged", ParentType, ContextType, Partial<SubscriptionGraphChangedArgs>>;
  jobProgress?: SubscriptionResolver<ResolversTypes['Job'], "jobProgress", ParentType, ContextType, RequireFields<SubscriptionJobProgressArgs, 'id'>>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType>;
  tellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportColumns'] = ResolversParentTypes['SupportColumns']> = {
  claims?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  denied?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  proposed?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  stances?: Resolver<Array<Array<ResolversTypes['Stance']>>, ParentType, ContextType>;
  tellers?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeValue'] = ResolversParentTypes['TimeValue']> = {
  basis?: Resolver<ResolversTypes['TimeBasis'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateEntityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEntityPayload'] = ResolversParentTypes['UpdateEntityPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publications?: Resolver<Array<ResolversTypes['Publication']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ViewVersion']>, ParentType, ContextType, RequireFields<ViewVersionArgs, 'number'>>;
  versions?: Resolver<ResolversTypes['ViewVersionConnection'], ParentType, ContextType, Partial<ViewVersionsArgs>>;
};

export type ViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewConnection'] = ResolversParentTypes['ViewConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['ViewEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['View']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewEdge'] = ResolversParentTypes['ViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type ViewVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewVersion'] = ResolversParentTypes['ViewVersion']> = {
  changedSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentNow?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputedSince?: Resolver<Maybe<ResolversTypes['DisputedSince']>, ParentType, ContextType, Partial<ViewVersionDisputedSinceArgs>>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['StateOfKnowledge'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingThing']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewVersionConnection'] = ResolversParentTypes['ViewVersionConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['ViewVersionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ViewVersion']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewVersionEdge'] = ResolversParentTypes['ViewVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViewVersion'], ParentType, ContextType>;
};

export type VoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  cue?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawClaimPayload'] = ResolversParentTypes['WithdrawClaimPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawal?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType>;
};

export type WithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPayload'] = ResolversParentTypes['WithdrawPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawal?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<WithdrawalClaimsArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WithdrawalKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restoration?: Resolver<Maybe<ResolversTypes['Restoration']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalConnection'] = ResolversParentTypes['WithdrawalConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['WithdrawalEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Withdrawal']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WithdrawalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalEdge'] = ResolversParentTypes['WithdrawalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type WithdrawalPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalPreview'] = ResolversParentTypes['WithdrawalPreview']> = {
  bare?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  bareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType>;
  disputesEnding?: Resolver<Array<Maybe<ResolversTypes['Claim']>>, ParentType, ContextType>;
  disputesEndingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lost?: Resolver<Array<Maybe<ResolversTypes['IdentityLinkChange']>>, ParentType, ContextType>;
  lostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  other?: Resolver<Array<Maybe<ResolversTypes['IdentityLinkChange']>>, ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['Story']>, ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toOneOrigin?: Resolver<Array<Maybe<ResolversTypes['IdentityLinkChange']>>, ParentType, ContextType>;
  toOneOriginCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<Array<ResolversTypes['View']>, ParentType, ContextType>;
};

export type WordDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordDifference'] = ResolversParentTypes['WordDifference']> = {
  kind?: Resolver<ResolversTypes['WordDifferenceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptClaimsPayload?: AcceptClaimsPayloadResolvers<ContextType>;
  AddClaimPayload?: AddClaimPayloadResolvers<ContextType>;
  CancelJobPayload?: CancelJobPayloadResolvers<ContextType>;
  CandidatePair?: CandidatePairResolvers<ContextType>;
  CandidatePairConnection?: CandidatePairConnectionResolvers<ContextType>;
  CandidatePairEdge?: CandidatePairEdgeResolvers<ContextType>;
  CandidateReason?: CandidateReasonResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimObject?: ClaimObjectResolvers<ContextType>;
  Compared?: ComparedResolvers<ContextType>;
  ComparedConnection?: ComparedConnectionResolvers<ContextType>;
  ComparedEdge?: ComparedEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  CorrectClaimPayload?: CorrectClaimPayloadResolvers<ContextType>;
  CreateEntityPayload?: CreateEntityPayloadResolvers<ContextType>;
  Damped?: DampedResolvers<ContextType>;
  DecideDisputePayload?: DecideDisputePayloadResolvers<ContextType>;
  DecideIdentityPayload?: DecideIdentityPayloadResolvers<ContextType>;
  DeleteStoryPayload?: DeleteStoryPayloadResolvers<ContextType>;
  DeleteViewPayload?: DeleteViewPayloadResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeDecision?: DisputeDecisionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeSide?: DisputeSideResolvers<ContextType>;
  DisputedSince?: DisputedSinceResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DroppedSpan?: DroppedSpanResolvers<ContextType>;
  DuplicateStoryPayload?: DuplicateStoryPayloadResolvers<ContextType>;
  DuplicateViewPayload?: DuplicateViewPayloadResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityColumns?: EntityColumnsResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityName?: EntityNameResolvers<ContextType>;
  EntityType?: EntityTypeResolvers<ContextType>;
  EntityVoice?: EntityVoiceResolvers<ContextType>;
  Expansion?: ExpansionResolvers<ContextType>;
  ExpansionLink?: ExpansionLinkResolvers<ContextType>;
  ExpansionNeighbour?: ExpansionNeighbourResolvers<ContextType>;
  Extraction?: ExtractionResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FacetValues?: FacetValuesResolvers<ContextType>;
  FindCandidatesPayload?: FindCandidatesPayloadResolvers<ContextType>;
  GazetteerMatch?: GazetteerMatchResolvers<ContextType>;
  GazetteerReason?: GazetteerReasonResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentityCandidate?: IdentityCandidateResolvers<ContextType>;
  IdentityDecision?: IdentityDecisionResolvers<ContextType>;
  IdentityDecisionConnection?: IdentityDecisionConnectionResolvers<ContextType>;
  IdentityDecisionEdge?: IdentityDecisionEdgeResolvers<ContextType>;
  IdentityLinkChange?: IdentityLinkChangeResolvers<ContextType>;
  IdentityLinkCounts?: IdentityLinkCountsResolvers<ContextType>;
  IdentityNames?: IdentityNamesResolvers<ContextType>;
  IdentityPreview?: IdentityPreviewResolvers<ContextType>;
  ImportBundlePayload?: ImportBundlePayloadResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  IngestDocumentPayload?: IngestDocumentPayloadResolvers<ContextType>;
  IngestedDocument?: IngestedDocumentResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkColumns?: LinkColumnsResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LlmUsage?: LlmUsageResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MergedEntity?: MergedEntityResolvers<ContextType>;
  MissingThing?: MissingThingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourType?: NeighbourTypeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodTotals?: NeighbourhoodTotalsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OriginTree?: OriginTreeResolvers<ContextType>;
  OriginTreeNode?: OriginTreeNodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PastWithdrawal?: PastWithdrawalResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathSentence?: PathSentenceResolvers<ContextType>;
  PathSource?: PathSourceResolvers<ContextType>;
  PathsSearched?: PathsSearchedResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishViewPayload?: PublishViewPayloadResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteLineage?: QuoteLineageResolvers<ContextType>;
  QuoteLineageNode?: QuoteLineageNodeResolvers<ContextType>;
  RefusedFile?: RefusedFileResolvers<ContextType>;
  RejectClaimsPayload?: RejectClaimsPayloadResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RenameStoryPayload?: RenameStoryPayloadResolvers<ContextType>;
  RenameViewPayload?: RenameViewPayloadResolvers<ContextType>;
  ReopenClaimsPayload?: ReopenClaimsPayloadResolvers<ContextType>;
  Reread?: RereadResolvers<ContextType>;
  RereadConflict?: RereadConflictResolvers<ContextType>;
  Restoration?: RestorationResolvers<ContextType>;
  RestoreClaimPayload?: RestoreClaimPayloadResolvers<ContextType>;
  RestoreStoryPayload?: RestoreStoryPayloadResolvers<ContextType>;
  RestoreViewPayload?: RestoreViewPayloadResolvers<ContextType>;
  RestoreWithdrawalPayload?: RestoreWithdrawalPayloadResolvers<ContextType>;
  RetargetPayload?: RetargetPayloadResolvers<ContextType>;
  RevokeDecisionPayload?: RevokeDecisionPayloadResolvers<ContextType>;
  RevokePublicationPayload?: RevokePublicationPayloadResolvers<ContextType>;
  SaveStoryPayload?: SaveStoryPayloadResolvers<ContextType>;
  SaveViewPayload?: SaveViewPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  Slide?: SlideResolvers<ContextType>;
  SpeakerCount?: SpeakerCountResolvers<ContextType>;
  SpeakerCounts?: SpeakerCountsResolvers<ContextType>;
  StateOfKnowledge?: StateOfKnowledgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  StoryVersion?: StoryVersionResolvers<ContextType>;
  StoryVersionConnection?: StoryVersionConnectionResolvers<ContextType>;
  StoryVersionEdge?: StoryVersionEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  SupportColumns?: SupportColumnsResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TimeValue?: TimeValueResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  UpdateEntityPayload?: UpdateEntityPayloadResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  ViewConnection?: ViewConnectionResolvers<ContextType>;
  ViewEdge?: ViewEdgeResolvers<ContextType>;
  ViewVersion?: ViewVersionResolvers<ContextType>;
  ViewVersionConnection?: ViewVersionConnectionResolvers<ContextType>;
  ViewVersionEdge?: ViewVersionEdgeResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
  WithdrawClaimPayload?: WithdrawClaimPayloadResolvers<ContextType>;
  WithdrawPayload?: WithdrawPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalConnection?: WithdrawalConnectionResolvers<ContextType>;
  WithdrawalEdge?: WithdrawalEdgeResolvers<ContextType>;
  WithdrawalPreview?: WithdrawalPreviewResolvers<ContextType>;
  WordDifference?: WordDifferenceResolvers<ContextType>;
};

