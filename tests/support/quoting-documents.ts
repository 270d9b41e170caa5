import type { Bundle, BundleClaim } from '../../server/domain/bundle.ts';

interface Text {
  readonly id: string;
  readonly publisher: string;
  readonly published?: string;
  readonly text: string;
  /** Whom its claim is heard from, after the publisher; without it there is no claim. */
  readonly heardFrom?: readonly string[];
}

const texts: readonly Text[] = [
  {
    id: 'agency-report',
    publisher: 'outlet-agency',
    published: '2020-03-01',
    text: 'News of Sunday. “The bridge will be closed until the end of the winter,” the mayor said.',
    heardFrom: ['person-mayor'],
  },
  {
    id: 'paper-report',
    publisher: 'outlet-paper',
    published: '2020-03-02',
    text: 'As the agency has it, the mayor said: “The bridge will stay closed until the end of the winter.” Nobody answered.',
    heardFrom: ['outlet-agency', 'person-mayor'],
  },
  {
    id: 'blog-entry',
    publisher: 'outlet-blog',
    published: '2020-03-05',
    text: 'No way over: it will “stay closed until the end of the winter”. We shall swim.',
  },
  {
    id: 'leaflet',
    publisher: 'outlet-leaflet',
    text: 'The bridge will be closed until the end of the winter!',
  },
  {
    id: 'other-news',
    publisher: 'outlet-paper',
    published: '2020-03-03',
    text: 'The bridge is long. Until the end of the year it will be painted, the painter said.',
  },
];

const sentence = (text: string): { readonly start: number; readonly end: number; readonly quote: string } => {
  const quote = text.match(/“[^”]+”/u)?.[0] ?? text;
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

const toClaim = ({ id, publisher, text, heardFrom = [] }: Text): BundleClaim => ({
  id: `claim-of-${id}`,
  subject: 'body-city',
  predicate: 'met',
  object: { entity: 'body-guild' },
  polarity: 'positive',
  passages: [{ document: id, ...sentence(text) }],
  voices: [publisher, ...heardFrom].map((speaker, rung) => ({
    speaker,
    stance: rung < heardFrom.length ? (rung === 0 ? 'reports' : 'cites') : 'asserts',
    scope: 'explicit',
  })),
});

const entity = (id: string, type: string, name: string) => ({ id, type, name });

/** Five documents: a report, one that names it and changes a word, one that quotes a part of that, one without a date, and one that says something else. */
export const quotingDocuments: Bundle = {
  format: 'attest-bundle/1',
  documents: texts.map(({ id, publisher, published, text }) => ({
    id,
    type: 'article',
    name: id,
    status: 'held',
    text,
    publisher,
    ...(published === undefined ? {} : { published: { edtf: published, basis: 'stated' as const } }),
  })),
  entities: [
    entity('outlet-agency', 'media-outlet', 'The Agency'),
    entity('outlet-paper', 'media-outlet', 'The Paper'),
    entity('outlet-blog', 'media-outlet', 'The Blog'),
    entity('outlet-leaflet', 'media-outlet', 'The Printer'),
    entity('person-mayor', 'person', 'The Mayor'),
    entity('body-city', 'ngo', 'The City'),
    entity('body-guild', 'ngo', 'The Guild'),
  ],
  mentions: [],
  claims: texts.filter(({ heardFrom }) => heardFrom !== undefined).map(toClaim),
};
