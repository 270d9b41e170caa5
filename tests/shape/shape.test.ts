import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { entityTypes } from '../../server/ontology/entity-types.ts';
import { relationshipType } from '../../server/ontology/ontology.ts';
import { predicates } from '../../server/ontology/predicates.ts';
import { detailParts } from '../../server/queries/claims.ts';
import { entityParts, namedEntityParts } from '../../server/queries/entities.ts';
import { passageParts, quotedPassageParts, voiceParts } from '../../server/queries/evidence.ts';
import { projectRoot } from '../../server/root.ts';

function filesUnder(folder: string, extension: RegExp): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .filter((path) => !/generated|node_modules/u.test(path));
}
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const importsOf = (path: string): string[] =>
  [...read(path).matchAll(/(?:from|import)\s+'([^']+)'/gu)].map(([, name]) => name ?? '');

const server = filesUnder('server', /\.ts$/u);
const client = filesUnder('client', /\.tsx?$/u);
const schema = buildSchema(read('schema.graphql'));

/** Paths that import something matching `what`. */
const importers = (paths: readonly string[], what: RegExp): string[] =>
  paths.filter((path) => importsOf(path).some((name) => what.test(name)));
const inFolder = (paths: readonly string[], folder: string): string[] =>
  paths.filter((path) => path.startsWith(`${folder}/`));
const outside = (paths: readonly string[], folder: string): string[] =>
  paths.filter((path) => !path.startsWith(`${folder}/`));

describe('arrows go down', () => {
  test('the driver is imported in db alone', () => {
    expect(outside(importers(server, /^neo4j-driver/u), 'server/db')).toEqual([]);
  });

  test('cytoscape is imported in graph alone', () => {
    expect(outside(importers(client, /^cytoscape/u), 'client/graph')).toEqual([]);
  });

  test('the domain imports nobody but the ontology’s types and itself', () => {
    const foreign = inFolder(server, 'server/domain').flatMap((path) =>
      importsOf(path).filter(
        (name) =>
          !/^\.\/|^edtf$|^any-ascii$|^diff$|^node:crypto$/u.test(name) && !/^\.\.\/ontology\//u.test(name),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('queries know no resolver, the database knows no query, nobody below http knows http', () => {
    expect(importers(inFolder(server, 'server/queries'), /resolvers|http|ingest/u)).toEqual([]);
    expect(importers(inFolder(server, 'server/db'), /queries|resolvers|http|ingest/u)).toEqual([]);
    expect(
      importers([...inFolder(server, 'server/resolvers'), ...inFolder(server, 'server/ingest')], /http\//u),
    ).toEqual([]);
  });

  test('the client takes from the server only rules of the domain that need nothing of it', () => {
    const taken = client.flatMap((path) => importsOf(path).filter((name) => name.includes('/server/')));
    for (const name of taken)
      expect(name).toMatch(
        /\/server\/domain\/(say-edtf|say-sentence|time-words|quantity-words|edtf-interval|lead-ids-in)\.ts$/u,
      );
  });

  test('panels do not reach into the store, and the state draws nothing', () => {
    expect(importers(inFolder(client, 'client/ui/panel'), /state\/(store|reduce|effects)/u)).toEqual([]);
    expect(importers(inFolder(client, 'client/state'), /\/(ui|graph)\/|^react$|cytoscape/u)).toEqual([]);
  });
});

describe('statements', () => {
  const all = filesUnder('cypher', /\.cypher$/u).filter((path) => !path.includes('migrations'));
  const parts = inFolder(all, 'cypher/parts');
  const statements = outside(all, 'cypher/parts');
  const nameOf = (path: string): string => path.replace(/^cypher\/|\.cypher$/gu, '');

  test.each(statements)('%s says its question, parameters and rows', (path) => {
    const header = read(path)
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .join('\n');
    expect(header).toMatch(/^\/\/ [A-Z].*[?.]/u);
    expect(header).toMatch(/Parameters: /u);
    expect(header).toMatch(/Rows: /u);
  });

  test.each(all)('%s names in its header every parameter that it takes', (path) => {
    const text = read(path);
    const header = text
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .join('\n');
    const taken = new Set([...text.matchAll(/\$given\.(\w+)/gu)].map(([, name]) => name ?? ''));
    for (const name of taken) expect(header).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  });

  test.each(statements)('%s is used', (path) => {
    const users = server.filter((file) => read(file).includes(`'${nameOf(path)}'`));
    expect(users).not.toEqual([]);
  });

  test.each(parts)('%s says what it is for, and is used', (path) => {
    expect(read(path)).toMatch(/^\/\/ [A-Z]/u);
    const name = path.replace(/^cypher\/parts\/|\.cypher$/gu, '');
    const use = new RegExp(`@${name.replace(/-(nothing|types|links|claims)$/u, '')}\\b(?!-)|'${name}'`, 'u');
    expect([...all, ...server].filter((file) => use.test(read(file)))).not.toEqual([]);
  });

  test('are never put together in code', () => {
    const makers = outside(server, 'server/db').filter((path) =>
      /`[^`]*\b(MATCH|MERGE|UNWIND) [^`]*`/u.test(read(path)),
    );
    expect(makers).toEqual([]);
  });
});

describe('the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

  test('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    for (const type of types) {
      const own = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) || isEnumType(type);
      if (own && !type.description && type.name !== 'Query') bare.push(type.name);
      if (isEnumType(type))
        bare.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        bare.push(
          ...Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`),
        );
      }
    }
    expect(bare).toEqual([]);
  });

  test('has null for a row that is damaged in every list of rows, but where a whole is not whole without it', () => {
    const wholes = [
      // A claim rests on its words and its ladder; a path is every hop of it, and its sources are numbered.
      'Claim.voices',
      'Claim.evidence',
      'Path.nodes',
      'Path.links',
      'Path.sentences',
      'Path.sources',
      // What a change answers was read to be changed.
      'AcceptClaimsPayload.claims',
      'RejectClaimsPayload.claims',
      'ReopenClaimsPayload.claims',
    ];
    const isRow = (type: unknown): boolean =>
      isObjectType(type) &&
      (type.getInterfaces().length > 0 ||
        Object.values(type.getFields()).some((field) => {
          const own = getNullableType(field.type);
          return isNonNullType(field.type) && isObjectType(own) && own.getInterfaces().length > 0;
        }));
    const strict = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type: given }) => {
          const list = getNullableType(given);
          return isListType(list) && isNonNullType(list.ofType) && isRow(getNullableType(list.ofType));
        })
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(strict.sort()).toEqual(wholes.sort());
  });

  test('allows every operation of the client', () => {
    const operations = client.flatMap((path) =>
      [...read(path).matchAll(/graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/gu)].map(
        ([, text]) => text ?? '',
      ),
    );
    expect(operations.length).toBeGreaterThan(5);
    const errors = validate(schema, parse(operations.join('\n')));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

describe('the ontology', () => {
  test('has every type once, below one that is there, with a label of its own', () => {
    const ids = entityTypes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(entityTypes.map(({ label }) => label)).size).toBe(ids.length);
    for (const { parent } of entityTypes) if (parent !== null) expect(ids).toContain(parent);
  });

  test('has no label that the product keeps for itself', () => {
    for (const { label, id } of entityTypes) {
      if (id !== 'document')
        expect([
          'Entity',
          'Document',
          'Passage',
          'Mention',
          'Claim',
          'Voice',
          'Support',
          'View',
          'ViewVersion',
          'Story',
          'StoryVersion',
          'Publication',
          'Job',
        ]).not.toContain(label);
    }
  });

  test('has every predicate once, with types that are there and a relationship type of its own', () => {
    const types = entityTypes.map(({ id }) => id);
    const relationships = predicates.map(({ id }) => relationshipType(id));
    expect(new Set(relationships).size).toBe(predicates.length);
    const kept = [
      'SUBJECT',
      'OBJECT',
      'EVIDENCE',
      'OF',
      'HEARD_FROM',
      'SPEAKER',
      'CUE',
      'VIA',
      'NAMES',
      'AT',
      'PUBLISHED_BY',
      'SAME_AS',
    ];
    for (const name of relationships) expect(kept).not.toContain(name);
    for (const { subjects, objects } of predicates)
      expect(types).toEqual(expect.arrayContaining([...subjects, ...(objects ?? [])]));
  });
});

test('files hold one idea: none is longer than 300 lines', () => {
  const long = [...server, ...client, ...filesUnder('bench', /\.ts$/u)].filter(
    (path) => read(path).split('\n').length > 301,
  );
  expect(long).toEqual([]);
});

describe('lists of values that stand for rows', () => {
  test.each([
    ['entity-list', entityParts],
    ['named-entity-list', namedEntityParts],
    ['passage-list', passageParts],
    ['quoted-passage-list', quotedPassageParts],
    ['voice-list', voiceParts],
  ] as const)('are read in the order in which %s gives them', (name, parts) => {
    const uses = read(`cypher/parts/${name}.cypher`).matchAll(/\bIT\.(\w+)|@stored-(\w+)/gu);
    expect([...uses].map(([, property, stored]) => property ?? stored)).toEqual(parts);
  });

  test('are read in the order in which claim-columns gives the details of a claim', () => {
    const [, list = ''] =
      /withDetails THEN \[([^\]]*)\]/u.exec(read('cypher/parts/claim-columns.cypher')) ?? [];
    const [time = '', ...rest] = list.split(/ END,\s*/u);
    expect(time).toContain('.timeEdtf');
    expect(
      ['time', ...rest.join().matchAll(/\bc\.(\w+)/gu)].map((use) =>
        typeof use === 'string' ? use : use[1],
      ),
    ).toEqual([...detailParts]);
  });
});
