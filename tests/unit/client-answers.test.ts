import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { dataOf } from '../../client/api/ask.ts';
import { connect } from '../../client/api/connect.ts';

const failed = (path: (string | number)[], code: string | null = 'INTERNAL') =>
  new GraphQLError('It failed.', { path, extensions: code === null ? {} : { code, requestId: 'r' } });
const answer = (data: unknown, ...graphQLErrors: GraphQLError[]) => ({
  data,
  error: new CombinedError({ graphQLErrors }),
});
function refusalOf(given: Parameters<typeof dataOf>[0]): unknown {
  try {
    return dataOf(given);
  } catch (error) {
    return error;
  }
}

test('a row that is damaged does not keep the others of its list from the page', () => {
  const data = { neighbourhood: { links: [{ id: 'a' }, null] } };
  expect(dataOf(answer(data, failed(['neighbourhood', 'links', 1])))).toBe(data);
});

test('an error about more than a row is one, with the code and what the API says beside it', () => {
  const data = { entity: null, links: [null] };
  const error = refusalOf(answer(data, failed(['links', 0]), failed(['entity'], 'NOT_FOUND')));
  expect(error).toMatchObject({ name: 'AskError', code: 'NOT_FOUND', fields: { requestId: 'r' }, data });
  expect(refusalOf(answer(null, failed(['links', 0], null)))).toMatchObject({ code: 'INTERNAL' });
});

test('no answer, or an empty one, is told as such', () => {
  const networkError = new Error('fetch failed');
  expect(refusalOf({ data: undefined, error: new CombinedError({ networkError }) })).toMatchObject({
    code: 'UNREACHABLE',
    message: 'The Attest server does not answer. Is it still running?',
  });
  expect(refusalOf({ data: undefined })).toMatchObject({ code: 'UNREACHABLE' });
});

test('the package goes through all rows of a list that are whole; who asks for a page is told of the damaged one', async () => {
  const list = {
    data: { claims: { nodes: [{ id: 'a' }, null], pageInfo: { hasNextPage: false } } },
    errors: [{ message: 'It failed.', path: ['claims', 'nodes', 1], extensions: { code: 'INTERNAL' } }],
  };
  const attest = connect('http://localhost', { fetch: async () => Response.json(list) });
  const found: unknown[] = [];
  for await (const row of attest.rows('{ claims }', {}, ({ claims }: typeof list.data) => claims))
    found.push(row);
  expect(found).toEqual([{ id: 'a' }]);
  await expect(attest.ask('{ claims }')).rejects.toMatchObject({ code: 'INTERNAL', data: list.data });
});
