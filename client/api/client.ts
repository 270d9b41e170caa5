import { Client, cacheExchange, fetchExchange, mapExchange } from 'urql';
import { serverWords } from '../texts/server-words.ts';

/** Nothing in English, which the server speaks; else what it says in the reader's language. Answers are kept as they were said. */
const words = serverWords;
const interpreters =
  words === null
    ? []
    : [
        mapExchange({
          onResult: async (result) => {
            const { translate } = await import('./translate.ts');
            // The frontier of every question that has one stands in its variables.
            const { frontier = null } = (result.operation.variables ?? {}) as { frontier?: number | null };
            return { ...result, data: translate(result.data, frontier, words) };
          },
        }),
      ];

/**
 * The one GraphQL client of the page. Document cache only: the graph store merges entities by id itself, and a
 * normalised cache would hold each of them twice. Always POST, because a long list of ids does not fit a URL.
 */
export const api = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, ...interpreters, fetchExchange],
  preferGetMethod: false,
});
