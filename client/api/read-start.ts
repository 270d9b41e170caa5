import { graphql } from './generated/gql.ts';

/** What the page needs once: the held documents, the type tree, the predicates and how much there is. */
export const readStart = graphql(`
  query ReadStart {
    documents(status: HELD, first: 100) {
      nodes {
        id
        name
        invented
        publisher {
          id
          name
          invented
        }
        published {
          edtf
          basis
        }
        dependents(first: 1) {
          totalCount
        }
      }
    }
    entityTypes {
      id
      name
      parent {
        id
      }
    }
    predicates {
      id
      label
      inverse
      kind
    }
    stats {
      entities
      claims
      links
    }
  }
`);
