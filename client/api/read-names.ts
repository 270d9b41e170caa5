import { graphql } from './generated/gql.ts';

/** What ids of an address stand for: null where the database knows none. At most 200 ids a request. */
export const readNames = graphql(`
  query ReadNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Entity {
        id
        name
      }
      ... on Document {
        id
        name
        entity {
          id
        }
      }
      ... on Claim {
        id
        subject {
          id
        }
        object {
          __typename
          ... on Entity {
            id
          }
        }
      }
    }
  }
`);
