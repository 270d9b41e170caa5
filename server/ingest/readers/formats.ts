import type { Reader } from './read-document.ts';

/** A kind of file that can be read. */
export interface Format {
  readonly mediaType: string;
  /** Other media types under which it is sent. */
  readonly alsoSentAs?: readonly string[];
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether a file is this, from its first kilobytes: as bytes, and as text with a byte a character. */
  readonly looksLike?: (head: string) => boolean;
  /** True when nothing else begins as it does, so that its looks are believed before its name, and its name not without them. */
  readonly certain?: boolean;
  /** Loads what it needs when it is first used. */
  readonly read: Reader;
}

/** Name of the first entry of an archive (APPNOTE 4.3.7); the parts of an office file come in no fixed order, but first. */
const firstEntry = (head: string): string =>
  head.startsWith('PK\x03\x04') ? head.slice(30, 30 + head.charCodeAt(26)) : '';

const html: Reader = async (file) => (await import('./read-html.ts')).readHtml(file);

/** Every format, in the order in which a file's looks are tried. */
export const formats: readonly Format[] = [
  {
    mediaType: 'application/pdf',
    extensions: ['.pdf'],
    // The standard lets up to a kilobyte stand before it.
    looksLike: (head) => head.slice(0, 1024).includes('%PDF-'),
    certain: true,
    read: async (file) => (await import('./read-pdf.ts')).readPdf(file),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx', '.docm', '.dotx'],
    looksLike: (head) =>
      /^(?:\[Content_Types\]\.xml|word\/|_rels\/\.rels|docProps\/)/u.test(firstEntry(head)),
    certain: true,
    read: async (file, budget) => (await import('./read-docx.ts')).readDocx(file, budget),
  },
  {
    mediaType: 'application/zip',
    alsoSentAs: ['application/x-zip-compressed'],
    extensions: ['.zip'],
    looksLike: (head) => head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'),
    certain: true,
    read: async (file, budget) => (await import('./read-zip.ts')).readZip(file, budget),
  },
  {
    mediaType: 'application/gzip',
    alsoSentAs: ['application/x-gzip'],
    extensions: ['.gz', '.tgz'],
    looksLike: (head) => head.startsWith('\x1F\x8B\x08'),
    certain: true,
    read: async (file, budget) => (await import('./read-gzip.ts')).readGzip(file, budget),
  },
  {
    mediaType: 'application/warc',
    extensions: ['.warc'],
    looksLike: (head) => /^WARC\/[01]\.\d/u.test(head),
    certain: true,
    read: async (file, budget) => (await import('./read-warc.ts')).readWarc(file, budget),
  },
  {
    mediaType: 'application/rss+xml',
    alsoSentAs: ['application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
    extensions: ['.rss', '.atom', '.rdf'],
    looksLike: (head) => /<(?:rss|feed|rdf:RDF)[\s>]/u.test(head) && !/<html[\s>]/iu.test(head),
    read: async (file) => (await import('./read-feed.ts')).readFeed(file),
  },
  {
    mediaType: 'text/html',
    alsoSentAs: ['application/xhtml+xml'],
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
    looksLike: (head) => /<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/iu.test(head),
    read: html,
  },
  {
    mediaType: 'message/rfc822',
    extensions: ['.eml'],
    looksLike: (head) =>
      /^(?:(?:From|Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Date|Subject|X-[\w-]+): ?[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3}/iu.test(
        head,
      ),
    read: async (file, budget) => (await import('./read-mail.ts')).readMail(file, budget),
  },
  {
    mediaType: 'text/markdown',
    extensions: ['.md', '.markdown'],
    read: async (file) => (await import('./read-markdown.ts')).readMarkdown(file),
  },
  {
    mediaType: 'text/plain',
    extensions: ['.txt', '.text', '.asc', '.log', ''],
    read: async (file) => (await import('./read-plain-text.ts')).readPlainText(file),
  },
];
