import { graphql } from './generated/gql.ts';

/** Entities by any of their names; the server folds case, accents and transliteration. */
export const searchEntities = graphql(`
  query SearchEntities($query: String!) {
    search(query: $query, first: 10) {
      edges {
        ...EntityHit
      }
    }
  }
`);
