import type { Bundle, BundleClaim, BundlePassage } from '../../server/domain/bundle.ts';

interface Told {
  /** Which embassy says it, by the name that the article gives it. */
  readonly embassy: string;
  readonly predicate: string;
  readonly object: string;
  /** The sentence, in which “the Ministry of Culture” stands. */
  readonly sentence: string;
}

const embassies: Readonly<Record<string, string>> = {
  'body.embassy': 'Embassy of Norland in Velmar',
  'body.mission': 'Norland mission',
};
const names: Readonly<Record<string, string>> = {
  ...embassies,
  'body.ministry': 'Ministry of Culture',
  'body.library': 'Old Harbour Library',
  'body.union': "Harbour Writers' Union",
};
const types: Readonly<Record<string, string>> = {
  'body.embassy': 'embassy',
  'body.mission': 'embassy',
  'body.ministry': 'ministry',
  'body.library': 'organization',
  'body.union': 'ngo',
};

/** An article in which each sentence is what an embassy says of the Ministry of Culture. */
function article(document: string, outlet: string, told: readonly Told[]): Bundle {
  const text = told.map(({ sentence }) => sentence).join(' ');
  const passage = (quote: string, from: number): BundlePassage => {
    const start = text.indexOf(quote, from);
    if (start < 0) throw new Error(`“${quote}” is not in the text.`);
    return { document, start, end: start + quote.length, quote };
  };
  const startOf = (at: number): number =>
    told.slice(0, at).reduce((sum, { sentence }) => sum + sentence.length + 1, 0);
  const mentions = told.flatMap(({ embassy, object }, at) =>
    [embassy, 'body.ministry', object].map((entity) => ({
      entity,
      ...passage(names[entity] ?? '', startOf(at)),
    })),
  );
  const claims = told.map(
    ({ embassy, predicate, object, sentence }, at): BundleClaim => ({
      id: `${document}-${at}`,
      subject: 'body.ministry',
      predicate,
      object: { entity: object },
      polarity: 'positive',
      passages: [passage(sentence, startOf(at))],
      voices: [
        { speaker: outlet, stance: 'reports', scope: 'explicit' },
        {
          speaker: embassy,
          stance: 'asserts',
          scope: 'explicit',
          cue: passage(names[embassy] ?? '', startOf(at)),
        },
      ],
    }),
  );
  const spoken = [...new Set(told.flatMap(({ embassy, object }) => [embassy, 'body.ministry', object]))];
  return {
    format: 'attest-bundle/1',
    documents: [
      {
        id: document,
        type: 'article',
        name: `${document} (invented)`,
        status: 'held',
        text,
        publisher: outlet,
        invented: true,
      },
    ],
    entities: [
      {
        id: outlet,
        type: 'media-outlet',
        name: outlet === 'outlet.courier' ? 'Harbour Courier' : 'Hill Gazette',
      },
      ...spoken.map((id) => ({ id, type: types[id] ?? '', name: names[id] ?? id })),
    ],
    mentions,
    claims,
  };
}

/**
 * Two articles that name one embassy in two ways, and two ministries in one: the library of the second article was opened by the ministry
 * of another country. Nobody and nothing in them exists.
 */
export const twoArticles: readonly Bundle[] = [
  article('article.courier', 'outlet.courier', [
    {
      embassy: 'body.embassy',
      predicate: 'opened',
      object: 'body.library',
      sentence:
        'The Embassy of Norland in Velmar said that the Ministry of Culture opened Old Harbour Library.',
    },
    {
      embassy: 'body.embassy',
      predicate: 'met',
      object: 'body.union',
      sentence:
        "The Embassy of Norland in Velmar said that the Ministry of Culture met the Harbour Writers' Union.",
    },
  ]),
  article('article.gazette', 'outlet.gazette', [
    {
      embassy: 'body.mission',
      predicate: 'opened',
      object: 'body.library',
      sentence: 'The Norland mission said that the Ministry of Culture opened Old Harbour Library.',
    },
  ]),
];
