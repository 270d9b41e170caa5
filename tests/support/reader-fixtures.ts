import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** The small story that every format tells. */
export const story = [
  'The council of Tarn Vale met on Monday.',
  'Its chair, Ada Quill, said that the bridge would open in May, and that nobody had asked her to hurry.',
  'A second vote is due before the end of the year, the Courier writes, citing the clerk.',
] as const;
export const storyText = story.join('\n\n');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export const storyHtml = page(
  `<nav><a href="/">Home</a></nav><article><h1>Tarn Vale votes</h1>${story.map((text) => `<p>${text}</p>`).join('')}</article>
   <footer>All rights reserved</footer><script>track("x")</script><style>p{}</style>`,
  `<title>Tarn Vale votes | Invented Courier</title>
   <link rel="canonical" href="https://courier.example/2024/05/13/vote">
   <meta property="og:site_name" content="Invented Courier">
   <meta name="author" content="Bo Reed">
   <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tarn Vale votes","datePublished":"2024-05-13T23:30:00+04:00"}</script>`,
);

/** A PDF of lines as they are given, one page for each list. */
export async function makePdf(pages: readonly (readonly string[])[], title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  if (title !== undefined) pdf.setTitle(title);
  pdf.setCreationDate(new Date(Date.UTC(2024, 4, 14)));
  for (const lines of pages) {
    const sheet = pdf.addPage([595, 842]);
    let y = 780;
    for (const line of lines) {
      if (line !== '') sheet.drawText(line, { x: 60, y, size: 12, font });
      y -= line === '' ? 12 : 16;
    }
  }
  return pdf.save({ useObjectStreams: false });
}

export function makeDocx(paragraphs: readonly string[], extra: Record<string, string> = {}): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Tarn Vale votes</dc:title><dc:creator>Bo Reed</dc:creator><dcterms:created>2024-05-13T10:00:00Z</dcterms:created></cp:coreProperties>`,
    ...extra,
  };
  return makeZip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])));
}

export const makeZip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);

export const storyMail = (attachment?: { name: string; bytes: Uint8Array }): Uint8Array => {
  const head = [
    'From: Bo Reed <bo@courier.example>',
    'Date: Mon, 13 May 2024 23:30:00 +0400',
    'Subject: =?utf-8?Q?Tarn_Vale_votes?=',
    'MIME-Version: 1.0',
  ];
  const text = ['Content-Type: text/plain; charset=utf-8', '', story.join('\r\n\r\n')];
  if (!attachment) return utf8([...head, ...text].join('\r\n'));
  const packed = Buffer.from(attachment.bytes).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
  const type = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${attachment.name}"`;
  return utf8(
    [
      ...head,
      'Content-Type: multipart/mixed; boundary=b0',
      '',
      '--b0',
      ...text,
      '--b0',
      type,
      'Content-Transfer-Encoding: base64',
      '',
      packed,
      '--b0--',
      '',
    ].join('\r\n'),
  );
};

export const storyRss = utf8(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Invented Courier</title><link>https://courier.example</link><language>en</language>
<item><title>Tarn Vale votes</title><link>https://courier.example/vote</link><author>Bo Reed</author>
<pubDate>Mon, 13 May 2024 23:30:00 +0400</pubDate>
<description><![CDATA[${story.map((text) => `<p>${text}</p>`).join('')}]]></description></item>
<item><title>Bridge &amp;amp; road to open in May</title><link>/bridge</link></item></channel></rss>`);

export const storyAtom =
  utf8(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Invented Courier</title><id>x</id><updated>2024-05-14T00:00:00Z</updated>
<entry><title>Tarn Vale votes</title><id>y</id><link href="https://courier.example/vote"/><updated>2024-05-14T00:00:00Z</updated>
<author><name>Bo Reed</name></author><content type="html">${story.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</content></entry></feed>`);

/** A web archive of one answer for each page. */
export function makeWarc(
  pages: readonly { url: string; status: string; type: string; body: string }[],
): Uint8Array {
  const records = pages.map(({ url, status, type, body }) => {
    const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
    const size = utf8(http).length;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-15T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${size}\r\n\r\n${http}\r\n\r\n`;
  });
  return utf8(records.join(''));
}

export const storyMarkdown = `---
title: Tarn Vale votes
date: 2024-05-13
author: Bo Reed
---

# Tarn Vale votes

The **council** of [Tarn Vale](https://tarn.example) met on Monday.

- Ada Quill &amp; the clerk
- the *bridge*

> said that
> nobody hurried

| who | what |
| --- | --- |
| Quill | chair |
`;

/** One file of each format, by name. */
export async function oneOfEach(): Promise<Record<string, Uint8Array>> {
  const pdf = await makePdf([[...story]], 'Tarn Vale votes');
  const warc = makeWarc([
    { url: 'https://courier.example/vote', status: '200 OK', type: 'text/html', body: storyHtml },
  ]);
  return {
    'story.txt': utf8(storyText),
    'story.html': utf8(storyHtml),
    'story.pdf': pdf,
    'story.docx': makeDocx(story),
    'story.eml': storyMail({ name: 'inside.pdf', bytes: pdf }),
    'story.md': utf8(storyMarkdown),
    'story.rss': storyRss,
    'story.atom': storyAtom,
    'story.warc': warc,
    'story.warc.gz': gzipSync(warc),
    'story.txt.gz': gzipSync(utf8(storyText)),
    'story.zip': makeZip({
      'a/story.html': utf8(storyHtml),
      'story.docx': makeDocx(story),
      'note.txt': strToU8(storyText),
    }),
  };
}
