import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Capsule, readCapsuleData, toScriptText, writeCapsule } from '../../client/export/capsule.ts';
import { savedInCarried } from '../../client/export/carried.ts';
import { readEmbedded } from '../../client/export/read-embedded.ts';
import { entitiesOf, findByName } from '../../client/standalone/find-in-capsule.ts';
import { foldScene, leavesOf } from '../../client/standalone/fold-scene.ts';
import { emptyScene } from '../../client/state/select-scene.ts';
import { storyKeyOf } from '../../client/state/story.ts';
import { anyScene, makeSceneLink, makeSceneNode } from '../support/any-scene.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

/** As the build makes it, but for its script. */
const page = `<!doctype html><html lang="en"><head><title></title></head><body><script type="application/json" id="attest-figure"></script><script type="module">run()</script></body></html>`;

const capsuleOf = (text: string): Capsule => ({
  title: { name: text, caption: text },
  language: 'en',
  slides: [{ title: text, text, notes: text, since: text, picture: null, isGone: false }],
  saved: { story: { format: 'attest-story', name: text } },
});

/** What would end the element that the data stand in, or make them something else. */
const breakingOut = [
  '</script><script>alert(1)</script>',
  '</SCRIPT\n><img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]>--!>',
  '\u2028\u2029',
  '</title><script>alert(1)</script>',
  '$& $` $1',
  '" onload="alert(1)',
  '<script type="application/json" id="attest-figure"></script>',
  '<title></title><html lang="en">',
];

describe('the file of a capsule', () => {
  const texts = [...Object.values(hostileTexts).map((make) => make(200)), ...breakingOut];

  test.each(texts.map((text) => [text.slice(0, 40), text]))(
    'keeps what is in it from breaking out: %j',
    async (_, text) => {
      const html = writeCapsule(page, capsuleOf(text));
      expect(html.match(/<script/giu)?.length).toBe(2);
      expect(html.match(/<\/script/giu)?.length).toBe(2);
      expect(html.match(/<\/title/giu)?.length).toBe(1);
      expect(html).not.toMatch(/\0|<!--|<img/u);
      const data = readCapsuleData(html) ?? '';
      expect(data).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(data)).toMatchObject({ title: { name: text }, slides: [{ text }] });
      // As a file, in UTF-8, and read as whatever is dropped.
      const read = (await readEmbedded(new Blob([html]))) ?? '';
      expect(JSON.parse(savedInCarried(read) ?? '')).toEqual({ format: 'attest-story', name: text });
    },
  );

  test('gives any data back as they were', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toScriptText(value);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is made of the page that the build makes and of no other, and a page without data is none', () => {
    expect(() => writeCapsule('<html></html>', capsuleOf('a'))).toThrow(/has not one/u);
    expect(() => writeCapsule(`${page}${page}`, capsuleOf('a'))).toThrow(/has not one/u);
    expect(readCapsuleData(page)).toBeNull();
    expect(readCapsuleData('<p>news</p>')).toBeNull();
  });
});

describe('what hangs on an entity alone', () => {
  const nodes = ['hub', 'leaf', 'loop', 'between', 'far'].map((id) => makeSceneNode(id));
  const links = [
    makeSceneLink('1', 'hub', 'leaf'),
    makeSceneLink('2', 'leaf', 'hub'),
    makeSceneLink('3', 'hub', 'loop'),
    makeSceneLink('4', 'loop', 'loop'),
    makeSceneLink('5', 'hub', 'between'),
    makeSceneLink('6', 'between', 'far'),
  ];
  const scene = { ...emptyScene, nodes, links };

  test('is folded into it and counted there, with its links; nothing else goes', () => {
    expect(leavesOf(scene, 'hub')).toEqual(['leaf']);
    const folded = foldScene(scene, new Set(['hub']));
    expect(folded.nodes.map(({ id, folded: count }) => [id, count])).toEqual([
      ['hub', 1],
      ['loop', 0],
      ['between', 0],
      ['far', 0],
    ]);
    expect(folded.links.map(({ id }) => id)).toEqual(['3', '4', '5', '6']);
  });

  test('is never lost: what is folded is drawn or counted at something that is drawn', () => {
    fc.assert(
      fc.property(anyScene, fc.array(fc.integer({ min: 0, max: 11 })), (any, chosen) => {
        const folded = foldScene(any, new Set(chosen.map((at) => `e${at}`)));
        const count = folded.nodes.reduce((sum, node) => sum + node.folded, 0);
        const before = any.nodes.reduce((sum, node) => sum + node.folded, 0);
        expect(folded.nodes.length + count - before).toBe(any.nodes.length);
      }),
    );
  });
});

test('a name is found by its letters, however they are typed, with the slides that draw it', () => {
  const slideOf = (...names: readonly string[]) => ({
    picture: { drawn: { nodes: names.map((name) => makeSceneNode(name, { name })) } },
  });
  // What else a slide has is not looked at.
  const slides = [
    slideOf('Xocalı', 'Perú'),
    { picture: null },
    slideOf('Xocalı'),
  ] as unknown as Capsule['slides'];
  const all = entitiesOf(slides);
  expect(findByName(all, 'xocali').map(({ name, slides: on }) => [name, on])).toEqual([['Xocalı', [0, 2]]]);
  expect(findByName(all, 'PERU').length).toBe(1);
  expect(findByName(all, ' ')).toEqual([]);
  expect(findByName(all, '.*')).toEqual([]);
});

test('a picture that is explored keeps the keys by which it is moved through, and the story all others', () => {
  const key = (name: string) =>
    storyKeyOf({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, 'picture');
  expect(['ArrowRight', ' ', 'Enter'].map(key)).toEqual([null, null, null]);
  expect(['PageDown', 'Home', 'b', 'f', 'Escape'].map(key)).toEqual([
    'next',
    'first',
    'blank',
    'full',
    'end',
  ]);
});
