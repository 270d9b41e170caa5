import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noStyle } from '../../client/state/style.ts';
import type { AppOptions } from '../../server/app.ts';
import { examples, withGraph } from '../support/graph.ts';
import { pictureOf, previewOf, viewFileOf } from '../support/publications.ts';
import { serve } from '../support/slow-questions.ts';

const { database, ask, get } = withGraph([examples.khojaly]);
type Json = Record<string, unknown>;

interface Claim {
  readonly id: string;
  readonly link: string;
  readonly sentence: string;
  readonly quote: string;
}
interface Snapshot {
  readonly title: { readonly name: string };
  readonly readAt: string;
  readonly drawn: {
    readonly roots: Json;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly type: string;
      readonly typeName: string;
    }[];
    readonly links: readonly { readonly id: string; readonly label: string; readonly support: Json }[];
  };
  readonly claims: readonly Claim[];
}
interface Publication {
  readonly id: string;
  readonly url: string;
  readonly revokedAt: string | null;
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly bytes: number;
}

const seen = ['org.congress-pe', 'event.khojaly-1992', 'org.embassy-az-mx', 'media.azernews'];
const hostile = '"><script>alert(1)</script> & </title>$& \u2028’';
let server: Server;
let address: string;

async function mutate<T>(name: string, input: Json, fields: string): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await get<Record<string, T>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  );
  // Under the name that was asked for.
  return data[name] as T;
}

async function saveView(ids: readonly string[], changes: Json = {}): Promise<string> {
  const { view } = await mutate<{ view: { id: string } }>(
    'saveView',
    { file: viewFileOf(ids, changes) },
    'view { id }',
  );
  return view.id;
}

const rows = 'id url version revokedAt entities links claims bytes explores';
const publish = async (view: string, more: Json = {}): Promise<Publication> => {
  const input = { view, version: 1, picture: JSON.stringify(await pictureOf(get, seen)), ...more };
  return (await mutate<{ publication: Publication }>('publishView', input, `publication { ${rows} }`))
    .publication;
};

async function refusal(input: Json): Promise<Json> {
  const { errors } = await ask(
    'mutation($input: PublishViewInput!) { publishView(input: $input) { __typename } }',
    { input },
  );
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
}

const fetchPath = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${address}${path}`, init);
const snapshotOf = async (url: string): Promise<Snapshot> =>
  (await (await fetchPath(`${url}/data.json`)).json()) as Snapshot;
const revoke = (id: string): Promise<{ publication: Publication }> =>
  mutate('revokePublication', { id }, `publication { ${rows} } view { publications { id } }`);

beforeAll(async () => {
  const options: AppOptions = { database, unavailable: () => null, graphiql: false, log: () => undefined };
  ({ server, address } = await serve(options));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('what is published', () => {
  test('is the drawn picture with the evidence of its links, and says of them what the graph says', async () => {
    const view = await saveView(seen);
    const made = await publish(view);
    const { drawn, claims, title } = await snapshotOf(made.url);
    expect(title.name).toBe('Who says it');
    expect(drawn.nodes.map(({ id }) => id).sort()).toEqual([...seen].sort());
    expect(drawn.links.length).toBeGreaterThan(0);
    expect([made.entities, made.links, made.claims]).toEqual([
      seen.length,
      drawn.links.length,
      claims.length,
    ]);
    const { nodes } = await get<{ nodes: Json[] }>(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id name type { id name } } ... on Link { id predicate { label } support { claims tellers origins denied proposed stances } claims(first: 5) { nodes { id sentence evidence { quote } } } } } }',
      { ids: [...seen, ...drawn.links.map(({ id }) => id)] },
    );
    const known = new Map(nodes.map((node) => [node.id, node]));
    for (const { id, name, type, typeName } of drawn.nodes)
      expect(known.get(id)).toEqual({ id, name, type: { id: type, name: typeName } });
    for (const { id, label, support } of drawn.links) {
      const link = known.get(id) as Json & {
        claims: { nodes: { id: string; sentence: string; evidence: Json[] }[] };
      };
      expect([label, support]).toEqual([(link.predicate as Json).label, link.support]);
      expect(
        claims
          .filter((claim) => claim.link === id)
          .map(({ id: own, sentence, quote }) => [own, sentence, quote]),
      ).toEqual(link.claims.nodes.map((claim) => [claim.id, claim.sentence, claim.evidence[0]?.quote]));
    }
    expect(JSON.stringify(drawn)).not.toContain('orged');
  });

  test('names nothing else of the graph, nor the view that it is of', async () => {
    const view = await saveView(seen);
    const { url } = await publish(view);
    const text = await (await fetchPath(`${url}/data.json`)).text();
    const { claims } = JSON.parse(text) as Snapshot;
    const { entities } = await get<{ entities: { nodes: { id: string }[] } }>(
      '{ entities(first: 200) { nodes { id } } }',
    );
    const told = JSON.stringify(claims);
    const others = entities.nodes
      .map(({ id }) => id)
      .filter((id) => !seen.includes(id) && !told.includes(`"${id}"`));
    expect(others.length).toBeGreaterThan(10);
    for (const id of [...others, view]) expect(text).not.toContain(`"${id}"`);
  });

  test('stays as it is when the graph changes, and is made anew under another link', async () => {
    const view = await saveView(seen);
    const first = await publish(view);
    const before = await snapshotOf(first.url);
    const [claim] = before.claims;
    await mutate('withdrawClaim', { id: claim?.id, reason: 'test' }, 'claim { id }');
    expect(await snapshotOf(first.url)).toEqual(before);
    const second = await publish(view);
    expect(second.url).not.toBe(first.url);
    expect((await snapshotOf(second.url)).claims.map(({ id }) => id)).not.toContain(claim?.id);
    const read = await get<{ view: { publications: Publication[] } }>(
      `query($id: ID!) { view(id: $id) { publications { ${rows} } } }`,
      { id: view },
    );
    expect(read.view.publications.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('is made once for each clientMutationId, and tells only what passes the filter', async () => {
    const view = await saveView(seen);
    const picture = JSON.stringify(await pictureOf(get, seen, { links: [] }));
    const input = { picture, clientMutationId: `once-${view}`, filter: { accordingTo: ['org.congress-pe'] } };
    const one = await publish(view, input);
    expect((await publish(view, input)).id).toBe(one.id);
    expect(one.claims).toBe(0);
    const all = await pictureOf(get, seen);
    const refused = await refusal({
      view,
      version: 1,
      picture: JSON.stringify(all),
      filter: { accordingTo: ['nobody'] },
    });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'links[0].id' });
  });
});

describe('what cannot be published', () => {
  test('is refused with the field that is wrong', async () => {
    const view = await saveView(seen.slice(0, 3));
    const whole = await pictureOf(get, seen.slice(0, 3));
    const nodes = whole.nodes as Json[];
    const links = whole.links as Json[];
    const [node, link] = [nodes[0] ?? {}, links[0] ?? {}];
    const stranger = (await pictureOf(get, ['media.azernews'])).nodes as Json[];
    const own = String(node.id);
    const styled = (changes: Json): Json => ({ ...noStyle, ...changes });
    const photo = (id: string, image: string): Json => ({ id, image, alt: 'A door', credit: 'Own' });
    const images = { a: 'data:image/jpeg;base64,AAAA' };
    const byPlace = {
      channel: 'colour',
      by: 'property',
      of: 'located-in',
      scale: { 'org.guessed': 'group-1' },
    };
    const cases: readonly (readonly [Json, string])[] = [
      [{ nodes: [...nodes, ...stranger] }, `nodes[${nodes.length}].id`],
      [{ nodes: [...nodes, node] }, `nodes[${nodes.length}].id`],
      [{ nodes: [{ ...node, group: { members: 2, inside: 1 } }], links: [] }, 'nodes[0].id'],
      [{ nodes: [{ ...node, secret: 1 }], links: [] }, 'nodes[0]'],
      [{ nodes: [{ ...node, point: null }], links: [] }, 'nodes[0].point'],
      [{ links: [{ ...link, id: 'link-guessed' }] }, 'links[0].id'],
      [{ links: [{ ...link, subject: link.object, object: link.subject }] }, 'links[0].id'],
      [{ links: [{ ...link, object: 'org.guessed' }] }, 'links[0].object'],
      [{ links: [{ ...link, bundle: { links: 3, disputed: 0 } }] }, 'links[0].id'],
      [{ notes: [{ about: { kind: 'entity', id: 'org.guessed' }, text: 'a', on: 'b' }] }, 'notes[0].about'],
      [{ style: styled({ pictures: [photo('org.guessed', 'a')] }), images }, 'style.pictures[0].id'],
      [{ style: styled({ pictures: [photo(own, 'b')] }), images }, 'style.pictures[0].image'],
      [{ images }, 'images.a'],
      [{ style: styled({ pictures: [photo(own, 'a')] }), images: { a: 'https://elsewhere' } }, 'images.a'],
      [{ style: styled({ rules: [byPlace] }) }, 'style.rules[0].scale'],
      [{ style: styled({ rules: [{ ...byPlace, by: 'secret' }] }) }, 'style.rules[0].by'],
      [{ format: 'attest-view' }, 'format'],
      [{ version: 2 }, 'version'],
    ];
    for (const [changes, field] of cases) {
      const refused = await refusal({ view, version: 1, picture: JSON.stringify({ ...whole, ...changes }) });
      expect(refused).toMatchObject({ code: 'BAD_INPUT', field });
    }
    const shown = { style: styled({ pictures: [photo(own, 'a')] }), images };
    await publish(view, { picture: JSON.stringify({ ...whole, ...shown }) });
    const picture = JSON.stringify(whole);
    expect(await refusal({ view, version: 1, picture: '{' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'picture',
    });
    expect(await refusal({ view, version: 7, picture })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'version',
    });
    expect(await refusal({ view: 'no view', version: 1, picture })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'view',
    });
    for (const preview of ['', 'no base64!', Buffer.from('<svg/>').toString('base64'), previewOf(1200, 629)])
      expect(await refusal({ view, version: 1, picture, preview })).toMatchObject({
        code: 'BAD_INPUT',
        field: 'preview',
      });
    const long = { ...whole, shown: 'x'.repeat(700_000) };
    expect(await refusal({ view, version: 1, picture: JSON.stringify(long) })).toMatchObject({
      code: 'TOO_LARGE',
      ceiling: 700_000,
    });
    const many = Array.from({ length: 301 }, (_, at) => ({ ...link, id: `link-${at}` }));
    expect(
      await refusal({ view, version: 1, picture: JSON.stringify({ ...whole, links: many }) }),
    ).toMatchObject({
      code: 'TOO_LARGE',
      ceiling: 300,
    });
  });

  test('is a deleted view; and of one view, more links than fifty', async () => {
    const view = await saveView(seen);
    const picture = JSON.stringify(await pictureOf(get, seen, { links: [] }));
    await mutate('deleteView', { id: view }, 'view { id }');
    expect(await refusal({ view, version: 1, picture })).toMatchObject({ code: 'CONFLICT' });
    await mutate('restoreView', { id: view }, 'view { id }');
    for (let made = 0; made < 50; made += 1) await publish(view, { picture });
    expect(await refusal({ view, version: 1, picture })).toMatchObject({ code: 'TOO_LARGE', ceiling: 50 });
  });
});

describe('a link', () => {
  test('leads to a page that holds all that it shows, can reach nothing, and can be framed at one address alone', async () => {
    const { url } = await publish(await saveView(seen));
    expect(url).toMatch(/^\/p\/[\w-]{32}$/u);
    const page = await fetchPath(url);
    const embed = await fetchPath(`${url}/embed`);
    for (const { status, headers } of [page, embed]) {
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("connect-src 'none'");
    }
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(embed.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect((await fetchPath('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const html = await embed.text();
    const scripts = [...html.matchAll(/(?:src|href)="(\/published\/[^"]+\.js)"/gu)].map(
      ([, path]) => path ?? '',
    );
    expect(scripts.length).toBeGreaterThan(0);
    const asks = /\/graphql\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/u;
    for (const script of scripts) expect(asks.test(await (await fetchPath(script)).text())).toBe(false);
    const [, data = ''] = /id="publication">([^<]*)<\/script>/u.exec(html) ?? [];
    expect((JSON.parse(data) as { picture: Snapshot }).picture).toEqual(await snapshotOf(url));
    expect((await fetchPath(url, { method: 'HEAD' })).status).toBe(200);
    expect((await fetchPath(url, { method: 'POST' })).status).toBe(405);
  });

  test('that is guessed is answered as any address where nothing is, by id, by token and by part', async () => {
    const view = await saveView(seen);
    const { id, url } = await publish(view);
    const told = async (path: string): Promise<readonly unknown[]> => {
      const answer = await fetchPath(path);
      const names = [...answer.headers.keys()].filter((name) => !['date', 'x-request-id'].includes(name));
      return [answer.status, await answer.text(), names];
    };
    const nothing = await told(`/p/${'A'.repeat(32)}`);
    expect(nothing[0]).toBe(404);
    const guesses = [id, view, seen[0], 'a', `${url.slice(3)}x`, url.slice(3, -1), '%00', '..%2f'];
    for (const guess of guesses) expect(await told(`/p/${guess}`)).toEqual(nothing);
    for (const part of [...seen, 'graphql', 'embed/data.json', `entities/${seen[0]}`])
      expect((await told(`${url}/${part}`)).slice(0, 2)).toEqual(nothing.slice(0, 2));
  });

  test('is of no use to ask the API', async () => {
    const { url } = await publish(await saveView(seen));
    const token = url.slice(3);
    const { __schema } = await get<{
      __schema: { queryType: { fields: { name: string; args: { name: string }[] }[] } };
    }>('{ __schema { queryType { fields { name args { name } } } } }');
    const fields = __schema.queryType.fields;
    expect(
      fields.filter(({ name, args }) =>
        /publi|token/iu.test(`${name} ${args.map((one) => one.name).join(' ')}`),
      ),
    ).toEqual([]);
    const found = await get<Json>(
      'query($id: ID!) { view(id: $id) { id } node(id: $id) { id } entity(id: $id) { id } }',
      { id: token },
    );
    expect(found).toEqual({ view: null, node: null, entity: null });
  });

  test('that is taken back says so in the reader’s language and shows nothing; so does one of a deleted view', async () => {
    const view = await saveView(seen, { name: 'Secret name' });
    const { id, url } = await publish(view, { preview: previewOf() });
    const parts = ['', '/embed', '/data.json', '/preview.png', '/oembed.json'];
    const statuses = (): Promise<number[]> =>
      Promise.all(parts.map(async (part) => (await fetchPath(`${url}${part}`)).status));
    expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
    await mutate('deleteView', { id: view }, 'view { id }');
    expect(await statuses()).toEqual([410, 410, 410, 410, 410]);
    await mutate('restoreView', { id: view }, 'view { id }');
    expect(await statuses()).toEqual([200, 200, 200, 200, 200]);
    const { publication } = await revoke(id);
    expect(publication.revokedAt).not.toBeNull();
    expect(await statuses()).toEqual([410, 410, 410, 410, 410]);
    const spanish = await fetchPath(url, { headers: { 'accept-language': 'fr, es-MX;q=0.8, en;q=0.5' } });
    const text = await spanish.text();
    expect(text).toContain('<html lang="es">');
    expect(text).toContain('se ha retirado');
    for (const word of ['Secret name', ...seen]) expect(text).not.toContain(word);
    const { records } = await database.driver.executeQuery(
      'MATCH (p:Publication {id: $id}) RETURN keys(p) AS keys',
      { id },
    );
    expect(records[0]?.get('keys')).not.toContain('snapshot');
    expect((await revoke(id)).publication.revokedAt).toBe(publication.revokedAt);
  });

  test('tells those who show links what it is, whatever it is called', async () => {
    const view = await saveView(seen, { name: hostile, caption: hostile });
    const { url } = await publish(view, { preview: previewOf(), explores: true });
    const html = await (await fetchPath(url)).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).not.toContain('<script>alert');
    // Beside its own modules, the data alone.
    const scripts = html.match(/<script\b[^>]*>/gu) ?? [];
    expect(scripts.filter((script) => !script.includes(' src="/published/assets/'))).toHaveLength(1);
    const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;/title&gt;$&amp;';
    expect(head).toContain(`<title>${escaped}`);
    expect(head).toContain(`property="og:title" content="${escaped}`);
    expect(head).toContain(`Entities: ${seen.length}.`);
    expect(head).toContain(`property="og:image" content="${address}${url}/preview.png"`);
    expect(head).toContain('name="twitter:card" content="summary_large_image"');
    const [, oembed = ''] = /type="application\/json\+oembed" href="([^"]+)"/u.exec(head) ?? [];
    const told = (await (await fetch(`${oembed}?maxwidth=500`)).json()) as Json;
    expect(told).toMatchObject({ version: '1.0', type: 'rich', title: hostile, width: 500, height: 600 });
    expect(told.html).toContain(`src="${address}${url}/embed" width="500" height="600" title="${escaped}`);
    expect(told.html).not.toContain('<script');
    const preview = await fetchPath(`${url}/preview.png`);
    expect(preview.headers.get('content-type')).toBe('image/png');
    const data = (text: string): Json =>
      JSON.parse(/id="publication">([^<]*)</u.exec(text)?.[1] ?? '{}') as Json;
    expect(data(html).exploreAt).toBe(`/?saved=${encodeURIComponent(view)}&version=1`);
    expect(data(await (await fetchPath(`${url}/embed`)).text()).exploreAt).toBeNull();
  });
});
