import type { ReviewClaimFragment } from '../../api/generated/graphql.ts';
import type { ReviewShow } from '../../state/view.ts';

/** What a person made of a claim that a program read. */
export type Decision = 'waiting' | 'accepted' | 'corrected' | 'rejected' | 'withdrawn';

/** The decision that a claim's status tells. */
export function decisionOf({
  status,
  correctedBy,
}: Pick<ReviewClaimFragment, 'status'> & { readonly correctedBy: unknown }): Decision {
  if (correctedBy !== null && status !== 'LIVE') return 'corrected';
  switch (status) {
    case 'PROPOSED':
      return 'waiting';
    case 'LIVE':
      return 'accepted';
    case 'REJECTED':
      return 'rejected';
    case 'WITHDRAWN':
      return 'withdrawn';
  }
}

const shown: Readonly<Record<ReviewShow, readonly Decision[]>> = {
  waiting: ['waiting'],
  accepted: ['accepted', 'corrected'],
  rejected: ['rejected', 'withdrawn'],
  all: ['waiting', 'accepted', 'corrected', 'rejected', 'withdrawn'],
};

/** Whether the review shows claims of this decision. */
export const isShown = (show: ReviewShow, decision: Decision): boolean => shown[show].includes(decision);
