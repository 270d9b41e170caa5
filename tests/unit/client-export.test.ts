import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { savedInCarried, writeCarried } from '../../client/export/carried.ts';
import { directionOf } from '../../client/export/direction-of.ts';
import { putPngData, readPngData, readSvgData } from '../../client/export/embedded-data.ts';
import { partsFor } from '../../client/export/figure-fonts.ts';
import { drawPath } from '../../client/export/glyph-of-svg.ts';
import { layOutPage } from '../../client/export/lay-out-page.ts';
import type { Figure, Mark, TextMark } from '../../client/export/marks.ts';
import { scaleWithin } from '../../client/export/paint-canvas.ts';
import { readEmbedded } from '../../client/export/read-embedded.ts';
import { RecordingContext } from '../../client/export/record-canvas.ts';
import { visualRuns } from '../../client/export/visual-runs.ts';
import { wrapText } from '../../client/export/wrap-text.ts';
import { toMarkdown, toPlainText } from '../../client/export/write-outline.ts';
import { type PdfBook, writePdf } from '../../client/export/write-pdf.ts';
import { writeSvg } from '../../client/export/write-svg.ts';
import { emptyScene } from '../../client/state/select-scene.ts';
import { footnotesAtMost, numberLinks } from '../../client/ui/export/number-links.ts';
import { outlineOf } from '../../client/ui/outline/outline-of.ts';
import { projectRoot } from '../../server/root.ts';
import { anyScene, makeSceneLink, makeSceneNode } from '../support/any-scene.ts';
import { measure, parts, textsOf } from '../support/figure-page.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const black = { colour: '#000000', opacity: 1 };
const textMark = (text: string): TextMark => ({
  kind: 'text',
  text,
  x: 0,
  y: 0,
  angle: 0,
  size: 12,
  isBold: false,
  anchor: 'start',
  paint: black,
});
const figureOf = (marks: readonly Mark[], title = 'T'): Figure => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  title,
  description: 'D',
  language: 'en',
  marks,
});

/** Any text, also what nobody would write. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...Object.values(hostileTexts).map((make) => make(60)),
    '</text><script>alert(1)</script>',
    ']]>&amp;<!--',
    '" onload="alert(1)',
  ),
);
const madeWhole = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');

/** Whether every tag is closed by its own, every attribute quoted, and nothing stands in text that must not. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^?]*\?>/u, '');
  const left = body.replaceAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu,
    (_, closes: string, name: string, _attributes, isEmpty: string) => {
      if (closes === '') {
        if (isEmpty === '') open.push(name);
      } else if (open.pop() !== name) open.push('!');
      return '';
    },
  );
  const isText = !/[<>]|&(?!(?:lt|gt|amp|quot|#13);)/u.test(left);
  return open.length === 0 && isText && !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u.test(xml);
}

describe('a figure as SVG', () => {
  test('is well-formed whatever it says, and every text stands in it as it is', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, title, data) => {
        const svg = writeSvg(figureOf([textMark(text)], title), [], data);
        expect(isWellFormed(svg)).toBe(true);
        expect(svg).not.toContain('<script');
        const said = /<text [^>]*>([^<]*)<\/text>/u.exec(svg)?.[1] ?? '';
        expect(plain(said)).toBe(madeWhole(text));
        expect(plain(/<title>([^<]*)</u.exec(svg)?.[1] ?? '')).toBe(madeWhole(title));
      }),
    );
  });

  test('gives its data back as they were written', () => {
    fc.assert(
      fc.property(anyText, (data) => {
        expect(readSvgData(writeSvg(figureOf([]), [], data))).toBe(madeWhole(data));
      }),
    );
  });

  test('gives its data back after another program has written it again, and holds none where none are', () => {
    const again =
      '<svg:svg><svg:metadata\n   class="x" id="attest-figure">{&quot;a&quot;:&#34;&#x42;&quot;}</svg:metadata ></svg:svg>';
    expect(readSvgData(again)).toBe('{"a":"B"}');
    expect(readSvgData('<svg><metadata id="other">{}</metadata></svg>')).toBeNull();
    expect(readSvgData('<svg><metadata id="attest-figure">{}')).toBeNull();
  });

  test('writes a sign that comes again once, and begins a text that is read from right to left at its right', () => {
    const glyph = { width: 24, height: 24, marks: [textMark('+3')] };
    const use: Mark = { kind: 'glyph', glyph, x: 1, y: 2, width: 3, height: 4, opacity: 0.5 };
    const svg = writeSvg(figureOf([use, { ...use, x: 9 }, textMark('שלום Peru')]), [], null);
    expect(svg.match(/<symbol /gu)).toHaveLength(1);
    expect(svg.match(/<use href="#sign-1"/gu)).toHaveLength(2);
    expect(svg).toContain('text-anchor="end" direction="rtl"');
    expect(directionOf('1992: العربية')).toBe('rtl');
    expect(directionOf('Peru שלום')).toBe('ltr');
  });
});

describe('a figure as PNG', () => {
  const png = PNG.sync.write(new PNG({ width: 2, height: 2 }));

  test('gives its data back as they were written, and is still the same picture', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (data) => {
        const put = putPngData(png, data);
        expect(readPngData(put)).toBe(data);
        expect(PNG.sync.read(Buffer.from(put)).data).toEqual(PNG.sync.read(png).data);
      }),
    );
  });

  test('holds none where none are, or where they are cut off or spoilt', () => {
    expect(readPngData(png)).toBeNull();
    const put = putPngData(png, 'data');
    for (let length = 0; length < put.length - 12; length += 1)
      expect(readPngData(put.subarray(0, length))).toBeNull();
    const at = Buffer.from(put).indexOf('attest-figure') + 18;
    const spoilt = put.map((byte, index) => (index === at ? byte ^ 0xff : byte));
    expect(readPngData(spoilt)).toBeNull();
  });

  test('is as large as is asked for, up to the most that a canvas holds', () => {
    expect(scaleWithin(1000, 800, 4)).toBe(4);
    expect(scaleWithin(8192, 100, 4)).toBe(2);
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.constantFrom(1, 2, 3, 4),
        (width, height, asked) => {
          const scale = scaleWithin(width, height, asked);
          expect(scale).toBeLessThanOrEqual(asked);
          expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384);
          expect(width * height * scale * scale).toBeLessThanOrEqual(16_384 ** 2 + 1);
        },
      ),
    );
  });
});

describe('a figure as PDF', () => {
  const fontAt = (font: string, part: string): Uint8Array =>
    readFileSync(join(projectRoot, `node_modules/@fontsource/${font}/files/${font}-${part}-400-normal.woff`));
  const fonts = [
    { isBold: false, range: 'U+0000-00FF', bytes: fontAt('noto-sans', 'latin') },
    { isBold: false, range: 'U+0590-05FF', bytes: fontAt('noto-sans-hebrew', 'hebrew') },
    { isBold: false, range: 'U+0600-06FF', bytes: fontAt('noto-sans-arabic', 'arabic') },
  ];

  const bookOf = (pages: readonly Figure[], more: Partial<PdfBook> = {}): PdfBook => ({
    title: 'T',
    description: 'D',
    language: 'en',
    author: '',
    pages,
    bookmarks: [],
    ...more,
  });

  test('holds its texts as text and its data as an attached file, and is told from any other PDF', async () => {
    const data = writeCarried({ view: { name: 'שלום <b>' }, claims: [], linksWithoutClaims: 0 });
    const texts = ['Peru said: שלום (1992)', 'خوجالي'].map(textMark);
    const pdf = await writePdf(bookOf([figureOf(texts)]), fonts, data);
    expect(await readEmbedded(new Blob([pdf]))).toBe(data);
    const plain = await PDFDocument.create();
    plain.addPage();
    expect(await readEmbedded(new Blob([new Uint8Array(await plain.save())]))).toBeNull();
    const broken = Buffer.from(pdf).subarray(0, pdf.length / 2);
    expect(await readEmbedded(new Blob([new Uint8Array(broken)]))).toBeNull();
  });

  test('puts words that are read from right to left where they stand', () => {
    expect(visualRuns('abc')).toEqual(['abc']);
    expect(visualRuns('Peru שלום 12 x')).toEqual(['Peru ', '12', 'שלום ', ' x']);
    expect(visualRuns('שלום Peru')).toEqual(['Peru', 'שלום ']);
    expect(visualRuns('\u2068Peru\u2069')).toEqual(['Peru']);
  });
});

describe('an outline', () => {
  const outline = {
    title: 'A *title*',
    notes: ['Note.'],
    entities: [
      {
        id: 'a',
        name: '<b>[x](http://y)',
        type: 'Organisation',
        sentences: [{ text: 'Azernews reports that\n# it is.', quote: 'q', source: '“q” D.' }],
        remarks: ['Remark.'],
      },
    ],
  };

  test('is Markdown in which names and quotes are text, and text without marks', () => {
    expect(toMarkdown(outline)).toBe(
      '# A \\*title\\*\n\nNote\\.\n\n## \\<b\\>\\[x\\]\\(http://y\\) (Organisation)\n\n' +
        '- Azernews reports that \\# it is\\.\n  “q” D\\.\n\nRemark\\.',
    );
    expect(toPlainText(outline)).toBe(
      'A *title*\n\nNote.\n\n<b>[x](http://y) (Organisation)\n  • Azernews reports that # it is.\n    “q” D.\n  Remark.',
    );
  });

  test('holds no sentence but of links that are drawn, and counts what was not read', () => {
    const scene = {
      ...emptyScene,
      nodes: ['a', 'b', 'c'].map((id) => makeSceneNode(id)),
      links: [makeSceneLink('l', 'a', 'b'), makeSceneLink('m', 'a', 'b')],
    };
    const { entities } = outlineOf(scene, new Map([['l', { claims: [], total: 2 }]]), 'T', []);
    expect(entities.map(({ id, sentences, remarks }) => [id, sentences, remarks])).toEqual([
      ['a', [], ['2 more claims are not told here.', 'What is behind 1 more link is not read yet.']],
      ['b', [], ['What is said of it stands with Name of a.']],
      ['c', [], ['It is the end of no link that is drawn.']],
    ]);
  });
});

describe('what a figure carries', () => {
  test('is the view as it was, found in either format, and in nothing else', async () => {
    const view = { format: 'attest-view', name: '<b>&"', content: { added: ['a'] } };
    const data = writeCarried({ view, claims: [], linksWithoutClaims: 2 });
    const svg = writeSvg(figureOf([]), [], data);
    const read = await readEmbedded(new Blob([svg]));
    expect(JSON.parse(savedInCarried(read ?? '') ?? '')).toEqual(view);
    for (const other of [
      '',
      '[]',
      'null',
      '{"format":"attest-view"}',
      '{"format":"attest-figure","view":"text"}',
    ])
      expect(savedInCarried(other)).toBeNull();
  });
});

describe('a page', () => {
  const texts = ({ marks }: Figure): TextMark[] => textsOf(marks);

  test('holds every word of its footnotes, within its width and not over each other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '中', 'ə'), minLength: 1, maxLength: 90 });
    const line = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' ')),
      depth: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
    });
    const footnotes = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(footnotes, fc.integer({ min: 10, max: 9000 }), (rows, wide) => {
        const box = { x1: -5, y1: 3, x2: wide, y2: 400 };
        const page = layOutPage({ marks: [], box }, { ...parts, footnotes: rows }, measure);
        const letters = (all: readonly string[]): string => all.join('').replaceAll(' ', '');
        const said = letters(texts(page).map(({ text }) => text));
        for (const lines of rows) expect(said).toContain(letters(lines.map(({ text }) => text)));
        for (const { x, y, text, size } of texts(page)) {
          expect(x + measure(text, size)).toBeLessThanOrEqual(page.width);
          expect(y).toBeLessThan(page.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('breaks between words, and a word that is too long between its letters', () => {
    const width = (text: string): number => [...text].length;
    expect(wrapText('one two three', 7, width)).toEqual(['one two', 'three']);
    expect(wrapText('秘鲁国会通过声明', 3, width)).toEqual(['秘鲁国', '会通过', '声明']);
    expect(wrapText('a\nb', 9, width)).toEqual(['a', 'b']);
  });
});

describe('footnotes', () => {
  test('are numbered from 1 without a gap, each link once and no line that stands for several', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const { links, numbers, cut, bundles } = numberLinks(scene);
        expect([...numbers.values()]).toEqual(links.map((_, at) => at + 1));
        expect(numbers.size).toBe(links.length);
        expect(links.length).toBeLessThanOrEqual(footnotesAtMost);
        const placed = scene.links.filter(
          ({ subject, object, bundle }) =>
            bundle === undefined &&
            [subject, object].every((end) =>
              scene.nodes.some(({ id, point }) => id === end && point !== null),
            ),
        );
        expect(links.length + cut).toBe(placed.length);
        expect(bundles).toBe(scene.links.filter(({ bundle }) => bundle !== undefined).length);
      }),
    );
  });
});

describe('fonts', () => {
  test('are those of the scripts that occur', () => {
    const names = (text: string): string[] => partsFor(text).map(({ name }) => name.split(' ')[1] ?? '');
    expect(names('Peru')).toEqual(['latin']);
    expect(names('Azərbaycan')).toEqual(['latin-ext', 'latin']);
    expect(names('Ходжалы')).toEqual(['cyrillic']);
    expect(names('Խոջալու')).toEqual(['armenian']);
    expect(names('خوجالي')).toEqual(['arabic']);
    expect(names('חוג׳אלי')).toEqual(['hebrew']);
    expect(names('ხოჯალი')).toEqual(['georgian']);
    expect(names('秘鲁国会').every((name) => /^\[\d+\]$/u.test(name))).toBe(true);
    expect(names('秘鲁国会').length).toBeGreaterThan(0);
    expect(names('😀')).toEqual([]);
  });
});

describe('what a canvas is told', () => {
  const record = (drawOn: (context: RecordingContext) => void): readonly Mark[] => {
    const context = new RecordingContext({ descentOf: () => 3, glyphOf: () => null });
    drawOn(context);
    return context.marks;
  };

  test('is noted where it would be drawn', () => {
    const marks = record((context) => {
      context.translate(10, 20);
      context.scale(2, 2);
      Object.assign(context, { strokeStyle: 'rgba(0,114,178,0.5)', lineWidth: 3 });
      context.setLineDash([4, 2]);
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(5, 1);
      context.stroke();
      Object.assign(context, { font: 'normal bold 14px X', textAlign: 'center', textBaseline: 'bottom' });
      context.fillText('A', 1, 8);
    });
    expect(marks).toEqual([
      {
        kind: 'path',
        steps: [
          ['M', 10, 20],
          ['L', 20, 22],
        ],
        fill: null,
        stroke: { colour: '#0072b2', opacity: 0.5, width: 6, dash: [8, 4], cap: 'butt' },
      },
      {
        kind: 'text',
        text: 'A',
        x: 12,
        y: 30,
        angle: 0,
        size: 28,
        isBold: true,
        anchor: 'middle',
        paint: { colour: '#000000', opacity: 1 },
      },
    ]);
  });

  test('begins anew after a closed path that was painted, and paints the same one twice', () => {
    const marks = record((context) => {
      for (const x of [0, 50]) {
        context.lineTo(x, 0);
        context.lineTo(x + 9, 0);
        context.closePath();
        context.fill();
        context.stroke();
      }
    });
    const path = (x: number) => [['M', x, 0], ['L', x + 9, 0], ['Z']];
    expect(marks.map((mark) => (mark.kind === 'path' ? mark.steps : null))).toEqual([
      path(0),
      path(0),
      path(50),
      path(50),
    ]);
  });

  test('keeps arcs on their circle and ends them where they end', () => {
    const ends = (d: string): number[] => {
      const [mark] = record((context) => {
        context.beginPath();
        drawPath(context, d);
        context.fill();
      });
      const last = mark?.kind === 'path' ? mark.steps.at(-1) : undefined;
      return (last ?? []).slice(-2).map(Number);
    };
    for (const [d, x, y] of [
      ['M10 10a5 5 0 0 1 5 5', 15, 15],
      ['M10 10a5 5 0 1 0 5 5', 15, 15],
      ['M3 7a2 2 0 0 12 2', 5, 9],
      ['M0 0h4v3l1-1H2', 2, 2],
      ['M0 0C1 1 2 1 3 0S5-1 6 0', 6, 0],
    ] as const) {
      const [endX = Number.NaN, endY = Number.NaN] = ends(d);
      expect(endX).toBeCloseTo(x, 6);
      expect(endY).toBeCloseTo(y, 6);
    }
  });
});
