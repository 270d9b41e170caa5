import { graphql } from './generated/gql.ts';

/** What a decision on what is one thing changes, before it is made. */
export const identityChange = graphql(`
  fragment IdentityChange on IdentityPreview {
    names { before after }
    claims
    mentions
    linkCount
    links {
      id
      subject { id name invented }
      predicate { id label inverse }
      object { id name invented }
      before { claims tellers origins disputed }
      after { claims tellers origins disputed }
    }
    disputesArising { id sentence ...SaidClaim }
    disputesEnding { id sentence ...SaidClaim }
    views { id name }
    stories { id name }
  }
`);

/** What somebody decided, when and why, and who took it back. */
export const toldDecision = graphql(`
  fragment ToldDecision on IdentityDecision {
    id
    verdict
    entityIds
    entities { id name invented mergedFrom { id name } }
    author
    reason
    at
    live
    revocation { at reason by }
    moved {
      __typename
      ... on Mention { id surface passage { document { id name invented } } }
      ... on Claim { id sentence ...SaidClaim }
    }
  }
`);

export const readDecision = graphql(`
  query ReadDecision($id: ID!) {
    identityDecision(id: $id) { ...ToldDecision }
  }
`);

/** Decisions on an entity, and on what it stands for. */
export const readDecisions = graphql(`
  query ReadDecisions($id: ID!, $after: String) {
    identityDecisions(entity: $id, first: 50, after: $after) {
      nodes { ...ToldDecision }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What entities are called that are decided on. */
export const readNamed = graphql(`
  query ReadNamed($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Entity { id name invented type { id name } }
    }
  }
`);

/** A mention, with the words around it and what it names. */
export const readMention = graphql(`
  query ReadMention($id: ID!) {
    node(id: $id) {
      __typename
      ... on Mention {
        id
        entity { id name invented type { id } }
        passage { prefix quote suffix document { id name invented } }
      }
    }
  }
`);

/** Where an entity stands in a claim: subject, object, or a voice beyond the publisher. */
export const readPlaces = graphql(`
  query ReadPlaces($id: ID!) {
    claim(id: $id) {
      id
      sentence
      ...SaidClaim
      subject { id name invented type { id } }
      object {
        __typename
        ... on Entity { id name invented type { id } }
      }
      voices { id rung speaker { id name invented type { id } } }
    }
  }
`);

export const previewIdentity = graphql(`
  query PreviewIdentity($entities: [ID!]!, $verdict: Verdict!, $keep: ID) {
    preview: previewIdentity(entities: $entities, verdict: $verdict, keep: $keep) { ...IdentityChange }
  }
`);

export const previewRevocation = graphql(`
  query PreviewRevocation($id: ID!) {
    preview: previewRevocation(id: $id) { ...IdentityChange }
  }
`);

export const previewRetarget = graphql(`
  query PreviewRetarget($mention: ID!, $to: ID, $create: CreateEntityInput, $roles: [ClaimRole!]!) {
    preview: previewRetarget(mention: $mention, to: $to, create: $create, roles: $roles) { ...IdentityChange }
  }
`);

export const previewClaimRetarget = graphql(`
  query PreviewClaimRetarget($claim: ID!, $role: ClaimRole!, $rung: Int, $to: ID, $create: CreateEntityInput) {
    preview: previewClaimRetarget(claim: $claim, role: $role, rung: $rung, to: $to, create: $create) {
      ...IdentityChange
    }
  }
`);

export const decideIdentity = graphql(`
  mutation DecideIdentity($input: DecideIdentityInput!) {
    decideIdentity(input: $input) { decision { ...ToldDecision } }
  }
`);

export const revokeDecision = graphql(`
  mutation RevokeDecision($input: RevokeDecisionInput!) {
    revokeDecision(input: $input) { decision { ...ToldDecision } }
  }
`);

export const createEntity = graphql(`
  mutation CreateEntity($input: CreateEntityInput!) {
    createEntity(input: $input) { entity { id name } }
  }
`);

export const retargetMention = graphql(`
  mutation RetargetMention($input: RetargetMentionInput!) {
    retargetMention(input: $input) { decision { ...ToldDecision } }
  }
`);

export const retargetClaim = graphql(`
  mutation RetargetClaim($input: RetargetClaimInput!) {
    retargetClaim(input: $input) { decision { ...ToldDecision } }
  }
`);
