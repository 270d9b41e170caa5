/** What is withdrawn: one claim, all that rests on a document, or all that rests on a speaker's word. */
export const withdrawalKinds = ['claim', 'document', 'speaker'] as const;
export type WithdrawalKind = (typeof withdrawalKinds)[number];

/** What a withdrawal is of. */
export interface WithdrawalTarget {
  readonly kind: WithdrawalKind;
  readonly id: string;
}

/** The key of a withdrawal while it stands: of one thing one stands at a time. */
export const openKey = ({ kind, id }: WithdrawalTarget): string => `${kind}|${id}`;
