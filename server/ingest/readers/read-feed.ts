import type { DatedValue } from '../../domain/bundle.ts';
import { decodeText } from './decode-text.ts';
import { htmlBlocks, joinBlocks, type TextBlock } from './html-blocks.ts';
import { limits } from './limits.ts';
import { parseHtml } from './parse-html.ts';
import { inferredDate, statedDate } from './published-date.ts';
import type { Contents, Draft, SourceFile } from './read-document.ts';
import { type Refusal, RefusedFile, toRefusal } from './refusal.ts';

/** What all kinds of feed say of an item. Texts are HTML or plain. */
interface Item {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly content?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: DatedValue | undefined;
}

interface Feed {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Its site, against which the items' addresses are resolved. */
  readonly link?: string | undefined;
  readonly items: readonly Item[];
}

const names = (
  people: readonly ({ name?: string; email?: string } | string)[] | undefined,
): string | undefined =>
  people
    ?.map((person) => (typeof person === 'string' ? person : (person.name ?? person.email)))
    .filter(Boolean)
    .join(', ') || undefined;

const updated = 'the day on which the feed says that it was changed';

async function parse(xml: string): Promise<Feed> {
  const { parseFeed } = await import('feedsmith');
  const { format, feed } = parseFeed(xml);
  switch (format) {
    case 'rss':
    case 'rdf':
      return {
        title: feed.title,
        link: feed.link,
        language: 'language' in feed ? feed.language : feed.dc?.languages?.[0],
        items: (feed.items ?? []).map((item) => ({
          title: item.title,
          link:
            item.link ?? ('guid' in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined),
          content: item.content?.encoded ?? item.description,
          byline: names(('authors' in item ? item.authors : undefined) ?? item.dc?.creators),
          published: statedDate(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value,
        link: feed.links?.find(({ rel }) => rel !== 'self')?.href,
        language: feed.xml?.lang,
        items: (feed.entries ?? []).map((entry) => ({
          title: entry.title?.value,
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
            ?.href,
          content: entry.content?.value ?? entry.summary?.value,
          byline: names(entry.authors ?? feed.authors),
          published: statedDate(entry.published) ?? inferredDate(entry.updated, updated),
        })),
      };
    case 'json':
      return {
        title: feed.title,
        link: feed.home_page_url,
        language: feed.language,
        items: (feed.items ?? []).map((item) => ({
          title: item.title,
          link: item.url ?? item.external_url,
          content: item.content_html ?? item.content_text ?? item.summary,
          byline: names(item.authors),
          published: statedDate(item.date_published) ?? inferredDate(item.date_modified, updated),
        })),
      };
  }
}

/** A text of a feed as blocks; most titles have no marks, and need no parser. */
async function blocksOf(text: string): Promise<TextBlock[]> {
  if (/[<&]/u.test(text)) return htmlBlocks((await parseHtml(text)).body);
  const bare = text.replaceAll(/\s+/gu, ' ').trim();
  return bare === '' ? [] : [{ name: 'p', text: bare }];
}

const plain = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/gu, ' ');

/** A feed: each item a document, with what the feed says of itself as its publisher. An item without a text is its title. */
export async function readFeed({ bytes, url, charset }: SourceFile): Promise<Contents> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const stated = charset ?? /^[^<]{0,3}<\?xml[^>]{0,100}encoding=["']([\w.:-]+)/u.exec(head)?.[1];
  const { text: xml, encoding } = await decodeText(bytes, stated);
  // A feed needs none; they are how a small file is made to grow without end, or to fetch another one.
  if (xml.includes('<!ENTITY')) throw new RefusedFile('declares entities, which no feed needs');
  const feed = await parse(xml);
  if (feed.items.length === 0) throw new RefusedFile('has no items');
  if (feed.items.length > limits.entries) throw new RefusedFile(`holds more than ${limits.entries} items`);

  const publisher = feed.title && plain(await blocksOf(feed.title));
  const drafts: Draft[] = [];
  const refused: Refusal[] = [];
  const base = feed.link !== undefined && URL.canParse(feed.link) ? feed.link : url;
  for (const [index, item] of feed.items.entries()) {
    const within = String(index + 1);
    const name = item.title && plain(await blocksOf(item.title));
    const content = await blocksOf(item.content ?? '');
    const blocks = content.length > 0 ? content : name ? [{ name: 'h1', text: name }] : [];
    if (blocks.length === 0) {
      refused.push(toRefusal(within, new RefusedFile('has no text')));
      continue;
    }
    const link = item.link !== undefined && URL.canParse(item.link, base) ? new URL(item.link, base) : null;
    drafts.push({
      within,
      ...joinBlocks(blocks),
      ...(name && { name }),
      ...(publisher && { publisher }),
      ...(link && /^https?:$/u.test(link.protocol) && { url: link.href }),
      ...(item.byline && { byline: item.byline }),
      ...(item.published && { published: item.published }),
      ...(feed.language && { language: feed.language }),
      encoding,
      notes: content.length > 0 ? [] : ['The feed gives no text for this item: its title was taken.'],
    });
  }
  return { drafts, refused };
}
