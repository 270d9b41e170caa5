import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as operations from '../../client/api/generated/graphql.ts';
import { translate } from '../../client/api/translate.ts';
import { words as azerbaijani } from '../../client/texts/generated/server-az.ts';
import { words as spanish } from '../../client/texts/generated/server-es.ts';
import { tellClaim } from '../../client/texts/tell-claim.ts';
import { stances } from '../../server/domain/bundle.ts';
import { entityTypes } from '../../server/ontology/entity-types.ts';
import { predicates } from '../../server/ontology/predicates.ts';
import { projectRoot } from '../../server/root.ts';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));

const slots = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).sort();

describe.each([
  ['es', spanish],
  ['az', azerbaijani],
])('what the server says, in %s', (_, words) => {
  test('has a text for every row of the ontology, and for nothing else', () => {
    expect(Object.keys(words.types)).toEqual(entityTypes.map(({ id }) => id));
    expect(Object.keys(words.predicates)).toEqual(predicates.map(({ id }) => id));
    const texts = [...Object.values(words.types), ...Object.values(words.predicates).flatMap(Object.values)];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('has a text for every stance, with the same places in each language', () => {
    for (const stance of stances) {
      expect(slots(words.sentence[`says.${stance}`] ?? ''), stance).toEqual(['begun', 'content']);
      expect(slots(words.sentence[`passes.${stance}`] ?? ''), stance).toEqual(['begun', 'name']);
    }
    for (const [key, text] of Object.entries(spanish.sentence))
      if (key !== 'ownStatement') expect(slots(words.sentence[key] ?? ''), key).toEqual(slots(text));
    expect(Object.keys(words.errors)).toEqual(Object.keys(spanish.errors));
    expect(Object.keys(words.units)).toEqual(Object.keys(spanish.units));
  });
});

const entity = (id: string) => ({ id, name: id });
const claim: operations.SaidClaimFragment = {
  id: 'c',
  positive: true,
  subject: entity('Congress'),
  predicate: { id: 'adopted', label: 'adopted', kind: 'CONTENT' },
  object: { __typename: 'Entity', ...entity('Statement') },
  time: { edtf: '2024', basis: 'INFERRED' },
  qualifiers: [
    {
      key: 'quantity',
      value: { __typename: 'Quantity', min: 613, max: 613, unit: 'persons', approximate: true },
    },
    { key: 'as-they-say', value: { __typename: 'Text', text: 'wholly' } },
  ],
  voices: [
    { rung: 0, stance: 'REPORTS', speaker: entity('Outlet') },
    { rung: 1, stance: 'CITES', speaker: entity('Embassy') },
    { rung: 2, stance: 'ASSERTS', speaker: entity('Congress') },
  ],
};

describe('a claim in another language', () => {
  test('is told with its whole ladder, its particulars, and apart from them what was inferred', () => {
    expect(tellClaim(claim, null, spanish)).toBe(
      'Outlet informa de que Embassy cita a Congress, que afirma que aprobó Statement (cantidad: about 613 personas; as they say: «wholly»). [Fecha, inferida por quien lo registró: 2024]',
    );
    expect(tellClaim({ ...claim, time: null, qualifiers: [] }, null, azerbaijani)).toBe(
      'Outlet xəbər verir ki, Embassy istinad edir: Congress, o isə bildirir ki, o – qəbul edib: Statement.',
    );
  });

  test('ends at the frontier, and then tells nothing of its content', () => {
    expect(tellClaim(claim, 0, azerbaijani)).toBe('Outlet bu danışanın sözlərini ötürür: Embassy.');
    expect(tellClaim({ ...claim, positive: false }, 1, spanish)).toBe(
      'Outlet informa de que Embassy transmite palabras de Congress.',
    );
  });

  test('is what an answer of the API holds then, with types and predicates; all else stays', () => {
    const type = { __typename: 'EntityType', id: 'ngo', name: 'Non-governmental organisation' };
    const answer = {
      entity: { __typename: 'Entity', name: 'Human Rights Watch', type },
      claims: [{ __typename: 'Claim', ...claim, sentence: 'English.' }],
      predicates: [{ __typename: 'Predicate', id: 'own', label: 'is own', inverse: 'is owned' }],
      columns: { names: ['adopted', 'ngo'] },
    };
    expect(translate(answer, 0, spanish)).toEqual({
      ...answer,
      entity: { ...answer.entity, type: { ...type, name: 'Organización no gubernamental' } },
      claims: [{ ...answer.claims[0], sentence: 'Outlet transmite palabras de Embassy.' }],
    });
  });
});

test('whoever asks for what is said in English asks for what it is made of', () => {
  const documents = Object.values(operations).filter(
    (it): it is DocumentNode => typeof it === 'object' && 'definitions' in it,
  );
  const missing: string[] = [];
  for (const document of documents) {
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        enter: (node) => {
          if (node.kind !== Kind.SELECTION_SET) return;
          const type = info.getParentType()?.name ?? '';
          const fields = node.selections.map((it) => (it.kind === Kind.INLINE_FRAGMENT ? '' : it.name.value));
          const isMissing =
            (type === 'EntityType' && fields.includes('name') && !fields.includes('id')) ||
            (type === 'Predicate' && fields.includes('label') && !fields.includes('id')) ||
            (type === 'Claim' && fields.includes('sentence') && !fields.includes('SaidClaim')) ||
            (type === 'PathSentence' && fields.includes('text') && !fields.includes('claim'));
          if (isMissing) missing.push(`${type}: ${fields.join()}`);
        },
      }),
    );
  }
  expect(documents.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
