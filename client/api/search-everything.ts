import { graphql } from './generated/gql.ts';

/**
 * Entities, claims, documents and saved views that words find. A search knows no filter, so while the view has one the claims that may be told are
 * asked for apart: `passing`, whose filter holds the words too.
 */
export const searchEverything = graphql(`
  query SearchEverything(
    $query: String!
    $types: [ID!]
    $entities: Int!
    $claims: Int!
    $documents: Int!
    $documentTypes: [ID!]!
    $isFiltering: Boolean!
    $passing: Filter!
    $frontier: Int
  ) {
    entities: search(query: $query, types: $types, first: $entities) {
      totalCount
      warnings
      facets {
        type {
          id
          name
        }
        count
      }
      edges {
        ...EntityHit
      }
    }
    claims: search(query: $query, in: [SENTENCES], types: $types, first: $claims) {
      totalCount
      edges {
        matched
        highlights
        claim {
          ...ClaimHit
        }
      }
    }
    passing: claims(filter: $passing, first: $claims) @include(if: $isFiltering) {
      totalCount
      nodes {
        ...ClaimHit
      }
    }
    views(text: $query, first: 4) {
      nodes {
        id
        name
        caption
      }
    }
    documents: search(query: $query, in: [NAMES, TEXTS], types: $documentTypes, first: $documents) {
      edges {
        field
        matched
        highlights
        node {
          id
          name
          invented
        }
      }
    }
  }
`);

export const entityHit = graphql(`
  fragment EntityHit on SearchEdge {
    matched
    highlights
    kind
    usedBy {
      speaker {
        id
        name
        invented
      }
      claim {
        id
        voices {
          rung
        }
      }
    }
    node {
      id
      name
      invented
      type {
        id
        name
      }
    }
  }
`);

/** A claim as a line: its sentence is never without who says so. */
export const claimHit = graphql(`
  fragment ClaimHit on Claim {
    id
    sentence(frontier: $frontier)
    ...SaidClaim
    status
    disputed
    subject {
      id
      type {
        id
      }
    }
    object {
      __typename
      ... on Entity {
        id
        type {
          id
        }
      }
    }
    predicate {
      kind
    }
    voices {
      speaker {
        id
        type {
          id
        }
      }
    }
    evidence {
      quote
    }
    document {
      id
      name
      invented
    }
  }
`);
