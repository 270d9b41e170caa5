import { Client, cacheExchange, fetchExchange } from 'urql';

/**
 * The one GraphQL client of the page. Document cache only: the graph store merges entities by id itself, and a
 * normalised cache would hold each of them twice. Always POST, because a long list of ids does not fit a URL.
 */
export const api = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
