import { graphql } from './generated/gql.ts';

/** Who speaks in the claims of some documents, and how often. */
export const readSpeakers = graphql(`
  query ReadSpeakers($filter: Filter) {
    speakers(filter: $filter, first: 500) {
      rows {
        speaker {
          id
          name
          invented
        }
        claims
        denials
        ladders
      }
    }
  }
`);
