import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { FootnoteClaimFragmentDoc } from '../../client/api/generated/graphql.ts';
import { leanIcon } from '../../client/lean-icons.ts';
import { sceneOfDrawn } from '../../client/standalone/scene-of-drawn.ts';
import { drawnOf } from '../../client/state/drawn-of.ts';
import { drawnSceneOf } from '../../client/state/grouped-scene-of.ts';
import { layoutOf } from '../../client/state/layout-of.ts';
import { reduce } from '../../client/state/reduce.ts';
import { frameCode } from '../../client/ui/publish/embed-code.tsx';
import type { PublicationRecord } from '../../server/domain/publication.ts';
import { writeOembed, writePage } from '../../server/http/publication-page.ts';
import { languageFor } from '../../server/http/publication-words.ts';
import { question } from '../../server/resolvers/evidence.ts';
import { checkPreview } from '../../server/saved/check-preview.ts';
import { readPicture } from '../../server/saved/read-file.ts';
import { arrive, arriveDocument, makeLink, makeStart, stateAfter } from '../support/client-state.ts';
import { previewOf } from '../support/publications.ts';

/** Six bodies, of which one is hidden and two are in a group; everything that is drawn has a place. */
function drawnState() {
  const ids = ['a', 'b', 'c', 'd', 'inside-1', 'inside-2', 'hidden'];
  const links = [
    makeLink('a', 'b'),
    makeLink('c', 'd'),
    makeLink('a', 'hidden'),
    makeLink('b', 'inside-1'),
    makeLink('c', 'inside-2'),
  ];
  const state = stateAfter([
    { type: 'start-arrived', start: makeStart() },
    { type: 'documents-shown', documents: ['article'] },
    arriveDocument(ids),
    arrive(ids, links),
    { type: 'set-aside', kind: 'hidden', ids: ['hidden'], isAside: true },
    { type: 'put-together', name: 'Ours', ids: ['inside-1', 'inside-2'] },
    { type: 'noted', about: [{ kind: 'entity', id: 'inside-1' }], text: 'within' },
    { type: 'noted', about: [{ kind: 'entity', id: 'a' }], text: 'seen' },
    { type: 'selected', selection: { kind: 'entity', id: 'a' } },
  ]);
  const layout = layoutOf(state);
  const positions = Object.fromEntries(ids.map((id, at) => [id, { x: 100 * at, y: 50 * at }]));
  return reduce(state, { type: 'placed', key: layout?.key ?? '', positions, backdrop: null });
}

describe('a picture as data', () => {
  test('is what is drawn, drawn again as it was, and names nothing that is hidden or in a closed group but in its sentences', () => {
    const state = drawnState();
    const drawn = drawnOf(state);
    expect(drawn.nodes.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'group:1']);
    const { shown, ...rest } = drawn;
    expect(shown).toContain('Name of hidden');
    for (const name of ['hidden', 'inside-1', 'inside-2', 'within'])
      expect(JSON.stringify(rest)).not.toContain(name);
    expect(rest.notes.map(({ text }) => text)).toEqual(['seen']);
    const again = sceneOfDrawn(JSON.parse(JSON.stringify(drawn)) as typeof drawn, {
      kind: 'entity',
      id: 'a',
    });
    const before = drawnSceneOf(state);
    const own = (id: string): boolean => !/group|bundle/u.test(id);
    expect(again.nodes.filter(({ id }) => own(id))).toEqual(before.nodes.filter(({ id }) => own(id)));
    expect(again.links.filter(({ id }) => own(id))).toEqual(before.links.filter(({ id }) => own(id)));
    expect(again.links).toHaveLength(before.links.length);
  });

  test('is as its schema says', () => {
    const picture = { format: 'attest-picture', version: 1, ...drawnOf(drawnState()) };
    expect(readPicture(JSON.stringify(picture)).nodes).toHaveLength(5);
    expect(() => readPicture(JSON.stringify({ ...picture, format: 'attest-view' }))).toThrow(
      'attest-picture',
    );
  });
});

/** The fields that a fragment asks for, each by its path, whichever fragments they stand in; `__typename` goes without saying. */
function fieldsOf(document: DocumentNode, name: string): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const walk = (set: SelectionSetNode | undefined, path: string): string[] =>
    (set?.selections ?? []).flatMap((part) => {
      if (part.kind === Kind.FRAGMENT_SPREAD) return walk(fragments.get(part.name.value), path);
      if (part.kind === Kind.INLINE_FRAGMENT) return walk(part.selectionSet, path);
      if (part.name.value === '__typename') return [];
      const own = `${path}.${part.name.value}`;
      return [own, ...walk(part.selectionSet, own)];
    });
  return [...new Set(walk(fragments.get(name), ''))].sort();
}

test('the server reads the evidence of a publication by what the explorer asks for a figure', () => {
  const asked = fieldsOf(FootnoteClaimFragmentDoc as unknown as DocumentNode, 'FootnoteClaim');
  expect(fieldsOf(question, 'Told')).toEqual(asked);
});

describe('the page of a publication', () => {
  const hostile = '</script><script>alert(1)</script> $& <!-- "\'';
  const publication: PublicationRecord = {
    id: 'p',
    viewId: 'v',
    token: 't',
    version: 2,
    name: hostile,
    caption: hostile,
    publishedAt: '2026-11-27T10:00:00Z',
    revokedAt: null,
    deletedAt: null,
    entities: 3,
    links: 2,
    claims: 1,
    bytes: 10,
    explores: false,
    hasPreview: false,
  };
  const template =
    '<head><meta name="publication" /></head><script type="application/json" id="publication"></script>';
  const address = { origin: 'https://example.org', path: '/p/t' };

  test('holds whatever its texts say as text', () => {
    const snapshot = JSON.stringify({ title: hostile });
    const page = writePage({ template, publication, snapshot, address, language: 'en', isEmbedded: true });
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.match(/<\/script/gu)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    const [, data = ''] = /id="publication">([^<]*)</u.exec(page) ?? [];
    expect(JSON.parse(data)).toEqual({ isCompact: true, exploreAt: null, picture: { title: hostile } });
    expect(page).toContain('Entities: 3. Links: 2.');
  });

  test('is not written into a page that was not built for it', () => {
    const given = { publication, snapshot: '{}', address, language: 'en', isEmbedded: true } as const;
    expect(() => writePage({ template: '<html></html>', ...given })).toThrow('npm run build');
  });

  test('is told to who asks for a frame, within what they have room for', () => {
    const told = writeOembed(publication, address, { width: 5000, height: 200 }) as Record<string, string>;
    expect(told).toMatchObject({ width: 800, height: 200 });
    expect(told.html).toMatch(/^<iframe [^<>]*><\/iframe>$/u);
    expect(frameCode('https://example.org/p/t/embed', hostile, 800, 600)).toMatch(
      /^<iframe [^<]*><\/iframe>$/u,
    );
  });

  test.each([
    [undefined, 'en'],
    ['fr-FR, fr', 'en'],
    ['es-MX', 'es'],
    ['fr;q=0.9, az;q=0.8, en;q=0.1', 'az'],
    ['en;q=0.3, es;q=0.7', 'es'],
    [',,;q=x', 'en'],
  ])('speaks to who accepts %s in %s', (accepted, language) => {
    expect(languageFor(accepted)).toBe(language);
  });
});

describe('the picture by which a link is shown', () => {
  test('is kept without what is no part of it', () => {
    const png = Buffer.from(previewOf(), 'base64');
    const note = Buffer.from('tEXtComment\0secret', 'latin1');
    const chunk = Buffer.concat([Buffer.from([0, 0, 0, note.length - 4]), note, Buffer.from([0, 0, 0, 0])]);
    const noted = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
    const kept = Buffer.from(checkPreview(noted.toString('base64')), 'base64');
    expect(kept.includes('secret')).toBe(false);
    expect(PNG.sync.read(kept)).toMatchObject({ width: 1200, height: 630 });
  });

  test.each([
    ['of another size', () => previewOf(1200, 631)],
    ['cut off', () => previewOf().slice(0, -16)],
    [
      'followed by something',
      () => Buffer.concat([Buffer.from(previewOf(), 'base64'), Buffer.from('more')]).toString('base64'),
    ],
    ['in another format', () => Buffer.from('GIF89a'.padEnd(80)).toString('base64')],
    ['no base64', () => '<svg>'],
  ])('is not one %s', (_, make) => {
    expect(() => checkPreview(make())).toThrow('preview');
  });
});

test('an icon is as it was without what draws nothing', () => {
  const icon =
    '<!-- @license x -->\n<svg\n  class="lucide lucide-x"\n  width="24"\n>\n  <path d="M18 6 6 18" />\n</svg>\n';
  expect(leanIcon(icon)).toBe('<svg width="24"><path d="M18 6 6 18"/></svg>');
});
