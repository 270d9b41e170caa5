import { graphql } from './generated/gql.ts';

/** What expanding entities together would bring under a choice: how much, by which facets, and one page of it. */
export const readExpansion = graphql(`
  query ReadExpansion(
    $ids: [ID!]!
    $filter: Filter
    $choice: [FacetChoice!]
    $shown: [ID!]
    $orderBy: ExpansionOrder
    $first: Int!
    $offset: Int!
  ) {
    nodes(ids: $ids) {
      __typename
      ... on Entity {
        id
      }
      ... on Document {
        id
      }
    }
    expansion(ids: $ids, filter: $filter, choice: $choice, shown: $shown) {
      all
      links
      linksToShown
      newEntities
      facets {
        facet
        total
        values {
          value
          count
          entity {
            id
            name
            invented
          }
          predicate {
            id
            label
            inverse
          }
        }
      }
      neighbours(orderBy: $orderBy, first: $first, offset: $offset) {
        entity {
          id
          name
          invented
          type {
            id
            name
          }
          degree
        }
        linkedWith {
          id
          name
          invented
        }
        links {
          expanded {
            id
            name
            invented
          }
          direction
          origins
          speakers(first: 2) {
            id
            name
            invented
          }
          link {
            id
            time
            disputed
            predicate {
              id
              label
              inverse
            }
            support {
              claims
              tellers
              origins
              denied
              stances
              proposed
            }
          }
        }
      }
    }
  }
`);
