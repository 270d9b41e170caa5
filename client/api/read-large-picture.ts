import { graphql } from './generated/gql.ts';

/** The ids of a document's entities, by name. */
export const readDocumentEntities = graphql(`
  query ReadDocumentEntities($document: ID!, $filter: Filter) {
    picture(documents: [$document], filter: $filter) {
      entities {
        ids
      }
      truncated
    }
  }
`);

/** What is drawn of thousands of entities and of the links between them, in columns. */
export const readLargePicture = graphql(`
  query ReadLargePicture($ids: [ID!]!, $filter: Filter) {
    picture(ids: $ids, filter: $filter) {
      entities {
        ids
        names
        types
        invented
        countries
        degrees
      }
      links {
        ids
        subjects
        predicates
        objects
        times
        disputed
        supports {
          claims
          tellers
          origins
          denied
          proposed
          stances
        }
      }
      truncated
    }
  }
`);

/** How many claims are about some entities. */
export const readClaimCounts = graphql(`
  query ReadClaimCounts($ids: [ID!]!, $filter: Filter) {
    picture(ids: $ids, filter: $filter) {
      entities {
        ids
        claims
      }
    }
  }
`);
