import { graphql } from './generated/gql.ts';

/** Claims at some entities with their dates, those that are said to have been first in front. */
export const readTimes = graphql(`
  query ReadTimes($ids: [ID!]!, $filter: Filter, $frontier: Int, $first: Int!) {
    nodes(ids: $ids) {
      __typename
      ... on Entity {
        id
        claims(filter: $filter, orderBy: TIME, first: $first) {
          ...TimesPage
        }
      }
      ... on Document {
        id
        entity {
          id
          claims(filter: $filter, orderBy: TIME, first: $first) {
            ...TimesPage
          }
        }
      }
    }
  }
`);

export const timesPage = graphql(`
  fragment TimesPage on ClaimConnection {
    nodes {
      id
      subject {
        id
      }
      predicate {
        id
      }
      object {
        __typename
        ... on Entity {
          id
        }
        ... on TimeValue {
          edtf
          basis
        }
      }
      positive
      time {
        edtf
        basis
      }
      voices {
        stance
      }
      sentence(frontier: $frontier)
      ...SaidClaim
      document {
        id
        name
        published {
          edtf
          basis
        }
      }
      recordedAt
    }
    pageInfo {
      hasNextPage
    }
  }
`);
