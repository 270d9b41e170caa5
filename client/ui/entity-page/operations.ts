import { graphql } from '../../api/generated/gql.ts';

/** Claims that have the entity as subject or object, in the order of their times. */
export const pageAboutQuery = graphql(`
  query PageClaimsAbout($id: ID!, $filter: Filter, $frontier: Int, $after: String) {
    entity(id: $id) {
      id
      claims(filter: $filter, orderBy: TIME, first: 25, after: $after) {
        totalCount
        nodes { ...PanelClaim }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Claims on whose ladder the entity stands. */
export const pageSaidQuery = graphql(`
  query PageClaimsSaid($filter: Filter, $frontier: Int, $after: String) {
    claims(filter: $filter, first: 25, after: $after) {
      totalCount
      nodes { ...PanelClaim }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Documents in which the entity speaks at some rung: those that it published are among them. */
export const pageDocumentsQuery = graphql(`
  query PageDocuments($filter: Filter, $after: String) {
    documents(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes { id name invented publisher { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The entities at the other ends of its links, those with most evidence first. */
export const pageNeighboursQuery = graphql(`
  query PageNeighbours($id: ID!, $filter: Filter, $offset: Int) {
    entity(id: $id) {
      id
      expansion(filter: $filter, shown: [$id]) {
        newEntities
        neighbours(first: 25, offset: $offset) {
          entity { id name invented type { id name } }
          links { __typename }
        }
      }
    }
  }
`);

/** The wanted list, a page at a time, each with the first claims that rest on it. */
export const wantedQuery = graphql(`
  query WantedDocuments($after: String) {
    citedDocuments(first: 25, after: $after) {
      totalCount
      nodes {
        id
        name
        invented
        url
        language
        publisher { name }
        published { edtf }
        dependents(first: 25) {
          totalCount
          nodes {
            id
            voices { rung speaker { id name invented } via { id } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
