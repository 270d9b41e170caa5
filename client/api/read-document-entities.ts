import { graphql } from './generated/gql.ts';

/** The entities that a document's claims are about or that it mentions, a page at a time. */
export const readDocumentEntities = graphql(`
  query ReadDocumentEntities($document: ID!, $proposed: Proposed, $after: String) {
    entities(filter: { documents: [$document], proposed: $proposed }, first: 200, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
