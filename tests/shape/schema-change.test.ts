import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';

const folder = join(projectRoot, 'docs', 'schema');
const versionOf = (file: string): number[] => file.split('.').slice(0, 3).map(Number);

/** Released schemas, the newest last. */
const releases = readdirSync(folder)
  .filter((file) => /^\d+\.\d+\.\d+\.graphql$/u.test(file))
  .sort((a, b) => {
    const [one, other] = [versionOf(a), versionOf(b)];
    return one.map((part, at) => part - (other[at] ?? 0)).find((step) => step !== 0) ?? 0;
  });
const lastFile = releases.at(-1) ?? '';
const last = buildSchema(readFileSync(join(folder, lastFile), 'utf8'));
const now = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));

/** The table of `changes.md`: change → why. */
const listed = new Map(
  readFileSync(join(folder, 'changes.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (change|---) \|/u.test(line))
    .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')))
    .map(([, change = '', why = '']) => [change, why] as const),
);

/** Breaking changes that nobody has given a reason for. */
const unlisted = (from: GraphQLSchema, to: GraphQLSchema, reasons: ReadonlyMap<string, string>): string[] =>
  findBreakingChanges(from, to)
    .map(({ description }) => description)
    .filter((description) => (reasons.get(description) ?? '') === '');

/** Fields that are gone, though the release before did not call them deprecated. */
function goneWithoutNotice(from: GraphQLSchema, to: GraphQLSchema): string[] {
  return Object.values(from.getTypeMap()).flatMap((type) => {
    if (
      type.name.startsWith('__') ||
      !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    )
      return [];
    const other = to.getType(type.name);
    const kept =
      isObjectType(other) || isInterfaceType(other) || isInputObjectType(other) ? other.getFields() : {};
    return Object.values(type.getFields())
      .filter((field) => !(field.name in kept) && field.deprecationReason == null)
      .map((field) => `${type.name}.${field.name}`);
  });
}

describe('the schema, compared with that of the last release', () => {
  test('breaks nothing but what docs/schema/changes.md lists with a reason', () => {
    expect(unlisted(last, now, listed)).toEqual([]);
  });

  test('is spoken of truly: every change that is listed was made', () => {
    const made = findBreakingChanges(last, now).map(({ description }) => description);
    expect([...listed.keys()].filter((change) => !made.includes(change))).toEqual([]);
  });

  test('has, from 1.0 on, lost no field that was not deprecated a release before', () => {
    const [major = 0] = versionOf(lastFile);
    expect(major >= 1 ? goneWithoutNotice(last, now) : []).toEqual([]);
  });
});

describe('the check itself', () => {
  const before = buildSchema('type Query { a: Int b: Int @deprecated(reason: "Use a.") c: Int }');
  const after = buildSchema('type Query { a: Int }');

  test('sees a field go, and lets it with a reason', () => {
    expect(unlisted(before, after, new Map())).toEqual(['Query.b was removed.', 'Query.c was removed.']);
    expect(unlisted(before, after, new Map([['Query.b was removed.', 'It was a.']]))).toEqual([
      'Query.c was removed.',
    ]);
  });

  test('tells what was deprecated from what was not', () => {
    expect(goneWithoutNotice(before, after)).toEqual(['Query.c']);
  });
});
