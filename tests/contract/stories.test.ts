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

const names = ['org.assembly', 'org.union'].map((id) => ({ kind: 'entity', id, name: id }));
const viewFile = (changes: Record<string, unknown> = {}) => ({
  format: 'attest-view',
  version: 1,
  name: 'Who says it',
  caption: '',
  madeAt: { at: '2026-11-27T10:00:00Z', change: 1 },
  content: { added: names.map(({ id }) => id), names },
  ...changes,
});
interface Reference {
  readonly id: string;
  readonly version: number;
}
const slide = (id: string, view: Reference | null) => ({
  id,
  title: `Slide ${id}`,
  text: '*It* says so.',
  notes: 'Breathe.',
  view,
});
const storyFile = (slides: readonly object[], changes: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 'attest-story',
    version: 1,
    name: 'What happened',
    caption: 'In two steps.',
    content: { slides },
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

const saveView = async (input: Record<string, unknown> = {}): Promise<Reference> => {
  const { view, version } = await change<{ view: { id: string }; version: { number: number } }>(
    'saveView',
    { file: JSON.stringify(viewFile()), ...input },
    'view { id } version { number }',
  );
  return { id: view.id, version: version.number };
};
const saveStory = async (input: Record<string, unknown>): Promise<{ id: string; number: number }> => {
  const { story, version } = await change<{ story: { id: string }; version: { number: number } }>(
    'saveStory',
    input,
    'story { id } version { number }',
  );
  return { id: story.id, number: version.number };
};
const read = async <T>(id: string, fields: string): Promise<T> =>
  (await get<{ story: T }>(`query($id: ID!) { story(id: $id) { ${fields} } }`, { id })).story;
const list = async (asked = ''): Promise<string[]> =>
  (
    await get<{ stories: { nodes: { name: string }[] } }>(`{ stories${asked} { nodes { name } } }`)
  ).stories.nodes.map(({ name }) => name);
const fileOf = async (id: string): Promise<string> =>
  (await read<{ latest: { file: string } }>(id, 'latest { file }')).latest.file;

describe('a story', () => {
  test('shows the versions of views that its slides name, whatever is saved of them later', async () => {
    const view = await saveView();
    const { id } = await saveStory({ file: storyFile([slide('a', view), slide('b', null)]) });
    const next = JSON.stringify(viewFile({ content: { added: ['org.union'], names } }));
    await saveView({ id: view.id, file: next });
    const fields = `name caption latest { number slideCount slides { id title text notes
      view { id latest { number } } version { number content } } }`;
    expect(await read(id, fields)).toEqual({
      name: 'What happened',
      caption: 'In two steps.',
      latest: {
        number: 1,
        slideCount: 2,
        slides: [
          {
            id: 'a',
            title: 'Slide a',
            text: '*It* says so.',
            notes: 'Breathe.',
            view: { id: view.id, latest: { number: 2 } },
            version: { number: 1, content: JSON.stringify(viewFile().content) },
          },
          { id: 'b', title: 'Slide b', text: '*It* says so.', notes: 'Breathe.', view: null, version: null },
        ],
      },
    });
  });

  test('is a file with its views, which another server saves as its own, and this one knows again', async () => {
    const view = await saveView();
    const { id } = await saveStory({ file: storyFile([slide('a', view), slide('b', view)]) });
    const file = await fileOf(id);
    expect(JSON.parse(file).views).toEqual([{ ...view, file: viewFile() }]);
    const again = await saveStory({ file });
    expect(await fileOf(again.id)).toBe(file);
    // As another server, which has no such view.
    await database.driver.executeQuery('MATCH (n) WHERE n:View OR n:ViewVersion DETACH DELETE n');
    const there = JSON.parse(await fileOf((await saveStory({ file })).id));
    const [held] = there.views;
    expect(held).toEqual({ id: expect.stringMatching(/^[\w-]{22}$/u), version: 1, file: viewFile() });
    expect(there.content.slides.map((row: { view: Reference }) => row.view)).toEqual([
      { id: held.id, version: 1 },
      { id: held.id, version: 1 },
    ]);
  });

  test('has versions, and refuses one that was made from an older', async () => {
    const { id } = await saveStory({ file: storyFile([slide('a', null)]) });
    const other = storyFile([slide('b', null)]);
    expect(await saveStory({ id, file: other, ifVersion: 1 })).toEqual({ id, number: 2 });
    expect(await saveStory({ id, file: other, ifVersion: 1 })).toEqual({ id, number: 2 });
    expect(await refusal('saveStory', { id, file: storyFile([]), ifVersion: 1 })).toMatchObject({
      code: 'CONFLICT',
      message: 'The story “What happened” was saved meanwhile: its newest version is 2, not 1.',
    });
    const versions = 'versions { nodes { number slides { id } } totalCount } version(number: 1) { number }';
    expect(await read(id, versions)).toEqual({
      versions: {
        nodes: [
          { number: 2, slides: [{ id: 'b' }] },
          { number: 1, slides: [{ id: 'a' }] },
        ],
        totalCount: 2,
      },
      version: { number: 1 },
    });
  });

  test('is renamed, duplicated, found by its words, deleted and brought back', async () => {
    const { id } = await saveStory({ file: storyFile([]) });
    await change('renameStory', { id, name: 'Qarabağ', caption: 'Steps' }, 'story { name }');
    await change('duplicateStory', { id, name: 'A copy' }, 'story { id }');
    expect(await list('(text: "qarabag")')).toEqual(['Qarabağ']);
    expect(await list('(orderBy: NAME)')).toEqual(['A copy', 'Qarabağ']);
    await change('deleteStory', { id }, 'story { deletedAt }');
    expect(await list()).toEqual(['A copy']);
    expect(await refusal('renameStory', { id, name: 'No' })).toMatchObject({ code: 'CONFLICT' });
    await change('restoreStory', { id }, 'story { id }');
    expect(await list('(orderBy: NAME)')).toEqual(['A copy', 'Qarabağ']);
    // Nothing of it is a view.
    expect(await get('{ views { totalCount } }')).toEqual({ views: { totalCount: 0 } });
  });

  test('is refused with what is wrong: a format, a version, a view that is not there, two slides of one id', async () => {
    const refused = async (file: string) => (await refusal('saveStory', { file })).message;
    expect(await refused(JSON.stringify(viewFile()))).toBe(
      'The file is no story: its format should be "attest-story", and is "attest-view".',
    );
    expect(await refused(storyFile([], { version: 7 }))).toBe(
      'The file is a story of version 7; this server reads version 1.',
    );
    expect(await refused(storyFile([slide('a', { id: 'nobody', version: 3 })]))).toBe(
      'content.slides[0].view: there is no version 3 of a view “nobody”.',
    );
    expect(await refused(storyFile([slide('a', null), slide('a', null)]))).toBe(
      'Two slides have the id “a”.',
    );
    expect(
      await refusal('saveStory', { file: storyFile([{ ...slide('a', null), html: '<b>' }]) }),
    ).toMatchObject({ code: 'BAD_INPUT' });
    // A view that it brings is checked as a view is, and nothing of the story is saved.
    const views = [{ id: 'x', version: 1, file: viewFile({ content: { added: [7] } }) }];
    expect(
      await refusal('saveStory', { file: storyFile([slide('a', { id: 'x', version: 1 })], { views }) }),
    ).toMatchObject({ code: 'BAD_INPUT' });
    expect(await list()).toEqual([]);
  });
});

describe('what was disputed since a view was made', () => {
  /** The claims of the invented article, and the entities that they are about. */
  const bundle = JSON.parse(readFileSync(join(projectRoot, examples.denial), 'utf8')) as {
    entities: { id: string }[];
  };
  const since = async (id: string, filter = ''): Promise<unknown> => {
    const asked = `{ view(id: "${id}") { latest { disputedSince${filter} { claims disputed } } } }`;
    return (await get<{ view: { latest: { disputedSince: unknown } } }>(asked)).view.latest.disputedSince;
  };
  const shown = [
    ...new Set([
      ...bundle.entities.map(({ id }) => id),
      ...(
        JSON.parse(readFileSync(join(projectRoot, examples.carriedWords), 'utf8')) as {
          entities: { id: string }[];
        }
      ).entities.map(({ id }) => id),
    ]),
  ].map((id) => ({ kind: 'entity', id, name: id }));
  const saveNow = (): Promise<Reference> =>
    saveView({
      file: JSON.stringify(
        viewFile({
          madeAt: { at: new Date().toISOString(), change: null },
          content: { added: shown.map(({ id }) => id), names: shown },
        }),
      ),
    });

  test('counts the claims that it stood on, and of them those that later claims dispute', async () => {
    const { id } = await saveNow();
    const before = (await since(id)) as { claims: number; disputed: number };
    expect(before.claims).toBeGreaterThan(0);
    expect(before.disputed).toBe(0);
    await importExamples(database, [examples.denial]);
    const after = (await since(id)) as { claims: number; disputed: number };
    // What came since is not counted among what it stood on.
    expect(after.claims).toBe(before.claims);
    expect(after.disputed).toBeGreaterThan(0);
    // What was disputed already when a view was made, is not disputed since.
    const later = (await since((await saveNow()).id)) as { claims: number; disputed: number };
    expect(later.claims).toBeGreaterThan(before.claims);
    expect(later.disputed).toBe(0);
  });

  test('counts only claims that pass the filter of the view', async () => {
    const { id } = await saveNow();
    expect(await since(id, '(filter: {accordingTo: ["nobody"]})')).toEqual({ claims: 0, disputed: 0 });
  });
});
