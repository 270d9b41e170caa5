/** The filter as the API takes it. Named here so that parts of the client need not know the generated folder's layout. */
export type { Filter as FilterInput } from './generated/graphql.ts';
