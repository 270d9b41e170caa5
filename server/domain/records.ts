import type { Extraction, Scope, Stance } from './bundle.ts';
import type { Filter } from './filter.ts';
import type { Verdict } from './identity.ts';
import type { WithdrawalTarget } from './withdrawal.ts';

/** What query functions return: plain values, references by id. Resolvers turn references into objects. */
export interface EntityRecord {
  readonly kind: 'entity';
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly recordedNames: readonly { readonly text: string; readonly language: string | null }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly note: string | null;
  readonly invented: boolean;
  /** How many live links it has, as written with them; null when none were written yet. */
  readonly degree: number | null;
}

export interface EntityNameRecord {
  readonly text: string;
  readonly language: string | null;
  readonly kind: 'PREFERRED' | 'RECORDED' | 'GIVEN';
  readonly speakerId: string | null;
  readonly claimId: string | null;
}

export interface LinkCountRecord {
  readonly predicate: string;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
}

export interface NeighbourTypeRecord {
  readonly type: string;
  readonly count: number;
}

/** What stands behind a link: counts of distinct claims, publishers and last voices. */
export interface SupportRecord {
  readonly claims: number;
  readonly tellers: number;
  readonly origins: number;
  readonly denied: number;
  /** Distinct stances of the last voices. */
  readonly stances: readonly Stance[];
  /** Of `claims`, those that wait to be accepted. */
  readonly proposed: number;
}

export interface LinkRecord {
  readonly kind: 'link';
  readonly id: string;
  readonly key: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly objectId: string;
  readonly time: string | null;
  readonly disputed: boolean;
  /** Over all live claims. */
  readonly support: SupportRecord;
  /** Types that counted as its ends' for the filter. */
  readonly ends: readonly string[];
  /** The filter it was asked with; its support is counted over the claims that pass. */
  readonly filter: Filter;
  /** The entity at the other end than the one it was listed for. */
  readonly other?: EntityRecord;
}

export interface QuantityRecord {
  readonly kind: 'quantity';
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly approximate: boolean;
  readonly text: string | null;
}

export interface TimeRecord {
  readonly kind: 'time';
  readonly edtf: string;
  readonly text: string | null;
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason: string | null;
}

export interface TextRecord {
  readonly kind: 'text';
  readonly text: string;
  readonly language: string | null;
}

export interface EntityReference {
  readonly kind: 'reference';
  readonly id: string;
}

export type ValueRecord = EntityReference | QuantityRecord | TimeRecord | TextRecord;

export interface QualifierRecord {
  readonly key: string;
  readonly value: ValueRecord;
}

/** What a person decided of what is one thing, taken back or not. */
export interface DecisionRecord {
  readonly kind: 'decision';
  readonly id: string;
  readonly verdict: Verdict | 'retarget';
  /** The two that it is on; of a retarget what was spoken of, and what is now. */
  readonly entityIds: readonly string[];
  readonly keepId: string | null;
  /** What a retarget moves first of all: a mention, or the claim that it names. */
  readonly movedId: string | null;
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly live: boolean;
  readonly revocation: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** An entity that another stands for. */
export interface MergedRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly decisionIds: readonly string[];
}

export interface ClaimRecord {
  readonly kind: 'claim';
  readonly id: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly object: ValueRecord;
  readonly positive: boolean;
  readonly time: TimeRecord | null;
  readonly qualifiers: readonly QualifierRecord[];
  readonly documentId: string;
  readonly status: 'PROPOSED' | 'LIVE' | 'REJECTED' | 'WITHDRAWN';
  readonly disputed: boolean;
  readonly directQuote: boolean;
  readonly note: string | null;
  readonly recordedAt: string;
  /** Which program read it out of the text, and how surely; null when a person did. */
  readonly extraction: Extraction | null;
  /** The entities at its ends, when they were read with it. */
  readonly ends?: readonly EntityRecord[];
  /** The passages it rests on, when they were read with it. */
  readonly evidence?: PassageRecord[];
  /** Its ladder, when it was read with it. */
  readonly voices?: VoiceRecord[];
}

export interface VoiceRecord {
  readonly kind: 'voice';
  readonly id: string;
  readonly claimId: string;
  readonly rung: number;
  readonly speakerId: string;
  readonly stance: Stance;
  readonly scope: Scope;
  readonly reason: string | null;
  readonly cueId: string | null;
  readonly viaId: string | null;
}

export interface PassageRecord {
  readonly kind: 'passage';
  readonly id: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface MentionRecord {
  readonly kind: 'mention';
  readonly id: string;
  readonly entityId: string;
  readonly surface: string;
  readonly passageId: string;
}

export interface DocumentRecord {
  readonly kind: 'document';
  readonly id: string;
  readonly name: string;
  readonly status: 'HELD' | 'CITED';
  readonly sha256: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publisherId: string | null;
  /** As it was told, whoever stands for that one now. */
  readonly givenPublisherId: string | null;
  readonly published: TimeRecord | null;
  readonly invented: boolean;
}

export interface NeighbourhoodRecord {
  readonly nodeIds: readonly string[];
  readonly links: readonly LinkRecord[];
  readonly truncated: boolean;
  readonly totals: { readonly nodes: number; readonly links: number };
  readonly damped: readonly DampedRecord[];
}

/** An entity that is drawn and not gone through. */
export interface DampedRecord {
  readonly entityId: string;
  readonly degree: number;
  readonly reason: 'ASKED' | 'DEGREE';
}

export interface PathRecord {
  readonly nodeIds: readonly string[];
  readonly links: readonly LinkRecord[];
  readonly length: number;
  readonly weakestOrigins: number;
  readonly deepestRungs: number;
  /** One a link, in order: the claim with the shortest ladder behind it, and how many rungs that has. */
  readonly hops: readonly { readonly claimId: string; readonly rungs: number }[];
}

export interface PathResultRecord {
  readonly outcome: 'FOUND' | 'NONE_WITHIN_HOPS' | 'TIMED_OUT';
  readonly paths: readonly PathRecord[];
  readonly truncated: boolean;
  readonly searched: { readonly hops: number; readonly ms: number };
}

/** A passage that a path's sentences rest on. */
export interface PathSourceRecord {
  readonly number: number;
  readonly claimId: string;
  readonly passage: PassageRecord;
}

/** Since when something does not count, why, and who says so. */
export interface TombstoneRecord {
  readonly at: string;
  readonly reason: string;
  readonly by: string;
}

/** One act by which a claim, or all that rests on a document or a speaker's word, was withdrawn. */
export interface WithdrawalRecord extends TombstoneRecord {
  readonly kind: 'withdrawal';
  readonly id: string;
  readonly of: WithdrawalTarget;
  readonly claimCount: number;
  /** Who took it back, and when; null while it stands. */
  readonly restoration: { readonly at: string; readonly by: string } | null;
}

/** A withdrawal that was taken back. */
export interface PastWithdrawalRecord extends TombstoneRecord {
  readonly restoredAt: string;
  readonly restoredBy: string;
}

/** What editing did to a claim. */
export interface ClaimEditsRecord {
  readonly withdrawal: TombstoneRecord | null;
  readonly pastWithdrawals: readonly PastWithdrawalRecord[];
  readonly correctsId: string | null;
  readonly correctedById: string | null;
}
