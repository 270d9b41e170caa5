import { graphql } from './generated/gql.ts';

/** Gives a bundle to be imported; its job goes on by itself. */
export const importBundle = graphql(`
  mutation ImportBundle($bundle: String!) {
    importBundle(input: { bundle: $bundle, wait: false }) {
      job {
        id
      }
    }
  }
`);
