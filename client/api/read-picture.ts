import { graphql } from './generated/gql.ts';

/** What is drawn of documents' entities and of others, and of the links between them that pass the filter, in columns. */
export const readPicture = graphql(`
  query ReadPicture($documents: [ID!]!, $ids: [ID!]!, $filter: Filter) {
    picture(documents: $documents, ids: $ids, filter: $filter) {
      entities {
        ids
        names
        types
        invented
        countries
        degrees
      }
      members
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
