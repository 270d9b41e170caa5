import { graphql } from './generated/gql.ts';

/** Claims that cannot hold together with another, with who says them: a page large enough for what a reader can look through. */
export const readDisputed = graphql(`
  query ReadDisputed($filter: Filter) {
    claims(filter: $filter, first: 200) {
      nodes {
        id
        positive
        subject {
          id
          name
          invented
        }
        predicate {
          id
          label
        }
        object {
          __typename
          ... on Entity {
            id
          }
        }
        voices {
          stance
          speaker {
            id
            name
            invented
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** What two speakers contradict each other about: how much, and the first of it. */
export const readContradictions = graphql(`
  query ReadContradictions($first: [ID!]!, $second: [ID!]!, $filter: Filter) {
    compare(accordingTo: $first, and: $second, filter: $filter) {
      contradict(first: 1) {
        totalCount
        nodes {
          subject {
            id
            name
            invented
          }
          predicate {
            id
            label
          }
        }
      }
    }
  }
`);
