import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';
import { examples, withGraph } from '../support/graph.ts';

const graph = withGraph([examples.khojaly, examples.carriedWords, examples.denial]);
const folder = join(projectRoot, 'examples', 'queries');
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

/** Whether an answer holds anything: a text, a number or a truth somewhere. */
const holdsSomething = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(holdsSomething)
    : value !== null && value !== 0 && value !== undefined;

describe('the example queries', () => {
  test('are at least ten', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  test.each(files)('%s begins with its question, and is answered from the examples', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text.split('\n')[0]).toMatch(/^# [A-Z].*\?$/u);
    const { data, errors } = await graph.ask(text);
    expect(errors).toBeUndefined();
    expect(holdsSomething(data)).toBe(true);
  });
});
