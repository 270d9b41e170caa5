import { graphql } from './generated/gql.ts';

/** What a claim says, by whom and in which words: all that a person checks. */
export const reviewContent = graphql(`
  fragment ReviewContent on Claim {
    id
    sentence
    ...SaidClaim
    positive
    directQuote
    subject { id name invented type { id } }
    predicate { id label kind }
    object {
      ...PanelValue
      ... on Entity { type { id } }
    }
    time { edtf basis reason words: text }
    voices {
      id
      rung
      stance
      scope
      reason
      speaker { id name invented }
      cue { ...PanelPassage }
      via { id name invented }
    }
    evidence { ...PanelPassage }
  }
`);

/** A claim that a program read, and what became of it. */
export const reviewClaim = graphql(`
  fragment ReviewClaim on Claim {
    ...ReviewContent
    status
    extraction { by certainty }
    withdrawal { at reason by }
    correctedBy { ...ReviewContent }
  }
`);

export const readReviewDocument = graphql(`
  query ReadReviewDocument($id: ID!) {
    document(id: $id) {
      id
      name
      text
      sha256
      language
      invented
      publisher { id name invented }
    }
  }
`);

export const readReviewClaims = graphql(`
  query ReadReviewClaims($id: ID!, $after: String) {
    document(id: $id) {
      id
      extracted(first: 50, after: $after) {
        nodes { ...ReviewClaim }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Documents in which claims wait. */
export const readReviewList = graphql(`
  query ReadReviewList {
    documents(status: HELD, filter: { proposed: ONLY }, first: 100) {
      totalCount
      nodes {
        id
        name
        invented
        publisher { id name invented }
        published { edtf basis }
        claims(filter: { proposed: ONLY }, first: 1) { totalCount }
        extracted(first: 1) { totalCount }
      }
    }
  }
`);

export const acceptClaims = graphql(`
  mutation AcceptClaims($ids: [ID!]!) {
    acceptClaims(input: { ids: $ids }) { claims { ...ReviewClaim } }
  }
`);

export const rejectClaims = graphql(`
  mutation RejectClaims($ids: [ID!]!, $reason: String!) {
    rejectClaims(input: { ids: $ids, reason: $reason }) { claims { ...ReviewClaim } }
  }
`);

export const reopenClaims = graphql(`
  mutation ReopenClaims($ids: [ID!]!) {
    reopenClaims(input: { ids: $ids }) { claims { ...ReviewClaim } }
  }
`);

export const withdrawClaim = graphql(`
  mutation WithdrawReviewed($id: ID!, $reason: String!) {
    withdrawClaim(input: { id: $id, reason: $reason }) { claim { ...ReviewClaim } }
  }
`);

export const correctClaim = graphql(`
  mutation CorrectReviewed($input: CorrectClaimInput!) {
    correctClaim(input: $input) { claim { ...ReviewClaim } withdrawn { ...ReviewClaim } }
  }
`);
