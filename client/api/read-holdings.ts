import { graphql } from './generated/gql.ts';

/** How much there is, and how much of it rests on each held document. */
export const readHoldings = graphql(`
  query ReadHoldings {
    documents(status: HELD, first: 100) {
      nodes {
        id
        dependents(first: 1) {
          totalCount
        }
      }
    }
    stats {
      entities
      claims
    }
  }
`);
