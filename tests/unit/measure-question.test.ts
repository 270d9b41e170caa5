import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLNamedType,
  getIntrospectionQuery,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { checkQuestion } from '../../server/http/limit-question.ts';
import { measureQuestion } from '../../server/http/measure-question.ts';
import { projectRoot } from '../../server/root.ts';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const sizeOf = (query: string, variables = {}) => measureQuestion(schema, parse(query), undefined, variables);

/** A question in three spellings of the same: fields alone, inline fragments, named fragments. */
interface Spelled {
  readonly plain: string;
  readonly named: string;
}
type Draw = (most: number) => number;

const wordFor = (type: GraphQLNamedType): string => {
  if (isInputObjectType(type)) return '{}';
  if (type.name === 'Int') return '3';
  return type.name === 'ID' || type.name === 'String' ? '"x"' : 'null';
};

/** Makes a random question from the schema; `draw` gives whole numbers below a bound. */
function makeQuestion(draw: Draw): Spelled {
  const fragments: string[] = [];
  let fields = 0;

  function selections(type: GraphQLCompositeType, depth: number): { plain: string; named: string } {
    const parts: { plain: string; named: string }[] = [];
    const own = 'getFields' in type ? Object.values(type.getFields()) : [];
    for (let at = 0, many = 1 + draw(3); at < many && fields < 300; at += 1) {
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      const inner = possible[draw(possible.length * 2 || 1)];
      if (inner) {
        const { plain, named } = selections(inner, depth);
        parts.push(asFragment(inner.name, `... on ${inner.name} {${plain}}`, named));
        continue;
      }
      const field = own[draw(own.length)];
      if (!field || (field.args.some(isRequiredArgument) && draw(4) !== 0)) continue;
      const named = getNamedType(field.type);
      if (isCompositeType(named) && depth === 0) continue;
      fields += 1;
      // A name of its own: two fields of one name are no valid question.
      const alias = draw(5) === 0 ? `alias${fields}: ` : '';
      const given = field.args
        .filter((argument) => isRequiredArgument(argument) || /^(first|last|limit)$/u.test(argument.name))
        .filter((argument) => isRequiredArgument(argument) || draw(2) === 0)
        .map((argument) =>
          argument.name === 'ids'
            ? 'ids: ["a", "b", "c"]'
            : `${argument.name}: ${/^(first|last|limit)$/u.test(argument.name) ? [1, 7, 60, 200, '$n'][draw(5)] : wordFor(getNamedType(argument.type))}`,
        );
      const head = `${alias}${field.name}${given.length > 0 ? `(${given.join(' ')})` : ''}`;
      if (!isCompositeType(named)) {
        parts.push({ plain: head, named: head });
        continue;
      }
      const below = selections(named, depth - 1);
      parts.push({ plain: `${head} {${below.plain}}`, named: `${head} {${below.named}}` });
    }
    if (parts.length === 0) parts.push({ plain: '__typename', named: '__typename' });
    const whole = {
      plain: parts.map(({ plain }) => plain).join(' '),
      named: parts.map(({ named }) => named).join(' '),
    };
    // Sometimes all of a selection is a fragment on its own type: inlined, nothing of it is left.
    return draw(3) === 0 ? asFragment(type.name, whole.plain, whole.named) : whole;
  }

  function asFragment(on: string, plain: string, named: string): { plain: string; named: string } {
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on} {${named}}`);
    return { plain, named: draw(4) === 0 ? `... on ${on} {${named}} ...${name}` : `...${name}` };
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no Query.');
  const { plain, named } = selections(query, 2 + draw(12));
  const head = 'query($n: Int = 40)';
  return { plain: `${head} {${plain}}`, named: `${head} {${named}} ${fragments.join(' ')}` };
}

const questions = fc
  .infiniteStream(fc.nat({ max: 2 ** 30 }))
  .map((numbers) => makeQuestion((most) => (most < 1 ? 0 : (numbers.next().value ?? 0) % most)));

const verdict = (query: string) => {
  const checked = checkQuestion({ schema, document: parse(query), operationName: null, variableValues: {} });
  return checked instanceof GraphQLError ? [checked.message, checked.extensions] : checked;
};

describe('a question', () => {
  test('has the same size and meets the same verdict with fragments and without', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(questions, ({ plain, named }) => {
        expect(sizeOf(named)).toEqual(sizeOf(plain));
        expect(verdict(named)).toEqual(verdict(plain));
        const said = verdict(plain);
        seen.add(Array.isArray(said) ? String((said[1] as { limit: string }).limit) : 'allowed');
      }),
      { numRuns: 400, seed: 5 },
    );
    // Or the property would say little: some pass, and some pass a limit.
    expect([...seen]).toEqual(expect.arrayContaining(['allowed', 'objects']));
  });

  test('is measured as page size times what each row holds', () => {
    const page = 'entities(first: 10) { nodes { name links(first: 5) { nodes { id } } } }';
    expect(sizeOf(`{ ${page} }`)).toEqual({ objects: 10 * (1 + 1 + 5 * 2), depth: 5, aliases: 0, fields: 6 });
    expect(sizeOf(`{ a: ${page} b: ${page} }`)?.objects).toBe(2 * 120);
    expect(sizeOf(`{ ${page} ${page} }`)?.objects).toBe(120);
  });

  test('for paths is measured as their limit times what each path holds', () => {
    const asked = (limit: string) =>
      sizeOf(`{ paths(from: "a", to: "b"${limit}) { outcome paths { length nodes { name } } } }`)?.objects;
    expect(asked(', limit: 50')).toBe(50 * (1 + 1 + 3));
    expect(asked('')).toBe(10 * (1 + 1 + 3));
  });

  test('counts pages in variables and in their defaults, and nothing that is skipped', () => {
    const query =
      'query($n: Int = 20, $no: Boolean = false) { entities(first: $n) @include(if: $no) { nodes { id } } }';
    expect(sizeOf(query)?.objects).toBe(0);
    expect(sizeOf(query, { no: true })?.objects).toBe(40);
    expect(sizeOf(query, { no: true, n: 3 })?.objects).toBe(6);
  });

  test('hides neither depth nor aliases in a fragment', () => {
    const deep = `fragment F on Entity { links { nodes { subject { links { nodes { subject { links { nodes { subject { id } } } } } } } } } }`;
    expect(verdict(`{ entity(id: "x") { links { nodes { subject { ...F } } } } } ${deep}`)).toMatchObject([
      expect.stringContaining('14 fields deep, and at most 12'),
      { code: 'TOO_LARGE', limit: 'depth', ceiling: 12 },
    ]);
    const many = Array.from({ length: 26 }, (_, at) => `a${at}: claims`).join(' ');
    const twice = `{ stats { ...F } again: stats { ...F } } fragment F on Stats { ${many} }`;
    expect(verdict(twice)).toMatchObject([
      expect.stringContaining('53 aliases, and at most 50'),
      { code: 'TOO_LARGE', limit: 'aliases', ceiling: 50 },
    ]);
  });

  test('of fragments that stand for millions of fields is refused without counting them', () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) =>
        `fragment F${at} on Entity { a: links { nodes { subject { ...F${at + 1} } } } b: links { nodes { subject { ...F${at + 1} } } } }`,
    ).join(' ');
    const bomb = `{ entity(id: "x") { ...F0 } } ${levels} fragment F30 on Entity { id }`;
    expect(verdict(bomb)).toMatchObject([
      expect.stringContaining('more than 2000 fields'),
      { code: 'TOO_LARGE', limit: 'fields', ceiling: 2_000 },
    ]);
  });

  test('about the schema itself is allowed', () => {
    expect(verdict(getIntrospectionQuery())).toMatchObject({ objects: 0, depth: 1 });
  });
});
