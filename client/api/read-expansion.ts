import { graphql } from './generated/gql.ts';

/** The links at an entity by predicate and direction, counted in the whole graph. */
export const readFacets = graphql(`
  query ReadFacets($id: ID!, $filter: Filter) {
    entity(id: $id) {
      id
      name
      linkCounts(filter: $filter) {
        predicate {
          id
          label
          inverse
        }
        direction
        count
      }
    }
  }
`);

/** One page of links at an entity, for expanding it. */
export const readExpansion = graphql(`
  query ReadExpansion($id: ID!, $filter: Filter, $direction: Direction, $after: String) {
    entity(id: $id) {
      id
      links(filter: $filter, direction: $direction, first: 25, after: $after) {
        nodes {
          id
          subject {
            id
          }
          object {
            id
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
