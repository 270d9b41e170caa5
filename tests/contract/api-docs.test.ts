import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';
import { examples, withGraph } from '../support/graph.ts';

// What `npm run demo` has.
const graph = withGraph([examples.khojaly, examples.carriedWords, examples.denial]);

const text = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
const worked = text
  .split(/^## /mu)
  .slice(1)
  .map((section) => ({
    title: section.split('\n')[0] ?? '',
    question: section.match(/```graphql\n([\s\S]*?)```/u)?.[1] ?? '',
    answer: section.match(/```json\n([\s\S]*?)```/u)?.[1] ?? '',
  }));

describe('docs/api.md', () => {
  test('has at least ten worked queries', () => {
    expect(worked.length).toBeGreaterThanOrEqual(10);
  });

  test.each(worked)('gives the very answer to “$title”', async ({ question, answer }) => {
    expect(await graph.ask(question)).toEqual(JSON.parse(answer));
  });
});
