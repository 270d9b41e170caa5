import { graphql } from './generated/gql.ts';

/** Gives pasted words to be read; their job goes on by itself. */
export const ingestText = graphql(`
  mutation IngestText($input: IngestDocumentInput!) {
    ingestDocument(input: $input) {
      job {
        id
      }
    }
  }
`);

export const cancelReading = graphql(`
  mutation CancelReading($id: ID!) {
    cancelJob(input: { id: $id }) {
      job {
        id
        status
      }
    }
  }
`);

/** How the reading of a document goes, or the import of a bundle, and at its end what became of it. */
export const watchReading = graphql(`
  subscription WatchReading($id: ID!) {
    jobProgress(id: $id) {
      id
      kind
      status
      done
      total
      error
      new {
        claims
      }
      rejected {
        reason
      }
      refused {
        file
        reason
      }
      documents {
        name
        outcome
        sentences
        document {
          id
        }
        new {
          claims
        }
        rejected {
          reason
        }
        dropped {
          reason
        }
      }
    }
  }
`);
