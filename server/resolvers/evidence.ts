import { execute, type GraphQLSchema, parse } from 'graphql';
import type { Context } from './context.ts';
import type { Filter, InputMaybe } from './generated/types.ts';

/** Links in one question, and claims of each: as a figure carries them. */
const linksInOne = 20;
const claimsOfEach = 5;

/**
 * What the explorer asks for the footnotes of a figure (`FootnoteClaim`), with the types of all that is said in English, so that a page can
 * say it in another language.
 */
export const question = parse(`
  query Evidence($ids: [ID!]!, $filter: Filter, $frontier: Int, $first: Int!) {
    nodes(ids: $ids) { ... on Link { id claims(filter: $filter, first: $first) { nodes { ...Told } } } }
  }
  fragment Told on Claim {
    __typename id positive status sentence(frontier: $frontier)
    subject { __typename id name }
    predicate { __typename id label kind }
    object { ...Value }
    time { __typename edtf basis }
    qualifiers { __typename key value { ...Value } }
    voices { __typename id rung stance scope reason cue { __typename id quote } speaker { ...Who } via { ...Who } }
    document { __typename id name url invented published { __typename edtf basis } publisher { ...Who } }
    evidence { __typename id quote }
  }
  fragment Who on Entity { __typename id name invented }
  fragment Value on ClaimObject {
    __typename
    ... on Entity { id name }
    ... on Quantity { min max unit approximate }
    ... on TimeValue { edtf basis }
    ... on Text { text }
  }
`);

interface ToldClaim {
  readonly evidence: readonly { readonly quote: string }[];
}
interface Answer {
  readonly nodes: readonly ({
    readonly id: string;
    readonly claims: { readonly nodes: readonly (ToldClaim | null)[] };
  } | null)[];
}

/**
 * The claims behind links, each with the number of its link, as a figure's file carries them: the API's own answer, so that what is
 * published says what the explorer says. A claim that is damaged is left out.
 */
export async function loadEvidence(
  schema: GraphQLSchema,
  context: Context,
  ids: readonly string[],
  filter: InputMaybe<Filter>,
  frontier: number | null,
): Promise<object[]> {
  const claims: object[] = [];
  for (let from = 0; from < ids.length; from += linksInOne) {
    const asked = ids.slice(from, from + linksInOne);
    const variableValues = { ids: asked, filter, frontier, first: claimsOfEach };
    const { data, errors = [] } = await execute({
      schema,
      document: question,
      contextValue: context,
      variableValues,
    });
    if (data == null) throw errors[0] ?? new Error('The question for evidence was not answered.');
    // As asked for above.
    for (const [at, node] of (data as unknown as Answer).nodes.entries())
      for (const claim of node?.claims.nodes ?? [])
        if (claim !== null)
          claims.push({
            ...claim,
            link: node?.id,
            footnote: from + at + 1,
            quote: claim.evidence[0]?.quote ?? null,
          });
  }
  return claims;
}
