import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, examples, importExamples, withGraph } from '../support/graph.ts';

const { database, ask, get } = withGraph([]);
beforeEach(async () => {
  await emptyGraph(database);
  await importExamples(database, [examples.carriedWords]);
});

interface Version {
  readonly number: number;
  readonly entities: number;
  readonly documents: number;
  readonly content: string;
  readonly file: string;
  readonly madeAt: { readonly at: string; readonly change: number };
  readonly missing: readonly Record<string, unknown>[];
  readonly changedSince: number | null;
}
interface View {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly deletedAt: string | null;
  readonly savedAt: string;
  readonly latest: Version;
}
const viewFields = 'id name caption createdAt savedAt deletedAt latest { number }';

const madeAt = { at: '2026-11-27T10:00:00Z', change: 1 };
const content = {
  documents: ['doc-1'],
  added: ['one', '7', 'Ünï', 'з'],
  filter: { frontier: 1, accordingTo: ['one'] },
  places: [
    { id: 'one', x: 12, y: -7 },
    { id: '7', x: 0, y: 0 },
  ],
  names: [
    { kind: 'document', id: 'doc-1', name: 'A statement' },
    { kind: 'entity', id: 'one', name: 'One body' },
  ],
};
const fileOf = (changes: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 'attest-view',
    version: 1,
    name: 'Who says it',
    caption: '',
    madeAt,
    content,
    ...changes,
  });

const typeOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;

async function change<T>(name: string, input: Record<string, unknown>, fields: string): Promise<T> {
  const data = await get<Record<string, T>>(
    `mutation($input: ${typeOf(name)}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
  // Under the name that was asked for.
  return data[name] as T;
}

async function refusal(name: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { errors } = await ask(
    `mutation($input: ${typeOf(name)}!) { ${name}(input: $input) { __typename } }`,
    { input },
  );
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
}

const save = async (input: Record<string, unknown> = {}): Promise<{ id: string; number: number }> => {
  const { view, version } = await change<{ view: View; version: Version }>(
    'saveView',
    { file: fileOf(), ...input },
    'view { id } version { number }',
  );
  return { id: view.id, number: version.number };
};

const read = async (id: string, fields = viewFields): Promise<View | null> =>
  (await get<{ view: View | null }>(`query($id: ID!) { view(id: $id) { ${fields} } }`, { id })).view;

const list = async (asked = ''): Promise<string[]> =>
  (await get<{ views: { nodes: View[] } }>(`{ views${asked} { nodes { name } } }`)).views.nodes.map(
    ({ name }) => name,
  );

describe('a view that is saved', () => {
  test('is read back as it was given, and its file, saved again, is the same file', async () => {
    const { id } = await save();
    const all =
      'id name caption latest { number entities documents madeAt { at change } content file missing { id } }';
    const view = await read(id, all);
    expect(JSON.parse(view?.latest.content ?? '')).toEqual(content);
    expect(view?.latest).toMatchObject({ number: 1, entities: 1, documents: 1, madeAt });
    const file = view?.latest.file ?? '';
    expect(JSON.parse(file)).toEqual(JSON.parse(fileOf()));
    const again = await save({ file });
    expect(again.id).not.toBe(id);
    expect((await read(again.id, all))?.latest.file).toBe(file);
  });

  test('has an id that cannot be guessed', async () => {
    const ids = [(await save()).id, (await save()).id];
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/u);
    expect(ids[0]?.slice(0, 6)).not.toBe(ids[1]?.slice(0, 6));
  });

  test('is no change of the graph', async () => {
    const changes = 'MATCH (l:Lock) RETURN l.changes AS changes';
    const before = (await database.driver.executeQuery(changes)).records[0]?.get('changes');
    const { id } = await save();
    await change('deleteView', { id }, 'view { id }');
    expect((await database.driver.executeQuery(changes)).records[0]?.get('changes')).toEqual(before);
  });

  test('was made at a change that the graph has had: at its last when none is given, or one to come', async () => {
    for (const given of [null, 4000]) {
      const { id } = await save({ file: fileOf({ madeAt: { ...madeAt, change: given } }) });
      expect((await read(id, 'latest { madeAt { change } }'))?.latest.madeAt.change).toBe(1);
    }
  });

  test('is saved once however often it is asked for under one clientMutationId', async () => {
    const input = { clientMutationId: 'key-1' };
    expect(await save(input)).toEqual(await save(input));
    expect(await list()).toEqual(['Who says it']);
  });
});

describe('a next version', () => {
  const other = fileOf({ name: 'Another name', content: { ...content, pinned: ['one'] } });

  test('stands beside those before it, and leaves the name', async () => {
    const { id } = await save();
    expect(await save({ id, file: other, ifVersion: 1 })).toEqual({ id, number: 2 });
    const fields = `name latest { number } first: version(number: 1) { content } none: version(number: 3) { number }
      versions(first: 1) { nodes { number content } pageInfo { hasNextPage endCursor } totalCount }`;
    const view = await read(id, fields);
    expect(view).toMatchObject({
      name: 'Who says it',
      latest: { number: 2 },
      first: { content: JSON.stringify(content) },
      none: null,
      versions: {
        nodes: [{ number: 2, content: JSON.stringify({ ...content, pinned: ['one'] }) }],
        pageInfo: { hasNextPage: true },
        totalCount: 2,
      },
    });
    const { versions } = view as unknown as { versions: { pageInfo: { endCursor: string } } };
    const after = versions.pageInfo.endCursor;
    const rest = await read(
      id,
      `versions(after: "${after}") { nodes { number } pageInfo { hasNextPage hasPreviousPage } }`,
    );
    expect(rest).toEqual({
      versions: { nodes: [{ number: 1 }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    });
  });

  test('is refused when somebody else has saved meanwhile, and nothing is lost', async () => {
    const { id } = await save();
    await save({ id, file: other, ifVersion: 1 });
    const late = fileOf({ content: { documents: ['doc-2'] } });
    expect(await refusal('saveView', { id, file: late, ifVersion: 1 })).toMatchObject({
      code: 'CONFLICT',
      message: 'The view “Who says it” was saved meanwhile: its newest version is 2, not 1.',
      version: 2,
    });
    expect((await read(id))?.latest.number).toBe(2);
  });

  test('that says the same as the newest is none', async () => {
    const { id } = await save();
    expect(await save({ id })).toEqual({ id, number: 1 });
  });

  test('of many savers at once is numbered without a gap, and every one is kept', async () => {
    const { id } = await save();
    const saved = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        save({ id, file: fileOf({ content: { documents: [`doc-${at}`] } }) }),
      ),
    );
    expect(saved.map(({ number }) => number).sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('a file that cannot be taken', () => {
  const cases: [string, string, Record<string, unknown>][] = [
    [
      'another format',
      fileOf({ format: 'attest-bundle/1' }),
      {
        field: 'format',
        message: 'The file is no view: its format should be "attest-view", and is "attest-bundle/1".',
      },
    ],
    [
      'a version to come',
      fileOf({ version: 2 }),
      { field: 'version', message: 'The file is a view of version 2; this server reads version 1.' },
    ],
    ['no JSON', '{"format":', { field: 'file', message: expect.stringContaining('The file is not JSON') }],
    [
      'a place that is none',
      fileOf({ content: { places: [{ id: 'one', x: 'left', y: 0 }] } }),
      { field: 'content.places[0].x', message: 'content.places[0].x: must be integer.' },
    ],
    [
      'a part that nobody knows',
      fileOf({ content: { colour: 'red' } }),
      { field: 'content', message: 'content: “colour” is not a field here.' },
    ],
    ['no name', fileOf({ name: ' ' }), { field: 'name' }],
    [
      'half of a character',
      fileOf({ caption: 'a\ud800' }),
      { field: 'caption', message: expect.stringContaining('half of a character') },
    ],
  ];
  test.each(cases)('says what is wrong: %s', async (_, file, error) => {
    expect(await refusal('saveView', { file })).toMatchObject({ code: 'BAD_INPUT', ...error });
    expect(await list()).toEqual([]);
  });

  test('is told how large it may be', async () => {
    const text = 'x'.repeat(2000);
    const notes = Array.from({ length: 360 }, (_, at) => ({ about: { kind: 'link', id: `l${at}` }, text }));
    expect(await refusal('saveView', { file: fileOf({ content: { notes } }) })).toMatchObject({
      code: 'TOO_LARGE',
      ceiling: 700_000,
    });
  });
});

describe('the list of views', () => {
  test('has what was saved last first, or goes by name, and finds words in names and captions', async () => {
    await save({ file: fileOf({ name: 'Çay' }) });
    await save({ file: fileOf({ name: 'b', caption: 'of tea, in Baku' }) });
    await save({ file: fileOf({ name: 'a' }) });
    expect(await list()).toEqual(['a', 'b', 'Çay']);
    expect(await list('(orderBy: NAME)')).toEqual(['a', 'b', 'Çay']);
    expect(await list('(text: "CAY")')).toEqual(['Çay']);
    expect(await list('(text: "baku tea")')).toEqual(['b']);
    expect(await list('(text: "tea milk")')).toEqual([]);
    expect(await list('(last: 1)')).toEqual(['Çay']);
  });

  test('is paged without losing or repeating a view', async () => {
    for (const name of ['1', '2', '3', '4', '5']) await save({ file: fileOf({ name }) });
    interface Page {
      readonly nodes: readonly View[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly totalCount: number;
    }
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { views }: { views: Page } = await get(
        'query($after: String) { views(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } }',
        { after },
      );
      names.push(...views.nodes.map(({ name }) => name));
      expect(views.totalCount).toBe(5);
      after = views.pageInfo.endCursor;
      more = views.pageInfo.hasNextPage;
    }
    expect(names).toEqual(['5', '4', '3', '2', '1']);
  });

  test('keeps the others when one is damaged', async () => {
    const { id } = await save({ file: fileOf({ name: 'damaged' }) });
    await save({ file: fileOf({ name: 'whole' }) });
    await database.driver.executeQuery('MATCH (w:View {id: $id}) REMOVE w.caption', { id });
    const { data, errors } = await ask<{ views: { nodes: (View | null)[] } }>('{ views { nodes { name } } }');
    expect(data.views.nodes).toEqual([{ name: 'whole' }, null]);
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  });

  test('keeps the other versions when one is damaged', async () => {
    const { id } = await save();
    await save({ id, file: fileOf({ content: {} }) });
    await database.driver.executeQuery('MATCH (s:ViewVersion {number: 1}) REMOVE s.madeAt');
    const { data, errors } = await ask<{ view: { versions: { nodes: (Version | null)[] } } }>(
      'query($id: ID!) { view(id: $id) { versions { nodes { number } } } }',
      { id },
    );
    expect(data.view.versions.nodes).toEqual([{ number: 2 }, null]);
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  });
});

describe('a view', () => {
  test('is renamed, and found by its new name', async () => {
    const { id } = await save();
    await change('renameView', { id, name: 'Peeled', caption: 'To the origin' }, 'view { id }');
    expect(await read(id)).toMatchObject({ name: 'Peeled', caption: 'To the origin' });
    await change('renameView', { id, name: 'Peeled off' }, 'view { id }');
    expect(await read(id)).toMatchObject({ name: 'Peeled off', caption: 'To the origin' });
    expect(await list('(text: "origin")')).toEqual(['Peeled off']);
    expect(await refusal('renameView', { id, name: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'name',
    });
  });

  test('is duplicated as any of its versions, and the two go their own ways', async () => {
    const { id } = await save();
    await save({ id, file: fileOf({ content: { documents: ['doc-9'] } }) });
    const of = async (input: Record<string, unknown>): Promise<View> =>
      (
        await change<{ view: View }>(
          'duplicateView',
          { id, ...input },
          'view { id name latest { number content } }',
        )
      ).view;
    expect(await of({})).toMatchObject({
      name: 'Who says it',
      latest: { number: 1, content: '{"documents":["doc-9"]}' },
    });
    const first = await of({ version: 1, name: 'As it was' });
    expect(first).toMatchObject({ name: 'As it was', latest: { content: JSON.stringify(content) } });
    await save({ id: first.id, file: fileOf({ content: {} }) });
    expect((await read(id))?.latest.number).toBe(2);
    expect(await refusal('duplicateView', { id, version: 7 })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is deleted with a tombstone, can still be read, and is brought back whole', async () => {
    const { id } = await save();
    await change('deleteView', { id }, 'view { id }');
    expect(await list()).toEqual([]);
    const { views } = await get<{ views: { totalCount: number } }>('{ views { totalCount } }');
    expect(views.totalCount).toBe(0);
    const deleted = await read(id);
    expect(deleted).toMatchObject({ name: 'Who says it', deletedAt: expect.stringMatching(/^20/u) });
    for (const [name, input] of [
      ['saveView', { id, file: fileOf() }],
      ['renameView', { id, name: 'x' }],
    ] as const)
      expect(await refusal(name, input)).toMatchObject({ code: 'CONFLICT', id });
    await change('deleteView', { id }, 'view { id }');
    expect((await read(id))?.deletedAt).toBe(deleted?.deletedAt);
    await change('restoreView', { id }, 'view { id }');
    expect(await read(id)).toMatchObject({ deletedAt: null, latest: { number: 1 } });
    expect(await list()).toEqual(['Who says it']);
  });

  test.each(['saveView', 'renameView', 'duplicateView', 'deleteView', 'restoreView'])(
    'that is not there is said so by %s',
    async (name) => {
      const given = name === 'saveView' ? { file: fileOf() } : name === 'renameView' ? { name: 'x' } : {};
      expect(await refusal(name, { id: 'nobody', ...given })).toMatchObject({
        code: 'NOT_FOUND',
        message: 'There is no view “nobody”.',
      });
      expect(await read('nobody')).toBeNull();
    },
  );
});

describe('what a view showed', () => {
  test('is named when it is no longer there: with when it was withdrawn, or as not here at all', async () => {
    const { claims } = await get<{
      claims: { nodes: { id: string; subject: { id: string; name: string } }[] };
    }>('{ claims(first: 1) { nodes { id subject { id name } } } }');
    const subject = claims.nodes[0]?.subject ?? { id: '', name: '' };
    const names = [
      { kind: 'entity', id: 'nobody', name: 'Nobody any more' },
      { kind: 'entity', ...subject, name: 'As it was called' },
      { kind: 'document', id: 'doc-none', name: 'A lost paper' },
    ];
    const { id } = await save({ file: fileOf({ content: { names } }) });
    const fields = 'latest { missing { kind id name withdrawnAt } changedSince }';
    expect((await read(id, fields))?.latest).toEqual({
      missing: [
        { kind: 'ENTITY', id: 'nobody', name: 'Nobody any more', withdrawnAt: null },
        { kind: 'DOCUMENT', id: 'doc-none', name: 'A lost paper', withdrawnAt: null },
      ],
      changedSince: 0,
    });
    const { records } = await database.driver.executeQuery(
      'MATCH (c:Claim) WHERE c.subjectId = $id OR c.objectId = $id RETURN c.id AS id',
      { id: subject.id },
    );
    for (const record of records)
      await change('withdrawClaim', { id: record.get('id'), reason: 'Misread.' }, 'claim { id }');
    await database.driver.executeQuery('MATCH (m:Mention)-[:NAMES]->(:Entity {id: $id}) DETACH DELETE m', {
      id: subject.id,
    });
    const { missing, changedSince } = (await read(id, fields))?.latest ?? {};
    expect(missing?.[1]).toEqual({
      kind: 'ENTITY',
      id: subject.id,
      name: 'As it was called',
      withdrawnAt: expect.stringMatching(/^20\d\d-/u),
    });
    expect(changedSince).toBe(records.length);
  });
});

test('the example of docs/presenting.md is a view that is taken', async () => {
  const text = readFileSync(join(projectRoot, 'docs', 'presenting.md'), 'utf8');
  const [, file = ''] = text.match(/```json\n([\s\S]*?)```/u) ?? [];
  const { id } = await save({ file });
  expect((await read(id, 'latest { file }'))?.latest.file).toBe(file);
});
