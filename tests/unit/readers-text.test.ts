import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../server/ingest/readers/decode-text.ts';
import { findLanguage } from '../../server/ingest/readers/find-language.ts';
import { composed, inverted, sourceOffset } from '../../server/ingest/readers/offset-map.ts';
import { placeOf } from '../../server/ingest/readers/places.ts';
import { toEdtf } from '../../server/ingest/readers/published-date.ts';
import type { ReadDocument } from '../../server/ingest/readers/read-document.ts';
import { readDocuments } from '../../server/ingest/readers/read-documents.ts';
import { storedText } from '../../server/ingest/readers/stored-text.ts';
import { utf8 } from '../support/reader-fixtures.ts';

/** Text of any script, with what NFC changes (longer and shorter), marks without letters, Hangul, and all kinds of line ends. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'e\u0301',
        '\u212B',
        '\u0958',
        '\uFB2C',
        '\u1112\u1161\u11AB',
        '\uAC00\u11A8',
        '\u0301',
        '\u0323\u0301',
      ),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '\n\n',
        'a',
        ' ',
        '😀',
        'שלום',
        '\u{1D160}',
        '\u0B47\u0B56',
        '\u{11099}\u{110BA}',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('').replaceAll(/\p{Cs}|\0/gu, ''));

async function readText(text: string, name = 'a.txt'): Promise<ReadDocument | undefined> {
  const { documents } = await readDocuments({ name, bytes: utf8(text) });
  return documents[0];
}

describe('the stored text', () => {
  test('is what the file says in NFC with LF, and each of its breaks leads back to the words that it stands for', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, map } = storedText(given);
        expect(text).toBe(given.replaceAll(/\r\n?/gu, '\n').normalize('NFC'));
        const ends = [...map.stored.slice(1), text.length];
        for (const [index, start] of map.stored.entries()) {
          const end = ends[index] ?? text.length;
          const source = given.slice(map.source[index], map.source[index + 1] ?? given.length);
          expect(storedText(source).text).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never leads back further as one reads on, and leads to the same letter where nothing changed', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, map } = storedText(given);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset++) {
          const source = sourceOffset(map, offset);
          expect(source).toBeGreaterThanOrEqual(last);
          expect(source).toBeLessThanOrEqual(given.length);
          last = source;
        }
        const plain = /[ a-z]/u;
        for (const { index } of given.matchAll(/[a-z](?=[a-z ])/gu)) {
          const offset = sourceOffset(inverted(map), index);
          if (plain.test(text[offset] ?? '')) expect(text[offset]).toBe(given[sourceOffset(map, offset)]);
        }
      }),
    );
  });

  test('takes marks without number on one letter in time that grows no faster than they do', () => {
    const marks = `e${'\u0301\u0323\u0302'.repeat(100_000)}`;
    const { text, map } = storedText(marks);
    expect(text.normalize('NFC')).toBe(text);
    expect(sourceOffset(map, text.length)).toBe(marks.length);
  });

  test('of a file that goes through two maps leads back through both', () => {
    const first = { stored: [0, 3], source: [0, 5] };
    const second = { stored: [0, 6], source: [10, 20] };
    const both = composed(first, second);
    for (const offset of [0, 1, 2, 3, 4, 5, 9]) {
      expect(sourceOffset(both, offset)).toBe(sourceOffset(second, sourceOffset(first, offset)));
    }
  });
});

describe('plain text', () => {
  test('comes out as it went in, with the line and paragraph of every word', async () => {
    const text = 'One\r\n\r\nTwo e\u0301t\r\nthree';
    const read = await readText(text);
    expect(read?.text).toBe('One\n\nTwo \u00E9t\nthree');
    const at = (word: string) => placeOf(read?.map ?? { paragraphs: [] }, read?.text.indexOf(word) ?? -1);
    expect(at('One')).toEqual({ paragraph: 0, line: 1, source: 0 });
    expect(at('\u00E9t')).toEqual({ paragraph: 1, line: 3, source: 11 });
    expect(at('three')).toEqual({ paragraph: 1, line: 4, source: 16 });
  });

  test('of any kind is read with offsets that lead to its words', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (given) => {
        const bare = given.replace(/^\uFEFF/u, '');
        const read = await readText(given);
        if (bare.trim() === '') expect(read).toBeUndefined();
        else expect(read?.text).toBe(bare.replaceAll(/\r\n?/gu, '\n').normalize('NFC'));
      }),
      { numRuns: 60 },
    );
  });

  test('with a character that cannot be kept is refused with its place', async () => {
    const { documents, refused } = await readDocuments({ name: 'a.txt', bytes: utf8('abc\0def') });
    expect(documents).toEqual([]);
    expect(refused).toEqual([{ file: 'a.txt', reason: '“a.txt” holds the character U+0000 at 3.' }]);
  });
});

describe('the encoding', () => {
  const russian = 'Президент сегодня встретился с журналистами в Москве и рассказал о новых законах.';
  const windows1251 = Uint8Array.from(russian, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });

  test('is found by its mark, by the bytes, or by a guess, and says which', async () => {
    const utf16 = Buffer.from(`\uFEFF${russian}`, 'utf16le');
    expect(await decodeText(utf16)).toEqual({ text: russian, encoding: { name: 'utf-16le', found: 'mark' } });
    expect(await decodeText(utf8(russian))).toEqual({
      text: russian,
      encoding: { name: 'utf-8', found: 'valid' },
    });
    expect(await decodeText(windows1251)).toEqual({
      text: russian,
      encoding: { name: 'windows-1251', found: 'guessed' },
    });
    expect(await decodeText(Buffer.from('plain words without a mark', 'utf16le'))).toMatchObject({
      text: 'plain words without a mark',
      encoding: { name: 'utf-16le', found: 'guessed' },
    });
  });

  test('is the one that is stated, unless the bytes contradict it', async () => {
    expect((await decodeText(windows1251, 'windows-1251')).encoding).toEqual({
      name: 'windows-1251',
      found: 'stated',
    });
    expect((await decodeText(windows1251, 'utf-8')).encoding.found).toBe('guessed');
    expect((await decodeText(utf8(russian), 'no-such-charset')).text).toBe(russian);
  });

  test('of the odd broken letter is kept, and the letter is counted', async () => {
    const bytes = Uint8Array.from([...utf8(`${russian} `), 0xff, ...utf8(` ${russian}`)]);
    const { documents } = await readDocuments({ name: 'a.txt', bytes });
    expect(documents[0]?.text).toBe(`${russian} \uFFFD ${russian}`);
    expect(documents[0]?.encoding).toEqual({ name: 'utf-8', found: 'guessed', replaced: 1 });
    expect(documents[0]?.notes).toEqual([
      '1 characters could not be read as utf-8; each stands in the text as “\uFFFD”.',
    ]);
  });
});

describe('the language', () => {
  test.each([
    ['az', 'Azərbaycan Prezidenti bu gün Bakıda jurnalistlərlə görüşdü.'],
    ['tr', 'Cumhurbaşkanı bugün Ankara’da gazetecilerle görüştü.'],
    ['ru', 'Президент сегодня встретился с журналистами в Москве.'],
    ['uk', 'Президент сьогодні зустрівся з журналістами в Києві.'],
    ['es', 'El presidente se reunió hoy con los periodistas en Lima.'],
    ['fr', 'Le président a rencontré aujourd’hui les journalistes à Paris.'],
    ['de', 'Der Präsident traf sich heute in Berlin mit Journalisten.'],
    ['ar', 'التقى الرئيس اليوم بالصحفيين في القاهرة.'],
    ['fa', 'رئیس جمهور امروز در تهران با خبرنگاران دیدار کرد.'],
    ['hy', 'Նախագահն այսօր Երևանում հանդիպեց լրագրողների հետ։'],
    ['ka', 'პრეზიდენტი დღეს თბილისში ჟურნალისტებს შეხვდა.'],
    ['zh', '总统今天在北京会见了记者。'],
    ['ja', '大統領は今日、東京で記者団と会談した。'],
    ['en', 'The president met with journalists in London today.'],
    ['he', 'הנשיא נפגש היום עם עיתונאים בירושלים.'],
    ['ko', '대통령은 오늘 서울에서 기자들을 만났다.'],
  ])('%s is found in a sentence', async (tag, text) => {
    expect(await findLanguage(text)).toMatchObject({ tag, found: 'found' });
  });

  test('that is not known stays unknown, with the next of kin not named in its place', async () => {
    const unknown = { tag: 'und', found: 'unknown' };
    expect(await findLanguage('12345 67 8.9')).toEqual(unknown);
    expect(await findLanguage('Президент бүгін Астанада журналистермен кездесті, Қазақстан.')).toEqual(
      unknown,
    );
  });

  test('that is stated is believed, unless a longer text is surely in another', async () => {
    expect(await findLanguage('Ein Satz.', 'de_AT')).toEqual({ tag: 'de-AT', found: 'stated' });
    const long =
      'Der Präsident traf sich heute in Berlin mit Journalisten und sprach über das neue Gesetz. '.repeat(4);
    expect(await findLanguage(long, 'en')).toMatchObject({ tag: 'de', found: 'found' });
    expect(await findLanguage(long, 'de-CH')).toEqual({ tag: 'de-CH', found: 'stated' });
    expect(await findLanguage(long, 'not a tag!')).toMatchObject({ tag: 'de', found: 'found' });
  });
});

test.each([
  ['2024', '2024'],
  ['2024-05', '2024-05'],
  ['2024-05-13T23:30:00+04:00', '2024-05-13'],
  ['20240513', '2024-05-13'],
  ["D:20240513233000+04'00'", '2024-05-13'],
  ['Mon, 13 May 2024 23:30:00 +0400', '2024-05-13'],
  ['May 13, 2024', '2024-05-13'],
  ['Monday, 13th September 2024', '2024-09-13'],
  ['Sept. 2024', '2024-09'],
  ['2024-02-31', null],
  ['03/04/2024', null],
  ['yesterday', null],
])('the date “%s” is %s', (stated, edtf) => {
  expect(toEdtf(stated)).toBe(edtf);
});
