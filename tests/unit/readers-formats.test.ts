import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../server/ingest/readers/places.ts';
import type { ReadDocument, SourceFile } from '../../server/ingest/readers/read-document.ts';
import { readDocuments } from '../../server/ingest/readers/read-documents.ts';
import {
  makeDocx,
  makePdf,
  makeWarc,
  makeZip,
  story,
  storyAtom,
  storyHtml,
  storyMail,
  storyMarkdown,
  storyRss,
  storyText,
  utf8,
} from '../support/reader-fixtures.ts';

async function readOne(
  name: string,
  bytes: Uint8Array,
  more: Partial<SourceFile> = {},
): Promise<ReadDocument> {
  const { documents, refused } = await readDocuments({ name, bytes, ...more });
  expect(refused).toEqual([]);
  expect(documents).toHaveLength(1);
  const [document] = documents;
  if (!document) throw new Error('nothing was read');
  return document;
}

const facts = ({ name, text, url, publisher, byline, published, language, mediaType }: ReadDocument) => ({
  name,
  text,
  url,
  publisher,
  byline,
  published,
  language: language.tag,
  mediaType,
});

const placeOfWord = ({ map, text }: ReadDocument, word: string) => placeOf(map, text.indexOf(word));

describe('a page', () => {
  test('gives its article with title, author, site, date, language and address, and nothing that stands around it', async () => {
    expect(facts(await readOne('a.html', utf8(storyHtml)))).toEqual({
      name: 'Tarn Vale votes',
      text: storyText,
      url: 'https://courier.example/2024/05/13/vote',
      publisher: 'Invented Courier',
      byline: 'Bo Reed',
      published: { edtf: '2024-05-13', text: '2024-05-13T23:30:00+04:00', basis: 'stated' },
      language: 'en-GB',
      mediaType: 'text/html',
    });
  });

  test('that came from one host cannot claim the address of another', async () => {
    const from = { url: 'https://other.example/copy' };
    expect((await readOne('a.html', utf8(storyHtml), from)).url).toBe('https://other.example/copy');
    const same = { url: 'https://www.courier.example/amp/vote' };
    expect((await readOne('a.html', utf8(storyHtml), same)).url).toBe(
      'https://courier.example/2024/05/13/vote',
    );
  });

  test('without an article gives its whole text, a list’s items and a table’s rows as paragraphs, and says so', async () => {
    const html =
      '<ul><li>one &amp; <b>two</b></li><li>three</li></ul><table><tr><td>a</td><td>b</td></tr></table>first<br>line<br><br>next<pre> x\n  y</pre><p hidden>gone</p><script>var a</script>';
    const read = await readOne('a.html', utf8(html));
    expect(read.text).toBe('one & two\n\nthree\n\na\tb\n\nfirst\nline\n\nnext\n\nx\ny');
    expect(read.map.elements?.slice(0, 3)).toEqual(['li', 'li', 'tr']);
    expect(placeOfWord(read, 'three')).toEqual({ paragraph: 1, element: 'li' });
  });

  test('is read in the charset that it states', async () => {
    const html =
      '<html><head><meta charset="windows-1251"></head><body><p>\xCC\xEE\xF1\xEA\xE2\xE0</p></body></html>';
    const read = await readOne('a.html', Buffer.from(html, 'latin1'));
    expect(read.text).toBe('Москва');
    expect(read.encoding).toEqual({ name: 'windows-1251', found: 'stated' });
  });

  test('whose date is in its address alone has a date that is inferred', async () => {
    const read = await readOne('a.html', utf8('<p>words</p>'), {
      url: 'https://courier.example/2024/05/13/vote',
    });
    expect(read.published).toEqual({
      edtf: '2024-05-13',
      text: '2024-05-13',
      basis: 'inferred',
      reason: 'the date in the page’s address',
    });
  });
});

describe('a PDF', () => {
  test('gives its lines as paragraphs, with the page of each word', async () => {
    const bytes = await makePdf(
      [
        [
          'The council of Tarn Vale met on Monday and spoke about the new',
          'bridge, which the whole inter-',
          'national press had come to see, and about',
          '',
          'Second part.',
        ],
        [
          'A well-known clerk of the town spoke about inter-',
          'national money. It was a well-',
          'known matter.',
        ],
      ],
      'Tarn Vale votes',
    );
    const read = await readOne('a.pdf', bytes);
    expect(read.text).toBe(
      'The council of Tarn Vale met on Monday and spoke about the new bridge, which the whole international press had come to see, and about\n\nSecond part.\n\nA well-known clerk of the town spoke about international money. It was a well-known matter.',
    );
    expect(read.name).toBe('Tarn Vale votes');
    expect(read.published).toEqual({
      edtf: '2024-05-14',
      text: 'D:20240514000000Z',
      basis: 'inferred',
      reason: 'the day on which the file was made',
    });
    expect(placeOfWord(read, 'bridge')).toEqual({ paragraph: 0, page: 1 });
    expect(placeOfWord(read, 'A well-known')).toEqual({ paragraph: 2, page: 2 });
  });

  test('goes on over the end of a page within a sentence, without the running heads', async () => {
    const page = (number: number, line: string) => [`The Courier, page ${number}`, '', '', line];
    const bytes = await makePdf([
      page(1, 'The council spoke about the bridge and'),
      page(2, 'the road that leads to it,'),
      page(3, 'then went home.'),
    ]);
    const read = await readOne('a.pdf', bytes);
    expect(read.text).toBe(
      'The council spoke about the bridge and the road that leads to it, then went home.',
    );
    expect(read.notes).toEqual(['3 lines that stand at the head or foot of most pages were left out.']);
    expect(placeOfWord(read, 'home').page).toBe(3);
  });

  test('of pictures alone is refused', async () => {
    expect((await readDocuments({ name: 'scan.pdf', bytes: await makePdf([[], []]) })).refused).toEqual([
      { file: 'scan.pdf', reason: '“scan.pdf” has no text: its pages are pictures.' },
    ]);
  });
});

describe('a Word document', () => {
  test('gives its paragraphs and what its properties state', async () => {
    expect(facts(await readOne('a.docx', makeDocx(['R&amp;D', 'second'])))).toMatchObject({
      name: 'Tarn Vale votes',
      text: 'R&D\n\nsecond',
      byline: 'Bo Reed',
      published: { edtf: '2024-05-13', basis: 'inferred' },
    });
  });

  test('that declares entities is refused', async () => {
    const bytes = makeDocx(['x'], { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' });
    expect((await readDocuments({ name: 'a.docx', bytes })).refused).toEqual([
      { file: 'a.docx', reason: '“a.docx” declares entities in its part “word/styles.xml”.' },
    ]);
  });
});

describe('a mail', () => {
  test('gives its text with subject, sender and the sender’s day, and what is attached as documents of their own', async () => {
    const bytes = storyMail({ name: 'inside.md', bytes: utf8('# Inside\n\nwords') });
    const { documents, refused } = await readDocuments({ name: 'a.eml', bytes });
    expect(refused).toEqual([]);
    expect(documents.map((document) => ({ file: document.file, ...facts(document) }))).toMatchObject([
      {
        file: 'a.eml',
        name: 'Tarn Vale votes',
        text: storyText,
        publisher: 'Bo Reed',
        published: { edtf: '2024-05-13', basis: 'stated' },
      },
      { file: 'a.eml/inside.md', name: 'Inside', text: 'Inside\n\nwords' },
    ]);
  });

  test('in HTML alone gives its text', async () => {
    const bytes = utf8('From: a@b.example\nSubject: S\nContent-Type: text/html\n\n<p>one</p><p>two</p>');
    expect((await readOne('a.eml', bytes)).text).toBe('one\n\ntwo');
  });
});

describe('Markdown', () => {
  test('gives its words without marks, each with its place in the file', async () => {
    const read = await readOne('a.md', utf8(storyMarkdown));
    expect(facts(read)).toMatchObject({
      name: 'Tarn Vale votes',
      text: 'Tarn Vale votes\n\nThe council of Tarn Vale met on Monday.\n\nAda Quill & the clerk\n\nthe bridge\n\nsaid that\nnobody hurried\n\nwho\twhat\n\nQuill\tchair',
      byline: 'Bo Reed',
      published: { edtf: '2024-05-13', basis: 'stated' },
    });
    expect(read.map.elements).toEqual(['h1', 'p', 'li', 'li', 'blockquote', 'tr', 'tr']);
    for (const word of [
      'council',
      'Monday',
      'Ada',
      'clerk',
      'bridge',
      'nobody',
      'hurried',
      'what',
      'chair',
    ]) {
      const { source = -1, line = -1 } = placeOfWord(read, word);
      expect(storyMarkdown.slice(source, source + word.length)).toBe(word);
      expect(storyMarkdown.split('\n')[line - 1]).toContain(word);
    }
  });

  test('keeps brackets that are no link, since they are an editor’s words within a quotation', async () => {
    const read = await readOne(
      'a.md',
      utf8('He said “[they] was [sic] late” [there][x] [x].\n\n[x]: http://a.example'),
    );
    expect(read.text).toBe('He said “[they] was [sic] late” there x.');
  });
});

describe('a feed', () => {
  test('gives each item as a document with the feed as its publisher', async () => {
    const { documents, refused } = await readDocuments({ name: 'a.rss', bytes: storyRss });
    expect(refused).toEqual([]);
    expect(documents.map((document) => ({ file: document.file, ...facts(document) }))).toMatchObject([
      {
        file: 'a.rss/1',
        name: 'Tarn Vale votes',
        text: storyText,
        url: 'https://courier.example/vote',
        publisher: 'Invented Courier',
        byline: 'Bo Reed',
        published: { edtf: '2024-05-13', basis: 'stated' },
        language: 'en',
      },
      { file: 'a.rss/2', text: 'Bridge & road to open in May', url: 'https://courier.example/bridge' },
    ]);
  });

  test('in Atom does as well, and is known by its looks under any name', async () => {
    const read = await readOne('download.xml', storyAtom);
    expect(facts(read)).toMatchObject({
      name: 'Tarn Vale votes',
      text: storyText,
      byline: 'Bo Reed',
      published: { edtf: '2024-05-14', basis: 'inferred' },
    });
  });

  test('that declares entities is refused before any is looked at', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>`;
    expect((await readDocuments({ name: 'a.rss', bytes: utf8(bomb) })).refused).toEqual([
      { file: 'a.rss', reason: '“a.rss” declares entities, which no feed needs.' },
    ]);
  });
});

describe('archives', () => {
  test('give each file by its own kind and refuse the bad ones by name without losing the others', async () => {
    const bytes = makeZip({
      'a/story.html': utf8(storyHtml),
      'broken.pdf': utf8('%PDF-1.4 nothing %%EOF'),
      'photo.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]),
      '__MACOSX/a': utf8('x'),
      'inner.zip': makeZip({ 'note.txt': utf8('note') }),
    });
    const { documents, refused } = await readDocuments({ name: 'week.zip', bytes });
    expect(documents.map(({ file }) => file)).toEqual([
      'week.zip/a/story.html',
      'week.zip/inner.zip/note.txt',
    ]);
    expect(refused).toEqual([
      { file: 'week.zip/broken.pdf', reason: '“week.zip/broken.pdf” is damaged, or not what its name says.' },
      { file: 'week.zip/photo.jpg', reason: '“week.zip/photo.jpg” is of a kind that is not read (.jpg).' },
    ]);
  });

  test('within archives beyond the allowed depth are refused', async () => {
    let bytes = makeZip({ 'note.txt': utf8('note') });
    for (let level = 0; level < 5; level++) bytes = makeZip({ 'in.zip': bytes });
    const { documents, refused } = await readDocuments({ name: 'a.zip', bytes });
    expect(documents).toEqual([]);
    expect(refused[0]?.reason).toMatch(/holds files within files, more than 3 levels deep/u);
  });

  test('that would unpack to very much more than they are, are refused unread', async () => {
    const zeros = new Uint8Array(8 * 2 ** 20).fill(65);
    const zipped = await readDocuments({
      name: 'bomb.zip',
      bytes: makeZip({ 'a.txt': zeros, 'b.txt': utf8('fine') }),
    });
    expect(zipped.documents.map(({ text }) => text)).toEqual(['fine']);
    expect(zipped.refused).toEqual([
      { file: 'bomb.zip/a.txt', reason: '“bomb.zip/a.txt” unpacks to more than 200 times its size.' },
    ]);
    const packed = await readDocuments({ name: 'bomb.gz', bytes: gzipSync(zeros) });
    expect(packed.refused[0]?.reason).toMatch(/^“bomb.gz” unpacks to more than \d+ bytes\.$/u);
  });

  test('of the web give each answered page under its address, packed or not', async () => {
    const pages = [
      {
        url: 'https://courier.example/vote',
        status: '200 OK',
        type: 'text/html; charset=utf-8',
        body: storyHtml,
      },
      {
        url: 'https://courier.example/gone',
        status: '404 Not Found',
        type: 'text/html',
        body: '<p>gone</p>',
      },
      { url: 'https://courier.example/a.css', status: '200 OK', type: 'text/css', body: 'p{}' },
      { url: 'https://courier.example/note', status: '200 OK', type: 'text/plain', body: 'a note' },
    ];
    for (const [name, bytes] of [
      ['a.warc', makeWarc(pages)],
      ['a.warc.gz', gzipSync(makeWarc(pages))],
    ] as const) {
      const { documents, refused } = await readDocuments({ name, bytes });
      expect(refused).toEqual([]);
      expect(documents.map(({ url, text }) => ({ url, text }))).toEqual([
        { url: 'https://courier.example/2024/05/13/vote', text: storyText },
        { url: 'https://courier.example/note', text: 'a note' },
      ]);
    }
  });

  test.each(story.map((text, index) => [index, text] as const))(
    'keep paragraph %i whole in every kind',
    async (_, text) => {
      const bytes = makeZip({
        'a.txt': utf8(storyText),
        'a.html': utf8(storyHtml),
        'a.docx': makeDocx(story),
        'a.eml': storyMail(),
      });
      const { documents } = await readDocuments({ name: 'all.zip', bytes });
      expect(documents.filter((document) => document.text.split('\n\n').includes(text))).toHaveLength(4);
    },
  );
});
