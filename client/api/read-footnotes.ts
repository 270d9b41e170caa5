import { graphql } from './generated/gql.ts';

/** Who says what links stand for, in which words and where, under the filter of the view. */
export const readFootnotes = graphql(`
  query ReadFootnotes($ids: [ID!]!, $filter: Filter, $frontier: Int, $claims: Int!) {
    nodes(ids: $ids) {
      __typename
      ... on Link {
        id
        claims(filter: $filter, first: $claims) {
          totalCount
          nodes {
            ...FootnoteClaim
          }
        }
      }
    }
  }
`);

export const footnoteClaim = graphql(`
  fragment FootnoteClaim on Claim {
    id
    sentence(frontier: $frontier)
    ...SaidClaim
    status
    voices {
      id
      rung
      stance
      scope
      reason
      cue {
        id
        quote
      }
      speaker {
        id
        name
        invented
      }
      via {
        id
        name
        invented
      }
    }
    document {
      id
      name
      url
      invented
      published {
        edtf
        basis
      }
      publisher {
        id
        name
        invented
      }
    }
    evidence {
      id
      quote
    }
  }
`);
