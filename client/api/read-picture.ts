import { graphql } from './generated/gql.ts';

/**
 * The given entities and the links between them that pass the filter, with what stands behind each under that filter.
 * `nodes` are asked for apart from the neighbourhood, because the picture keeps entities that the filter leaves without links.
 */
export const readPicture = graphql(`
  query ReadPicture($ids: [ID!]!, $filter: Filter, $limit: Int!) {
    neighbourhood(ids: $ids, depth: 0, filter: $filter, limit: $limit) {
      links {
        id
        subject {
          id
        }
        predicate {
          id
        }
        object {
          id
        }
        time
        disputed
        support {
          claims
          tellers
          origins
          denied
          stances
          proposed
        }
      }
      truncated
      totals {
        links
      }
    }
  }
`);

/** What is drawn of each entity and how many links it has under the filter. At most 200 ids a request. */
export const readEntities = graphql(`
  query ReadEntities($ids: [ID!]!, $filter: Filter) {
    nodes(ids: $ids) {
      __typename
      ... on Entity {
        id
        name
        invented
        type {
          id
        }
        identifiers {
          scheme
          value
        }
        degree(filter: $filter)
        claims(filter: $filter, first: 1) {
          totalCount
        }
      }
      ... on Document {
        id
        entity {
          id
          name
          invented
          type {
            id
          }
          identifiers {
            scheme
            value
          }
          degree(filter: $filter)
          claims(filter: $filter, first: 1) {
            totalCount
          }
        }
      }
    }
  }
`);
