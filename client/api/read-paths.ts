import { graphql } from './generated/gql.ts';

/** Paths between two entities, each with its hops, its sentences, and its sources with all who say so. */
export const readPaths = graphql(`
  query ReadPaths(
    $from: ID!
    $to: ID!
    $maxHops: Int
    $mode: PathMode
    $limit: Int
    $filter: Filter
    $eachHop: HopDemand
    $exclude: PathExclusion
    $timeBudget: Int
    $frontier: Int
  ) {
    from: entity(id: $from) { id name invented }
    to: entity(id: $to) { id name invented }
    paths(
      from: $from
      to: $to
      maxHops: $maxHops
      mode: $mode
      limit: $limit
      filter: $filter
      eachHop: $eachHop
      exclude: $exclude
      timeBudget: $timeBudget
    ) {
      outcome
      truncated
      searched { hops ms }
      paths { ...FoundPath }
    }
  }
`);

export const foundPath = graphql(`
  fragment FoundPath on Path {
    nodes { id name invented type { id } }
    links {
      id
      subject { id }
      predicate { id label inverse kind }
      disputed
      support { claims tellers origins denied stances proposed }
    }
    length
    weakestOrigins
    deepestRungs
    sentences { hop text disputed sources frontier claim { ...SaidClaim } }
    sources {
      number
      claim {
        id
        sentence(frontier: $frontier)
        ...SaidClaim
        status
        voices { id rung stance scope reason cue { id quote } speaker { id name invented } via { id name invented } }
      }
      document { id name invented published { edtf basis } publisher { id name invented } }
      passage { id quote }
    }
  }
`);

/** How long the shortest path is when the filter keeps nothing out: null when there is none within so many hops. */
export const readShortest = graphql(`
  query ReadShortest($from: ID!, $to: ID!, $maxHops: Int, $filter: Filter, $eachHop: HopDemand, $exclude: PathExclusion, $timeBudget: Int) {
    paths(from: $from, to: $to, maxHops: $maxHops, limit: 1, filter: $filter, eachHop: $eachHop, exclude: $exclude, timeBudget: $timeBudget) {
      outcome
      paths { length }
    }
  }
`);
