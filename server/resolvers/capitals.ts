/** The schema writes its words in capitals, as GraphQL does; everywhere else they are as in the bundle. */
export const capitals = <T extends string>(word: T): Uppercase<T> =>
  // What `toUpperCase` does to a type, which its declaration does not say.
  word.toUpperCase() as Uppercase<T>;
