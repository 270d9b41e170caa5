import { graphql } from './generated/gql.ts';

/** The ladders of the claims of some documents: who speaks, and how far each ladder goes. A page at a time. */
export const readSpeakers = graphql(`
  query ReadSpeakers($filter: Filter, $after: String) {
    claims(filter: $filter, first: 200, after: $after) {
      nodes {
        id
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
        endCursor
      }
    }
  }
`);
