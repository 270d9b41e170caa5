import { escapeUTF8 } from 'entities';
import type { PublicationRecord } from '../domain/publication.ts';
import { type PageLanguage, pageWords } from './publication-words.ts';

/** Size of a frame, CSS pixels, where nobody says another. */
export const usualFrame = { width: 800, height: 600 } as const;

/** Where a publication is found by others. */
export interface PublicationAddress {
  /** `https://host`; null where it cannot be told. */
  readonly origin: string | null;
  readonly path: string;
}

/** How much it holds, as a sentence. */
export function holdingWords({ entities, links, claims }: PublicationRecord, language: PageLanguage): string {
  const counts: Readonly<Record<string, number>> = { entities, links, claims };
  return pageWords(language).holds.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(counts[name]));
}

/** A tag, its attributes escaped; every value may come from anybody. */
const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeUTF8(value)}"`)
    .join(' ')} />`;

/** The head by which networks and messengers show a link: Open Graph, Twitter's card, oEmbed's discovery. */
function headOf(
  publication: PublicationRecord,
  { origin, path }: PublicationAddress,
  language: PageLanguage,
): string {
  const { name, caption, hasPreview } = publication;
  const description = [caption, holdingWords(publication, language)].filter((part) => part !== '').join(' ');
  const url = `${origin}${path}`;
  const tags = [
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('meta', { name: 'description', content: description }),
    tag('meta', { property: 'og:type', content: 'article' }),
    tag('meta', { property: 'og:site_name', content: 'Attest' }),
    tag('meta', { property: 'og:title', content: name }),
    tag('meta', { property: 'og:description', content: description }),
    tag('meta', { name: 'twitter:card', content: hasPreview ? 'summary_large_image' : 'summary' }),
    tag('meta', { name: 'twitter:title', content: name }),
    tag('meta', { name: 'twitter:description', content: description }),
    ...(origin === null
      ? []
      : [
          tag('meta', { property: 'og:url', content: url }),
          tag('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: `${url}/oembed.json`,
            title: name,
          }),
          ...(hasPreview
            ? [
                tag('meta', { property: 'og:image', content: `${url}/preview.png` }),
                tag('meta', { property: 'og:image:type', content: 'image/png' }),
                tag('meta', { property: 'og:image:width', content: '1200' }),
                tag('meta', { property: 'og:image:height', content: '630' }),
                tag('meta', { property: 'og:image:alt', content: description }),
                tag('meta', { name: 'twitter:image', content: `${url}/preview.png` }),
              ]
            : []),
        ]),
  ];
  return [`<title>${escapeUTF8(name)}</title>`, ...tags].join('\n    ');
}

/** JSON within an element of HTML: nothing in it can end the element. */
const inHtml = (json: string): string => json.replaceAll('<', '\\u003c');

const places = {
  head: '<meta name="publication" />',
  data: '<script type="application/json" id="publication"></script>',
} as const;

/** What the page is made of. */
export interface PublicationPage {
  /** The page as it was built. */
  readonly template: string;
  readonly publication: PublicationRecord;
  /** JSON. */
  readonly snapshot: string;
  readonly address: PublicationAddress;
  readonly language: PageLanguage;
  readonly isEmbedded: boolean;
}

/** The page of a publication, with all that it shows in it: it asks for nothing more. */
export function writePage({
  template,
  publication,
  snapshot,
  address,
  language,
  isEmbedded,
}: PublicationPage): string {
  const { viewId, version, explores } = publication;
  const exploreAt =
    explores && !isEmbedded ? `/?saved=${encodeURIComponent(viewId)}&version=${version}` : null;
  const data = `{"isCompact":${isEmbedded},"exploreAt":${JSON.stringify(exploreAt)},"picture":${snapshot}}`;
  const filled: Readonly<Record<string, string>> = {
    [places.head]: headOf(publication, address, language),
    [places.data]: places.data.replace('></', () => `>${inHtml(data)}</`),
  };
  return Object.entries(filled).reduce((page, [place, content]) => {
    if (!page.includes(place))
      throw new Error(`The page of publications has no ${place}. Run npm run build.`);
    return page.replace(place, () => content);
  }, template);
}

/** What a link shows that was taken back: that it was, and nothing of what it showed. */
export function writeGone(language: PageLanguage): string {
  const { gone, goneWhy } = pageWords(language);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${gone}</title>
    <style>
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
      main { max-width: 60ch; margin: 15vh auto 0; padding: 0 1.5rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>${gone}</h1>
      <p>${goneWhy}</p>
    </main>
  </body>
</html>
`;
}

/** The answer of an oEmbed endpoint, https://oembed.com, 2.3.4.4: a frame as large as is asked for at most. */
export function writeOembed(
  { name, hasPreview }: PublicationRecord,
  { origin, path }: PublicationAddress,
  asked: { readonly width: number | null; readonly height: number | null },
): object {
  const within = (most: number | null, usual: number): number =>
    most === null || most < 1 ? usual : Math.min(most, usual);
  const width = within(asked.width, usualFrame.width);
  const height = within(asked.height, usualFrame.height);
  const url = `${origin ?? ''}${path}`;
  const frame = {
    src: `${url}/embed`,
    width: String(width),
    height: String(height),
    title: name,
    loading: 'lazy',
    style: 'border:0',
  };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Attest',
    title: name,
    width,
    height,
    html: tag('iframe', frame).replace(/ \/>$/u, '></iframe>'),
    ...(hasPreview
      ? { thumbnail_url: `${url}/preview.png`, thumbnail_width: 1200, thumbnail_height: 630 }
      : {}),
  };
}
