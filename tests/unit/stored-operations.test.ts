import { join } from 'node:path';
import { formatDocument, stringifyDocument, type TypedDocumentNode } from 'urql';
import { describe, expect, test } from 'vitest';
import * as generated from '../../client/api/generated/graphql.ts';
import { makeList, readOperations } from '../../server/http/stored-operations.ts';
import { projectRoot } from '../../server/root.ts';

const own = readOperations([join(projectRoot, 'client/api/generated/persisted-documents.json')], true);
const operations = Object.entries(generated).filter(([name]) => name.endsWith('Document')) as [
  string,
  // The module has types besides its documents, which are nothing when it runs.
  TypedDocumentNode,
][];

describe('the stored operations', () => {
  const isListed = makeList(own);

  test('are all of the explorer’s', () => {
    expect(operations.length).toBeGreaterThan(5);
    expect(own.byId.size).toBe(operations.length);
  });

  test.each(operations)('have %s as the explorer’s client sends it', (_, document) => {
    // Its type has undefined members where graphql's has none.
    const sent = stringifyDocument(formatDocument(document) as TypedDocumentNode);
    expect(isListed(sent)).toBe(true);
  });

  test('have no other question, and none that is more than one of them', () => {
    const text = operations
      .map(([, document]) => stringifyDocument(document))
      .find((it) => /\bid\b/u.test(it));
    if (text === undefined) throw new Error('The explorer has no operation that asks for an id.');
    for (const other of [
      '',
      '{',
      '{ stats { claims } }',
      `${text} query More { stats { claims } }`,
      text.replace(/\bid\b/u, 'id degree'),
    ])
      expect(isListed(other)).toBe(false);
  });

  test('come from files that can be read, or it is said which cannot', () => {
    expect(() => readOperations(['/nowhere.json'], false)).toThrow(
      'The stored operations in /nowhere.json cannot be used',
    );
    expect(() => readOperations([join(projectRoot, 'package.json')], false)).toThrow(
      'package.json cannot be used',
    );
  });
});
