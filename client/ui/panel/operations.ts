import { graphql } from '../../api/generated/gql.ts';

/** A value or an entity at the far end of a claim. `words` are the words of the text, where the value came from them. */
export const panelValue = graphql(`
  fragment PanelValue on ClaimObject {
    __typename
    ... on Entity { id name invented }
    ... on Quantity { min max unit approximate words: text }
    ... on TimeValue { edtf basis reason words: text }
    ... on Text { text language }
  }
`);

export const panelPassage = graphql(`
  fragment PanelPassage on Passage { id start end quote prefix suffix document { id } }
`);

/** Everything that stands behind one claim, so that it can be checked in one place. */
export const panelClaim = graphql(`
  fragment PanelClaim on Claim {
    id
    subject { id name invented }
    predicate { id label inverse kind }
    object { ...PanelValue }
    positive
    time { edtf basis reason words: text }
    qualifiers { key value { ...PanelValue } }
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
    sentence(frontier: $frontier)
    ...SaidClaim
    document { id name status invented }
    status
    disputed
    directQuote
    note
    recordedAt
  }
`);

export const panelLink = graphql(`
  fragment PanelLink on Link {
    id
    subject { id name invented }
    predicate { id label inverse kind }
    object { id name invented }
    time
    disputed
    support { claims tellers origins denied stances }
  }
`);

export const panelClaimLine = graphql(`
  fragment PanelClaimLine on Claim {
    id
    sentence(frontier: $frontier)
    ...SaidClaim
    status
    disputed
    positive
    directQuote
    document { id name invented }
    evidence { start end quote document { id } }
  }
`);

export const entityQuery = graphql(`
  query PanelEntity($id: ID!, $filter: Filter) {
    entity(id: $id) {
      id
      withdrawals { id kind at by reason }
      name
      note
      invented
      type { id name parent { id name parent { id name parent { id name } } } }
      names(filter: $filter) {
        text
        language
        kind
        speaker { id name invented }
        claim { id document { id name } voices { rung speaker { id name invented } } }
      }
      identifiers { scheme value }
      linkCounts(filter: $filter) { count direction predicate { id label inverse } }
      mergedFrom { id name }
      mentions(first: 50) { id surface passage { start end document { id name invented } } }
      document { id status dependents(first: 1) { totalCount } claims(first: 1) { totalCount } }
    }
    said: claims(filter: { accordingTo: [$id] }, first: 1) { totalCount }
  }
`);

export const entityLinksQuery = graphql(`
  query PanelEntityLinks($id: ID!, $filter: Filter, $direction: Direction, $after: String) {
    entity(id: $id) {
      id
      links(filter: $filter, direction: $direction, first: 25, after: $after) {
        nodes { ...PanelLink }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const entityClaimsQuery = graphql(`
  query PanelEntityClaims($id: ID!, $filter: Filter, $frontier: Int, $after: String) {
    entity(id: $id) {
      id
      claims(filter: $filter, first: 25, after: $after) {
        totalCount
        nodes { ...PanelClaimLine }
        pageInfo { hasNextPage endCursor }
      }
      whole: claims(first: 1) { totalCount }
    }
  }
`);

/** What a speaker says: claims whose last voice it is. `whole` counts them without the filter of the view. */
export const entitySaysQuery = graphql(`
  query PanelEntitySays($filter: Filter, $whole: Filter, $frontier: Int, $after: String) {
    claims(filter: $filter, first: 25, after: $after) {
      totalCount
      nodes { ...PanelClaimLine }
      pageInfo { hasNextPage endCursor }
    }
    whole: claims(filter: $whole, first: 1) { totalCount }
  }
`);

export const linkQuery = graphql(`
  query PanelLinkEvidence($id: ID!, $frontier: Int, $shown: Filter) {
    node(id: $id) {
      __typename
      ... on Link { ...PanelLink claims(first: 50, filter: $shown) { nodes { ...PanelClaim } } }
    }
  }
`);

export const claimQuery = graphql(`
  query PanelClaimEvidence($id: ID!, $frontier: Int) {
    claim(id: $id) { ...PanelClaim withdrawals { id kind } }
  }
`);

/** One document's wording of what a passage says. */
export const panelWording = graphql(`
  fragment PanelWording on QuoteLineageNode {
    document { id name invented language published { edtf } }
    parent { id name invented }
    basis
    depth
    words
    differences { kind text }
    claimCount
    claims(first: 1) { id }
  }
`);

export const quoteLineageQuery = graphql(`
  query PanelQuoteLineage($passage: ID!) {
    quoteLineage(passage: $passage) {
      nodes { ...PanelWording }
      tooShort
      truncated
    }
  }
`);

export const documentQuery = graphql(`
  query PanelDocument($id: ID!) {
    document(id: $id) {
      id
      name
      status
      text
      sha256
      url
      language
      invented
      withdrawal { id at by reason }
      dependents(first: 1) { totalCount }
      extracted(first: 1) { totalCount }
      waiting: claims(filter: { proposed: ONLY }, first: 1) { totalCount }
      publisher { id name invented }
      published { edtf basis reason words: text }
      entity { id note type { id name } }
    }
  }
`);

/** The text alone, asked for once a document however many claims quote it. */
export const documentTextQuery = graphql(`
  query PanelDocumentText($id: ID!) {
    document(id: $id) { id text language }
  }
`);

export const documentClaimsQuery = graphql(`
  query PanelDocumentClaims($id: ID!, $frontier: Int, $shown: Filter, $after: String) {
    document(id: $id) {
      id
      claims(first: 100, filter: $shown, after: $after) {
        nodes { ...PanelClaimLine }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Which of a document's claims pass a filter: ids only. */
export const documentPassingQuery = graphql(`
  query PanelDocumentPassing($id: ID!, $filter: Filter, $after: String) {
    document(id: $id) {
      id
      claims(filter: $filter, first: 100, after: $after) {
        nodes { id }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
