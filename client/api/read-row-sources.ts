import { graphql } from './generated/gql.ts';

/** Who says what stands in rows of the table, and where, under the filter of the view. */
export const readRowSources = graphql(`
  query ReadRowSources($ids: [ID!]!, $filter: Filter, $claims: Int!) {
    nodes(ids: $ids) {
      __typename
      ... on Link {
        id
        claims(filter: $filter, first: $claims) {
          ...RowSources
        }
      }
      ... on Entity {
        id
        claims(filter: $filter, first: $claims) {
          ...RowSources
        }
      }
      ... on Document {
        id
        entity {
          id
          claims(filter: $filter, first: $claims) {
            ...RowSources
          }
        }
      }
    }
  }
`);

export const rowSources = graphql(`
  fragment RowSources on ClaimConnection {
    totalCount
    nodes {
      id
      document {
        id
        name
        url
      }
      voices {
        rung
        speaker {
          id
          name
        }
      }
    }
  }
`);
