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
  /** The id that the content alone gives; a claim told again after it was withdrawn has another id and the same base. */
  readonly baseId: string;
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
