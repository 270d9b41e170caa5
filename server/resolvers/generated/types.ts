import type { GraphQLResolveInfo } from 'graphql';
import type { EntityRecord, LinkRecord, SupportRecord, ClaimRecord, VoiceRecord, PassageRecord, MentionRecord, DocumentRecord, EntityNameRecord, LinkCountRecord, QuantityRecord, TimeRecord, TextRecord, QualifierRecord, NeighbourhoodRecord, PathRecord } from '../../domain/records.ts';
import type { EntityTypeRow } from '../../ontology/entity-types.ts';
import type { PredicateRow } from '../../ontology/predicates.ts';
import type { EntityPage, SearchResultPage, ClaimPage, LinkPage, DocumentPage } from '../pages.ts';
import type { SearchHit } from '../../queries/search.ts';
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

/** One atomic statement: somebody says that this holds. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** True when the words are a direct quotation of the origin. */
  directQuote: Scalars['Boolean']['output'];
  /** True when it cannot hold together with another claim. */
  disputed: Scalars['Boolean']['output'];
  /** The document it was made in. */
  document: Document;
  /** The words, at least one passage. */
  evidence: Array<Passage>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** A remark by who recorded it, such as an ambiguous reading. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end: an entity or a value. */
  object: ClaimObject;
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
  /** Live or withdrawn. */
  status: ClaimStatus;
  /** What it is about. */
  subject: Entity;
  /** When it is said to hold. */
  time?: Maybe<TimeValue>;
  /** The ladder, outermost voice first; the last is the origin. */
  voices: Array<Voice>;
};


/** One atomic statement: somebody says that this holds. */
export type ClaimSentenceArgs = {
  frontier?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Rows with their cursors. */
  edges: Array<ClaimEdge>;
  /** The rows alone. */
  nodes: Array<Claim>;
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

/** Whether a claim counts. */
export type ClaimStatus =
  /** It counts. */
  | 'LIVE'
  /** It was withdrawn and left a tombstone. */
  | 'WITHDRAWN';

/** Direction seen from an entity. */
export type Direction =
  /** The entity is the object. */
  | 'IN'
  /** The entity is the subject. */
  | 'OUT';

/** A text: held with its words, or cited by others. */
export type Document = Node & {
  __typename?: 'Document';
  /** Claims made in it, in the order of the text. */
  claims: ClaimConnection;
  /** How many claims rest on it: made in it, or heard through it. */
  dependents: Scalars['Int']['output'];
  /** The document as an entity that claims can be about. */
  entity: Entity;
  /** Global id, the same as its entity's. */
  id: Scalars['ID']['output'];
  /** True when it was made up as an example. */
  invented: Scalars['Boolean']['output'];
  /** Language tag. */
  language?: Maybe<Scalars['String']['output']>;
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
};


/** A text: held with its words, or cited by others. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** Rows with their cursors. */
  edges: Array<DocumentEdge>;
  /** The rows alone. */
  nodes: Array<Document>;
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

/** Which documents. */
export type DocumentFilter = {
  /** Held or cited only. */
  status?: InputMaybe<DocumentStatus>;
};

/** Whether we have a document's text. */
export type DocumentStatus =
  /** Others speak of it. */
  | 'CITED'
  /** We have it. */
  | 'HELD';

/** A thing spoken of. */
export type Entity = Node & {
  __typename?: 'Entity';
  /** Claims that have this entity as subject or object. */
  claims: ClaimConnection;
  /** Number of links that pass the filter. */
  degree: Scalars['Int']['output'];
  /** The document record, when the entity is a document. */
  document?: Maybe<Document>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** External ids. */
  identifiers: Array<Identifier>;
  /** True when the entity was made up as an example. */
  invented: Scalars['Boolean']['output'];
  /** Links counted by predicate and direction, in the whole graph, not in a sample. */
  linkCounts: Array<LinkCount>;
  /** Links at this entity, most origins first. */
  links: LinkConnection;
  /** Where documents name it. */
  mentions: Array<Mention>;
  /** Preferred name: neutral, never a label that somebody gave. */
  name: Scalars['String']['output'];
  /** All names: the preferred one, recorded others, and those given by speakers in claims that pass the filter. */
  names: Array<EntityName>;
  /** A remark on what the record means. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its type. */
  type: EntityType;
};


/** A thing spoken of. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing spoken of. */
export type EntityDegreeArgs = {
  filter?: InputMaybe<Filter>;
};


/** A thing spoken of. */
export type EntityLinkCountsArgs = {
  filter?: InputMaybe<Filter>;
};


/** A thing spoken of. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing spoken of. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing spoken of. */
export type EntityNamesArgs = {
  filter?: InputMaybe<Filter>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** Rows with their cursors. */
  edges: Array<EntityEdge>;
  /** The rows alone. */
  nodes: Array<Entity>;
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
 * Keeps claims, links and entities. A claim passes when it meets every given part; a link passes when one claim behind it does;
 * an entity passes when it is an end of a link or the subject of a claim that passes. The same meaning on every field.
 */
export type Filter = {
  /** Speakers: keeps what is according to one of them, that is, whose last voice is one of them and does not deny. */
  accordingTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True keeps only what is disputed, false only what is not. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claims made in one of these documents; on entities also those mentioned in one. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Cuts the ladder: at frontier k only claims of at most k + 1 rungs pass, and deeper ones show as the speech act of voice k. Null: all. */
  frontier?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many distinct origins behind a link. On claims: behind the claim's link. */
  minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of predicates; `passes-on` and `labels` are the derived speech acts. */
  predicates?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Claims whose time may overlap this interval; claims without a time do not pass. */
  time?: InputMaybe<TimeInterval>;
  /** An entity passes when its type is one of these or below one. A claim or link passes when one of its ends does (seen from an entity: the other end; in paths: every entity between the ends). */
  types?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An id elsewhere. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The scheme, such as `iso-3166-1` or `wikidata`. */
  scheme: Scalars['String']['output'];
  /** The id in that scheme. */
  value: Scalars['String']['output'];
};

/** The derived edge: all live claims with the same subject, predicate and object. */
export type Link = Node & {
  __typename?: 'Link';
  /** The claims behind it, denials included. */
  claims: Array<Claim>;
  /** True when claims behind it cannot all hold. */
  disputed: Scalars['Boolean']['output'];
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where it ends. */
  object: Entity;
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
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** Rows with their cursors. */
  edges: Array<LinkEdge>;
  /** The rows alone. */
  nodes: Array<Link>;
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

/** What a search matched. */
export type MatchKind =
  /** A name given by a speaker in a naming claim; `usedBy` says by whom. */
  | 'GIVEN'
  /** A form that the entity takes in a document's words, whoever is quoted there. */
  | 'MENTIONED'
  /** The product's own, neutral name. */
  | 'PREFERRED'
  /** A name recorded with the entity. */
  | 'RECORDED';

/** A passage that names an entity. */
export type Mention = Node & {
  __typename?: 'Mention';
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Where. */
  passage: Passage;
  /** The form it takes in the text. */
  surface: Scalars['String']['output'];
};

/** Where a name comes from. */
export type NameKind =
  /** Given by a speaker in a naming claim. */
  | 'GIVEN'
  /** The product's own, neutral. */
  | 'PREFERRED'
  /** Recorded with the entity. */
  | 'RECORDED';

/** What surrounds some entities, flat. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** Every link between those entities that passes the filter. */
  links: Array<Link>;
  /** The entities, those asked for first. */
  nodes: Array<Entity>;
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
  /** Entities within the depth. */
  nodes: Scalars['Int']['output'];
};

/** An object with a global id. */
export type Node = {
  /** Lasting id of the product's own; the same after every import. */
  id: Scalars['ID']['output'];
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` for the next page; bound to the query it came from. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more. */
  hasNextPage: Scalars['Boolean']['output'];
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

/** A chain of links between two entities. */
export type Path = {
  __typename?: 'Path';
  /** Number of hops. */
  length: Scalars['Int']['output'];
  /** The hops; one fewer than nodes. A hop may run against its link's direction. */
  links: Array<Link>;
  /** The entities, both ends included. */
  nodes: Array<Entity>;
  /** Fewest origins behind any hop. */
  weakestOrigins: Scalars['Int']['output'];
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

/** A particular of a claim. */
export type Qualifier = {
  __typename?: 'Qualifier';
  /** Its name, such as `quantity`, `part-of`, `occasion`. */
  key: Scalars['String']['output'];
  /** Its value. */
  value: ClaimObject;
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

/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type Query = {
  __typename?: 'Query';
  /** One claim by id. */
  claim?: Maybe<Claim>;
  /** Claims that pass the filter, in the order of their place in their documents. */
  claims: ClaimConnection;
  /** One document by id. */
  document?: Maybe<Document>;
  /** Documents, held and cited. */
  documents: DocumentConnection;
  /** Entities that pass the filter. */
  entities: EntityConnection;
  /** One entity by id. */
  entity?: Maybe<Entity>;
  /** The type tree. */
  entityTypes: Array<EntityType>;
  /** What surrounds the given entities, flat. Depth 0 gives the entities and the links between them. Depth at most 3, limit at most 2000 nodes. */
  neighbourhood: Neighbourhood;
  /** Any object by its global id; null when there is none. A document's id gives its entity, which leads to the document. */
  node?: Maybe<Node>;
  /** Several objects by id, in the order asked; null where there is none. At most 200. */
  nodes: Array<Maybe<Node>>;
  /** All shortest paths over links. maxHops at most 8, limit at most 50. An empty list means: none within maxHops. */
  paths: Array<Path>;
  /** The predicate table. */
  predicates: Array<Predicate>;
  /** Entities by any of their names, folded over case, accents and transliteration; the last word may be unfinished. An empty query gives an empty page. */
  search: SearchConnection;
  /** How much there is. */
  stats: Stats;
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
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<Filter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
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
  filter?: InputMaybe<Filter>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Attest: who says what, in which words, on whose authority.
 * Nothing here is a fact of the graph: every link is derived from claims, every claim has its words and its ladder of voices.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** Hits with their cursors. */
  edges: Array<SearchEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A search hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** Spans of `matched` to mark, as [start, end) in UTF-16 code units. */
  highlights: Array<Array<Scalars['Int']['output']>>;
  /** Whose name it is: the product's own, a speaker's, or a form in a document's words. */
  kind: MatchKind;
  /** The name that matched. */
  matched: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** Higher is better; comparable within one query only. */
  score: Scalars['Float']['output'];
  /** When speakers give that name: who, in which claims. */
  usedBy: Array<EntityName>;
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

/** What stands behind a link. */
export type Support = {
  __typename?: 'Support';
  /** Claims that say so. */
  claims: Scalars['Int']['output'];
  /** Claims that deny it. */
  denied: Scalars['Int']['output'];
  /** Distinct last voices: ten outlets that cite one embassy are ten tellers and one origin. */
  origins: Scalars['Int']['output'];
  /** Distinct stances of the last voices that say so: a demand or an allegation is not an assertion. */
  stances: Array<Stance>;
  /** Distinct publishers that tell it. */
  tellers: Scalars['Int']['output'];
};

/** Words as a value. */
export type Text = {
  __typename?: 'Text';
  /** Language tag, when known. */
  language?: Maybe<Scalars['String']['output']>;
  /** The words. */
  text: Scalars['String']['output'];
};

/** Where a date comes from. */
export type TimeBasis =
  /** It follows from something else. */
  | 'INFERRED'
  /** The text says it. */
  | 'STATED';

/** An interval of EDTF dates; an absent end is open. */
export type TimeInterval = {
  /** First day that counts, EDTF. */
  from?: InputMaybe<Scalars['String']['input']>;
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
    | ( DocumentRecord )
    | ( EntityRecord )
    | ( LinkRecord )
    | ( MentionRecord )
    | ( PassageRecord )
    | ( VoiceRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimObject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimObject']>;
  ClaimStatus: ClaimStatus;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentStatus: DocumentStatus;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityName: ResolverTypeWrapper<EntityNameRecord>;
  EntityOrder: EntityOrder;
  EntityType: ResolverTypeWrapper<EntityTypeRow>;
  Filter: Filter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkConnection: ResolverTypeWrapper<LinkPage>;
  LinkCount: ResolverTypeWrapper<LinkCountRecord>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  MatchKind: MatchKind;
  Mention: ResolverTypeWrapper<MentionRecord>;
  NameKind: NameKind;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  NeighbourhoodTotals: ResolverTypeWrapper<NeighbourhoodTotals>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  Path: ResolverTypeWrapper<PathRecord>;
  Predicate: ResolverTypeWrapper<PredicateRow>;
  PredicateKind: PredicateKind;
  Qualifier: ResolverTypeWrapper<QualifierRecord>;
  Quantity: ResolverTypeWrapper<QuantityRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Scope: Scope;
  SearchConnection: ResolverTypeWrapper<SearchResultPage>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  Stance: Stance;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: ResolverTypeWrapper<SupportRecord>;
  Text: ResolverTypeWrapper<TextRecord>;
  TimeBasis: TimeBasis;
  TimeInterval: TimeInterval;
  TimeValue: ResolverTypeWrapper<TimeRecord>;
  Voice: ResolverTypeWrapper<VoiceRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRecord;
  ClaimConnection: ClaimPage;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimObject: ResolversUnionTypes<ResolversParentTypes>['ClaimObject'];
  Document: DocumentRecord;
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  Entity: EntityRecord;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityName: EntityNameRecord;
  EntityType: EntityTypeRow;
  Filter: Filter;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  Int: Scalars['Int']['output'];
  Link: LinkRecord;
  LinkConnection: LinkPage;
  LinkCount: LinkCountRecord;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Mention: MentionRecord;
  Neighbourhood: NeighbourhoodRecord;
  NeighbourhoodTotals: NeighbourhoodTotals;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Passage: PassageRecord;
  Path: PathRecord;
  Predicate: PredicateRow;
  Qualifier: QualifierRecord;
  Quantity: QuantityRecord;
  Query: Record<PropertyKey, never>;
  SearchConnection: SearchResultPage;
  SearchEdge: SearchHit;
  Stats: Stats;
  String: Scalars['String']['output'];
  Support: SupportRecord;
  Text: TextRecord;
  TimeInterval: TimeInterval;
  TimeValue: TimeRecord;
  Voice: VoiceRecord;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  directQuote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ClaimObject'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimSentenceArgs>>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeValue']>, ParentType, ContextType>;
  voices?: Resolver<Array<ResolversTypes['Voice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
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

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  dependents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['TimeValue']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EntityDegreeArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkCounts?: Resolver<Array<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<EntityLinkCountsArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EntityLinksArgs, 'first'>>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<EntityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['EntityName']>, ParentType, ContextType, Partial<EntityNamesArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
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

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<LinkClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
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

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['NeighbourhoodTotals'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodTotals'] = ResolversParentTypes['NeighbourhoodTotals']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Document' | 'Entity' | 'Link' | 'Mention' | 'Passage' | 'Voice', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  weakestOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PredicateKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entityTypes?: Resolver<Array<ResolversTypes['EntityType']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxHops' | 'to'>>;
  predicates?: Resolver<Array<ResolversTypes['Predicate']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usedBy?: Resolver<Array<ResolversTypes['EntityName']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsCited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stances?: Resolver<Array<ResolversTypes['Stance']>, ParentType, ContextType>;
  tellers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimObject?: ClaimObjectResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityName?: EntityNameResolvers<ContextType>;
  EntityType?: EntityTypeResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodTotals?: NeighbourhoodTotalsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  TimeValue?: TimeValueResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
};

