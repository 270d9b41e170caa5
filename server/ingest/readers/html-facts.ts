import type { DatedValue } from '../../domain/bundle.ts';
import { inferredDate, statedDate } from './published-date.ts';
import type { Draft } from './read-document.ts';

/** What a page says of itself. */
export type HtmlFacts = Pick<Draft, 'name' | 'byline' | 'publisher' | 'published' | 'language' | 'url'>;

/** Places in which pages state a fact, best first: a selector and the attribute that holds it (none: the element's text). */
type Sources = readonly (readonly [selector: string, attribute?: string])[];

const meta = (...names: readonly string[]): Sources =>
  names.flatMap((name) => [
    [`meta[property="${name}"]`, 'content'] as const,
    [`meta[name="${name}"]`, 'content'] as const,
    [`meta[itemprop="${name}"]`, 'content'] as const,
  ]);

const titles: Sources = [...meta('og:title', 'twitter:title', 'citation_title', 'dc.title'), ['h1']];
const bylines: Sources = [
  ...meta('author', 'parsely-author', 'dc.creator', 'DC.creator', 'citation_author', 'byl'),
  ['[rel="author"]'],
  ['[itemprop="author"] [itemprop="name"]'],
];
const publishers = meta(
  'og:site_name',
  'citation_publisher',
  'dc.publisher',
  'DC.publisher',
  'application-name',
);
const dates: Sources = [
  ...meta(
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'dc.date.issued',
    'DC.date.issued',
    'dcterms.issued',
    'dc.date',
    'DC.date',
    'pubdate',
    'publishdate',
    'date',
  ),
  ['[itemprop="datePublished"]', 'datetime'],
  ['[itemprop="datePublished"]'],
  ['time[pubdate]', 'datetime'],
];
const languages: Sources = [
  ['html', 'lang'],
  ['html', 'xml:lang'],
  ['body', 'lang'],
  ['meta[http-equiv="content-language" i]', 'content'],
  ...meta('og:locale', 'dc.language', 'DC.language'),
];
const addresses: Sources = [['link[rel="canonical"]', 'href'], ...meta('og:url')];

const tidy = (text: unknown): string | undefined => {
  if (typeof text !== 'string') return undefined;
  const short = text.slice(0, 2_000).replaceAll(/\s+/gu, ' ').trim().slice(0, 500);
  return short === '' ? undefined : short;
};

function* stated(document: Document, sources: Sources): Generator<string> {
  for (const [selector, attribute] of sources) {
    const element = document.querySelector(selector);
    const text = tidy(attribute ? element?.getAttribute(attribute) : element?.textContent);
    if (text) yield text;
  }
}
const firstStated = (document: Document, sources: Sources): string | undefined =>
  stated(document, sources).next().value ?? undefined;

/** Kinds of JSON-LD objects that describe the page's text (schema.org). */
const articleTypes = /Article|BlogPosting|Report|NewsItem|WebPage/u;
type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All JSON-LD objects of a page that describe an article, articles before pages. */
function articles(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '');
      const tops = Array.isArray(parsed) ? parsed : [parsed];
      for (const top of tops.filter(isObject)) {
        const graph = top['@graph'];
        found.push(top, ...(Array.isArray(graph) ? graph.filter(isObject) : []));
      }
    } catch {
      // A page's own mistake: it says the same in its meta elements more often than not.
    }
  }
  const type = (object: JsonObject): string => String(object['@type'] ?? '');
  const of = found.filter((object) => articleTypes.test(type(object)));
  return of.sort((one, other) => Number(/WebPage/u.test(type(one))) - Number(/WebPage/u.test(type(other))));
}

/** Name of a person or organisation as JSON-LD writes it: a text, an object, or a list of them. */
function nameIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return tidy(value.slice(0, 20).map(nameIn).filter(Boolean).join(', '));
  return tidy(isObject(value) ? value.name : value);
}

function firstOf<T>(values: Iterable<T | undefined>): T | undefined {
  for (const value of values) if (value !== undefined) return value;
  return undefined;
}

/** An address of the web, resolved against the page's; anything else is none. */
function webAddress(text: string | undefined, base: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

const host = (url: string): string => new URL(url).host.replace(/^www\./u, '');

/** The page's address: the one that it states, unless it came from another host, which could claim any. */
function addressIn(document: Document, base: string | undefined): string | undefined {
  const stated = webAddress(firstStated(document, addresses), base);
  if (base === undefined || !URL.canParse(base)) return stated ?? base;
  return stated && host(stated) === host(base) ? stated : base;
}

function publishedIn(
  document: Document,
  linked: readonly JsonObject[],
  url: string | undefined,
): DatedValue | undefined {
  const said = [...linked.map(({ datePublished }) => tidy(datePublished)), ...stated(document, dates)];
  const time = document.querySelector('article time[datetime], main time[datetime], time[datetime]');
  const inAddress =
    url && /\/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:\/|-|$)/u.exec(new URL(url).pathname);
  return (
    firstOf(said.map(statedDate)) ??
    inferredDate(time?.getAttribute('datetime'), 'the first time that the page marks as one') ??
    (inAddress ? inferredDate(inAddress.slice(1, 4).join('-'), 'the date in the page’s address') : undefined)
  );
}

/** What a page says of itself in JSON-LD, OpenGraph, meta elements and its marks, in this order. */
export function htmlFacts(document: Document, base?: string): HtmlFacts {
  const linked = articles(document);
  const url = addressIn(document, base);
  const facts = {
    name:
      firstOf(linked.map(({ headline }) => tidy(headline))) ??
      firstStated(document, titles) ??
      tidy(document.title),
    byline: firstOf(linked.map(({ author }) => nameIn(author))) ?? firstStated(document, bylines),
    publisher: firstOf(linked.map(({ publisher }) => nameIn(publisher))) ?? firstStated(document, publishers),
    published: publishedIn(document, linked, url),
    language: firstStated(document, languages) ?? firstOf(linked.map(({ inLanguage }) => tidy(inLanguage))),
    url,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as HtmlFacts; // only fields that are there
}
