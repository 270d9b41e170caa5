import { graphql } from './generated/gql.ts';

/** How much waits in each part of the inbox. */
export const inboxCountsQuery = graphql(`
  query InboxCounts {
    identityCandidates(first: 0) { totalCount }
    documents(status: HELD, filter: { proposed: ONLY }, first: 0) { totalCount }
    disputes(statuses: [OPEN, IN_REVIEW], first: 0) { totalCount }
    citedDocuments(first: 0) { totalCount }
    linksOfOneOrigin(first: 0) { totalCount }
  }
`);

/** Pairs that wait, the likeliest first. */
export const inboxPairsQuery = graphql(`
  query InboxPairs($after: String, $minScore: Float) {
    identityCandidates(first: 50, after: $after, minScore: $minScore) {
      totalCount
      nodes {
        id
        score
        entities { id name invented type { id name } }
        reasons { kind speaksFor values entities { id name invented } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What is known of the two entities of a pair: names, the strongest links, where each is named. */
export const inboxSidesQuery = graphql(`
  query InboxSides($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Entity {
        name
        invented
        note
        type { id name }
        names { text kind }
        links(first: 6) {
          totalCount
          nodes { ...PanelLink }
        }
        mentions(first: 3) {
          id
          surface
          passage { ...PanelPassage }
        }
      }
    }
  }
`);

/** What a decision on two entities would change. */
export const previewDecisionQuery = graphql(`
  query PreviewDecision($entities: [ID!]!, $verdict: Verdict!) {
    previewIdentity(entities: $entities, verdict: $verdict) {
      names { before after }
      claims
      mentions
      linkCount
      links {
        id
        subject { id name invented }
        predicate { id label inverse kind }
        object { id name invented }
        before { claims tellers origins }
        after { claims tellers origins }
      }
      disputesArising { id }
      disputesEnding { id }
      views { id name }
    }
  }
`);

export const decidePair = graphql(`
  mutation DecidePair($entities: [ID!]!, $verdict: Verdict!, $reason: String!) {
    decideIdentity(input: { entities: $entities, verdict: $verdict, reason: $reason }) {
      created
      decision { id }
    }
  }
`);

export const takeDecisionBack = graphql(`
  mutation TakeDecisionBack($id: ID!, $reason: String!) {
    revokeDecision(input: { id: $id, reason: $reason }) {
      decision { id live }
    }
  }
`);

export const findCandidates = graphql(`
  mutation FindCandidates {
    findCandidates(input: { wait: false }) {
      job { id }
    }
  }
`);

/** How a search for candidates goes. */
export const watchFinding = graphql(`
  subscription WatchFinding($id: ID!) {
    jobProgress(id: $id) {
      id
      status
      done
      total
      error
      candidates
    }
  }
`);

/** Disputes of which nobody settled anything, each with its sides. */
export const inboxDisputesQuery = graphql(`
  query InboxDisputes($after: String) {
    disputes(statuses: [OPEN, IN_REVIEW], first: 10, after: $after) {
      totalCount
      nodes { ...InboxDispute }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const inboxDispute = graphql(`
  fragment InboxDispute on Dispute {
    id
    subject { id name invented }
    predicate { id label inverse kind }
    status
    reasoning
    sides {
      claimCount
      tellers
      origins
      claims(first: 5) {
        id
        sentence
        ...SaidClaim
        voices { rung speaker { id name invented } }
      }
    }
  }
`);

export const decideOnDispute = graphql(`
  mutation DecideOnDispute($id: ID!, $status: DisputeStatus!, $reasoning: String) {
    decideDispute(input: { id: $id, status: $status, reasoning: $reasoning }) {
      dispute { id status reasoning decisionCount }
    }
  }
`);

/** Links that several publishers tell and that rest on one origin. */
export const oneOriginQuery = graphql(`
  query LinksOfOneOrigin($after: String) {
    linksOfOneOrigin(first: 25, after: $after) {
      totalCount
      nodes { ...PanelLink }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
