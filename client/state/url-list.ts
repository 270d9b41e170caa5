/** The values of a key of an address, each once, without empty ones. */
export const listOf = (parameters: URLSearchParams, key: string): string[] =>
  [...new Set(parameters.getAll(key))].filter((value) => value !== '');
