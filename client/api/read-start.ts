import { graphql } from './generated/gql.ts';

/** What the page needs once: the held documents, the type tree and the predicates. */
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
      locates
    }
  }
`);
