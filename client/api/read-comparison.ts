import { graphql } from './generated/gql.ts';

/** What two speakers say, laid over each other: a page of each of the four lists. A list that is through gives empty pages. */
export const readComparison = graphql(`
  query ReadComparison(
    $first: [ID!]!
    $second: [ID!]!
    $filter: Filter
    $agree: String
    $onlyFirst: String
    $onlySecond: String
    $contradict: String
  ) {
    compare(accordingTo: $first, and: $second, filter: $filter) {
      agree(first: 50, after: $agree) {
        ...ComparedPage
      }
      onlyFirst(first: 50, after: $onlyFirst) {
        ...ComparedPage
      }
      onlySecond(first: 50, after: $onlySecond) {
        ...ComparedPage
      }
      contradict(first: 50, after: $contradict) {
        ...ComparedPage
      }
    }
  }
`);

export const comparedPage = graphql(`
  fragment ComparedPage on ComparedConnection {
    nodes {
      subject {
        id
      }
      predicate {
        id
      }
      link {
        id
      }
      against
      firstClaims(first: 5) {
        ...ComparedClaim
      }
      secondClaims(first: 5) {
        ...ComparedClaim
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const comparedClaim = graphql(`
  fragment ComparedClaim on Claim {
    id
    sentence
    ...SaidClaim
    object {
      __typename
      ... on Entity {
        id
      }
    }
  }
`);
