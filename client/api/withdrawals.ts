import { graphql } from './generated/gql.ts';

/** What withdrawing something would do: counts of all, and the first of each list. */
export const previewWithdrawal = graphql(`
  query PreviewWithdrawal($kind: WithdrawalKind!, $id: ID!) {
    previewWithdrawal(kind: $kind, id: $id) {
      claimCount
      claims { id sentence ...SaidClaim }
      lostCount
      lostIds
      lost { ...WithdrawnLink }
      toOneOriginCount
      toOneOrigin { ...WithdrawnLink }
      otherCount
      other { ...WithdrawnLink }
      disputesEndingCount
      disputesEnding { id sentence ...SaidClaim }
      bareCount
      bare { id name invented }
      viewCount
      views { id name }
      storyCount
      stories { id name }
    }
  }
`);

export const withdrawnLink = graphql(`
  fragment WithdrawnLink on IdentityLinkChange {
    id
    subject { id name invented }
    predicate { id label }
    object { id name invented }
    before { claims origins }
    after { claims origins }
  }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawDocument($id: ID!, $reason: String!) {
    withdrawDocument(input: { id: $id, reason: $reason }) { withdrawal { id } }
  }
`);

export const withdrawSpeaker = graphql(`
  mutation WithdrawSpeaker($id: ID!, $reason: String!) {
    withdrawSpeaker(input: { id: $id, reason: $reason }) { withdrawal { id } }
  }
`);

export const withdrawOneClaim = graphql(`
  mutation WithdrawOneClaim($id: ID!, $reason: String!) {
    withdrawClaim(input: { id: $id, reason: $reason }) { withdrawal { id } }
  }
`);

export const restoreWithdrawal = graphql(`
  mutation RestoreWithdrawal($id: ID!) {
    restoreWithdrawal(input: { id: $id }) { withdrawal { id } }
  }
`);

/** What is withdrawn now, the last first. */
export const readWithdrawals = graphql(`
  query ReadWithdrawals {
    withdrawals(live: true, first: 100) {
      totalCount
      nodes { id kind at by reason claimCount claim { id sentence ...SaidClaim } entity { id name invented } }
    }
  }
`);
