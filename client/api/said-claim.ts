import { graphql } from './generated/gql.ts';

/** What the sentence of a claim is made of, so that it can be said in the reader's language: asked for wherever its sentence is. */
export const saidClaim = graphql(`
  fragment SaidClaim on Claim {
    id
    positive
    subject {
      id
      name
    }
    predicate {
      id
      label
      kind
    }
    object {
      ...SaidValue
    }
    time {
      edtf
      basis
    }
    qualifiers {
      key
      value {
        ...SaidValue
      }
    }
    voices {
      rung
      stance
      speaker {
        id
        name
      }
    }
  }
`);

export const saidValue = graphql(`
  fragment SaidValue on ClaimObject {
    __typename
    ... on Entity {
      id
      name
    }
    ... on Quantity {
      min
      max
      unit
      approximate
    }
    ... on TimeValue {
      edtf
      basis
    }
    ... on Text {
      text
    }
  }
`);
