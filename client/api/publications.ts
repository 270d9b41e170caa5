import { graphql } from './generated/gql.ts';

graphql(`
  fragment PublicationRow on Publication {
    id
    url
    version
    publishedAt
    revokedAt
    entities
    links
    claims
    explores
  }
`);

/** How a view was published. */
export const listPublications = graphql(`
  query ListPublications($id: ID!) {
    view(id: $id) {
      id
      name
      publications {
        ...PublicationRow
      }
    }
  }
`);

export const publishView = graphql(`
  mutation PublishView($input: PublishViewInput!) {
    publishView(input: $input) {
      view {
        id
      }
      publication {
        ...PublicationRow
      }
    }
  }
`);

export const revokePublication = graphql(`
  mutation RevokePublication($input: RevokePublicationInput!) {
    revokePublication(input: $input) {
      view {
        id
      }
      publication {
        ...PublicationRow
      }
    }
  }
`);
