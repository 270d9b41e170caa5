import { gql } from 'urql';
import { api } from './client.ts';
import { touched } from './touched.ts';

/**
 * Forgets the answers that a change made elsewhere may have made old, and asks again for those that are on screen, as after a
 * change made here. Nothing is sent for it: a mutation is how the cache is told.
 */
export async function forgetAnswers(): Promise<void> {
  const answer = '{"data":{"__typename":"Mutation"}}';
  const fetch = async (): Promise<Response> =>
    new Response(answer, { headers: { 'content-type': 'application/json' } });
  await api
    .mutation(gql`mutation Forget { __typename }`, {}, { additionalTypenames: touched, fetch })
    .toPromise();
}
