import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { savedInCarried, writeCarriedStory } from '../../client/export/carried.ts';
import { type Block, fillColumns } from '../../client/export/fill-columns.ts';
import { layOutPages, type PageParts } from '../../client/export/lay-out-page.ts';
import { layOutSlides, type PrintedSlide } from '../../client/export/lay-out-slides.ts';
import type { Figure } from '../../client/export/marks.ts';
import { paragraphsOf } from '../../client/export/paragraphs-of.ts';
import { readEmbedded } from '../../client/export/read-embedded.ts';
import { writePdf } from '../../client/export/write-pdf.ts';
import { withoutNotes } from '../../client/state/story-file.ts';
import { projectRoot } from '../../server/root.ts';
import { measure, parts, textsOf } from '../support/figure-page.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

/** Letters without blanks, as lines end anywhere. */
const letters = (texts: readonly string[]): string => texts.join('').replaceAll(/\s/gu, '');
const saidOn = (pages: readonly Figure[]): string =>
  letters(pages.flatMap(({ marks }) => textsOf(marks).map(({ text }) => text)));

const footnotesOf = (count: number): PageParts['footnotes'] =>
  Array.from({ length: count }, (_, at) => [
    { depth: 0, text: `[${at + 1}] link` },
    { depth: 1, text: `claim${at} ${'word '.repeat(20)}` },
    { depth: 2, text: `source${at} ${'word '.repeat(20)}` },
  ]);
const picture = { marks: [], box: { x1: 0, y1: 0, x2: 1200, y2: 500 } };
const sayPage = (page: number, pages: number): string => `${page}/${pages}`;

describe('a text in Markdown', () => {
  const told = (markdown: string) =>
    paragraphsOf(markdown).map(({ kind, depth, mark, runs }) => [
      kind,
      depth,
      mark,
      runs.map(({ text, isBold }) => (isBold ? `*${text}*` : text)).join(''),
    ]);

  test('is read as paragraphs, with what stands before each', () => {
    expect(told('# A **b**\n\nOne\ntwo **three**\n\n- x\n- y\n\n  z\n    1. q\n\n> said')).toEqual([
      ['heading', 0, '', '*A **b*'],
      ['text', 0, '', 'One two *three*'],
      ['text', 1, '•', 'x'],
      ['text', 1, '•', 'y'],
      ['text', 1, '', 'z'],
      ['text', 2, '1.', 'q'],
      ['text', 1, '', 'said'],
    ]);
    expect(told('3. a\n4. b')).toEqual([
      ['text', 1, '3.', 'a'],
      ['text', 1, '4.', 'b'],
    ]);
  });

  test('has HTML as text, and no picture but its description', () => {
    expect(told('<script>x</script>\n\n![a](http://b/c.png) <b>')).toEqual([
      ['text', 0, '', '<script>x</script>'],
      ['text', 0, '', 'a <b>'],
    ]);
  });
});

describe('columns', () => {
  const block = (heights: readonly number[], isHead: boolean): Block => ({
    lines: heights.map((height) => ({
      height,
      marks: [{ kind: 'path', steps: [['M', 0, 0]], fill: null, stroke: null }],
    })),
    gap: 5,
    isHead,
  });

  test('hold every line, none beyond their foot, and a heading with what it is said of', () => {
    const heights = fc.array(fc.integer({ min: 5, max: 20 }), { minLength: 1, maxLength: 12 });
    const blocks = fc.array(
      fc
        .record({ heights, isHead: fc.boolean() })
        .map((one) => block(one.isHead ? [12] : one.heights, one.isHead)),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(blocks, fc.integer({ min: 0, max: 60 }), (all, first) => {
        const columnAt = (number: number) => ({
          page: number,
          x: 0,
          y: 1000 * number,
          height: number === 0 ? first : 300,
        });
        const filled = fillColumns(all, columnAt);
        const marks = [...filled.values()].flat();
        expect(marks.length).toBe(all.reduce((sum, { lines }) => sum + lines.length, 0));
        for (const [page, own] of filled)
          for (const mark of own) {
            const y = mark.kind === 'path' ? Number(mark.steps[0]?.[2]) : 0;
            expect(Math.floor(y / 1000)).toBe(page);
            expect(y - 1000 * page).toBeLessThan(columnAt(page).height);
          }
      }),
    );
    const stands = fillColumns([block([280], false), block([12], true), block([40], false)], (page) => ({
      page,
      x: 0,
      y: 0,
      height: 300,
    }));
    expect([...stands].map(([page, marks]) => [page, marks.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('a figure on paper', () => {
  test('is one page as large as the figure as long as its footnotes fit, and goes on from page to page when they do not', () => {
    const few = layOutPages(picture, { ...parts, footnotes: footnotesOf(5) }, measure, sayPage);
    expect(few.length).toBe(1);
    const footnotes = footnotesOf(300);
    const many = layOutPages(
      picture,
      { ...parts, footnotes, remarks: ['cut'], footer: ['here'] },
      measure,
      sayPage,
    );
    expect(many.length).toBeGreaterThan(2);
    expect(new Set(many.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    const said = saidOn(many);
    for (const lines of footnotes) for (const { text } of lines) expect(said).toContain(letters([text]));
    for (const words of ['cut', 'here', `${many.length}/${many.length}`]) expect(said).toContain(words);
    for (const { marks, width, height } of many)
      for (const { x, y, text, size } of textsOf(marks)) {
        expect(x + measure(text, size)).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
      }
  });
});

const slideOf = (more: Partial<PrintedSlide> = {}): PrintedSlide => ({
  parts,
  where: 'Slide 1 of 1',
  text: [],
  picture,
  notes: null,
  ...more,
});
const storyOf = (slides: readonly PrintedSlide[], rows: readonly string[] = []) => ({
  name: 'A story',
  slides,
  sources: { title: 'Sources', rows },
  footer: 'Each says who says it',
  sayPage,
  sayContinued: (title: string) => `${title} goes on`,
});

describe('a story on paper', () => {
  test('has a page a slide, then what does not fit, then the documents; a bookmark for each', () => {
    const slides = [
      slideOf({ text: paragraphsOf('Some **words**.') }),
      slideOf({ parts: { ...parts, title: 'Second', footnotes: footnotesOf(80) } }),
      slideOf({ parts: { ...parts, title: '' }, picture: null, where: 'Slide 3 of 3' }),
    ];
    const { pages, bookmarks } = layOutSlides(storyOf(slides, ['A paper, 1992']), measure);
    expect(bookmarks.map(({ title }) => title)).toEqual(['A title', 'Second', 'Slide 3 of 3', 'Sources']);
    expect(bookmarks[1]?.page).toBe(1);
    const said = saidOn(pages);
    for (const words of ['Somewords.', 'Secondgoeson', 'Apaper,1992', `${pages.length}/${pages.length}`])
      expect(said).toContain(words);
    for (const lines of footnotesOf(80))
      for (const { text } of lines) expect(said).toContain(letters([text]));
  });

  test('prints the notes of its speaker where they are wanted', () => {
    const notes = { title: 'Notes', text: paragraphsOf('Say whose words these are.') };
    const { pages, bookmarks } = layOutSlides(storyOf([slideOf({ notes })]), measure);
    expect(pages.length).toBe(2);
    expect(bookmarks.length).toBe(1);
    expect(saidOn(pages.slice(1))).toContain('Saywhosewordstheseare.');
  });

  test.each(Object.entries(hostileTexts))('leaves no letter of a text out: %s', (_, make) => {
    const text = [
      {
        kind: 'text' as const,
        depth: 0,
        mark: '',
        runs: [{ text: make(3000), isBold: false, address: null }],
      },
    ];
    const { pages } = layOutSlides(storyOf([slideOf({ text })]), measure);
    const ys = pages.flatMap(({ marks }) => textsOf(marks).map(({ y }) => y));
    expect(ys.every((y) => y < 794)).toBe(true);
    // Of each page what stands between its heading and its foot.
    const body = pages.flatMap(({ marks }) => textsOf(marks).filter(({ y }) => y > 104 && y < 742));
    expect(letters(body.map((mark) => mark.text)) === letters([make(3000)])).toBe(true);
  });
});

describe('a story as PDF', () => {
  const font = readFileSync(
    join(projectRoot, 'node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'),
  );
  const fonts = [{ isBold: false, range: 'U+0000-00FF', bytes: new Uint8Array(font) }];
  const slides = [slideOf(), slideOf({ parts: { ...parts, title: 'Zweite — шаг' } })];
  const { pages, bookmarks } = layOutSlides(storyOf(slides), measure);
  const book = { title: 'A story', description: 'D', language: 'en', author: 'Somebody', pages, bookmarks };

  test('says what it is called, in which language and by whom, and has a bookmark for each slide', async () => {
    const pdf = await PDFDocument.load(await writePdf(book, fonts, '{}'));
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getPageCount()]).toEqual(['A story', 'Somebody', 2]);
    expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en');
    const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const titles: string[] = [];
    for (let at = outline.lookupMaybe(PDFName.of('First'), PDFDict); at !== undefined; ) {
      titles.push(at.lookup(PDFName.of('Title'), PDFHexString).decodeText());
      const page = pdf.getPage(titles.length - 1).ref;
      expect(at.lookup(PDFName.of('Dest'), PDFArray).get(0)).toBe(page);
      at = at.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    expect(titles).toEqual(['A title', 'Zweite — шаг']);
  });

  test('gives its story back, without the notes where they are left out', async () => {
    const story = {
      format: 'attest-story',
      content: { slides: [{ id: 'a', title: '</script>', notes: 'secret' }] },
    };
    const file = JSON.stringify(story);
    const data = writeCarriedStory({ story: JSON.parse(withoutNotes(file)), slides: [null] });
    const pdf = await writePdf(book, fonts, data);
    const saved = savedInCarried((await readEmbedded(new Blob([pdf]))) ?? '') ?? '';
    expect(JSON.parse(saved)).toEqual({
      ...story,
      content: { slides: [{ id: 'a', title: '</script>', notes: '' }] },
    });
  });

  test('ends when it is told to', async () => {
    const reason = new Error('enough');
    await expect(writePdf(book, fonts, '{}', AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
