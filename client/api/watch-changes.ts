import { graphql } from './generated/gql.ts';

/** What changes in the graph, whoever changes it. */
export const watchChanges = graphql(`
  subscription WatchChanges {
    graphChanged {
      id
      kind
      entities
      claims
      entityIds
      linkIds
      claimIds
      many
    }
  }
`);
