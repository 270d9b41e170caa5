import { graphql } from './generated/gql.ts';

/** What is one link away from some entities, and the links between all of these. */
export const readConnection = graphql(`
  query ReadConnection($ids: [ID!]!, $filter: Filter, $limit: Int!) {
    neighbourhood(ids: $ids, depth: 1, filter: $filter, limit: $limit) {
      nodes {
        id
        degree
      }
      truncated
      links {
        id
        subject {
          id
        }
        object {
          id
        }
      }
    }
  }
`);
