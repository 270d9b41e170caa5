import type { Bundle, BundleClaim, BundleEntity, BundleVoice } from '../../server/domain/bundle.ts';

/** What a claim of a made bundle says; everything has a default. */
export interface ClaimIdea {
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: BundleClaim['object'] | string;
  readonly polarity?: 'positive' | 'negative';
  /** Speakers after the publisher, each with its stance. */
  readonly ladder?: readonly (readonly [string, BundleVoice['stance']])[];
  readonly time?: string;
}

export interface BundleIdea {
  readonly document?: string;
  readonly publisher?: string;
  readonly claims?: readonly ClaimIdea[];
}

const typeOf = (id: string): string => {
  const [kind = ''] = id.split('-');
  const types: Record<string, string> = {
    outlet: 'media-outlet',
    body: 'ngo',
    place: 'city',
    event: 'event',
    person: 'person',
  };
  return types[kind] ?? 'ngo';
};

/**
 * A bundle with one document whose text holds one sentence a claim. Ids tell their types: `outlet-…`, `body-…`, `place-…`,
 * `event-…`, `person-…`.
 */
export function makeBundle({
  document = 'document-1',
  publisher = 'outlet-1',
  claims = [{}],
}: BundleIdea = {}): Bundle {
  let text = `${document}. `;
  const entities = new Map<string, BundleEntity>();
  const meet = (id: string): string => {
    entities.set(id, { id, type: typeOf(id), name: `Name of ${id}` });
    return id;
  };
  meet(publisher);
  const made = claims.map((idea, at): BundleClaim => {
    const { subject = 'body-1', predicate = 'met', object = 'body-2', ladder = [], time } = idea;
    const quote = `Sentence ${at} of ${document}.`;
    const start = text.length;
    text += `${quote} `;
    const value = typeof object === 'string' ? { entity: meet(object) } : object;
    const told: BundleVoice[] = ladder.map(([speaker, stance]) => ({
      speaker: meet(speaker),
      stance,
      scope: 'explicit',
    }));
    const first: BundleVoice = {
      speaker: publisher,
      stance: told.length > 0 ? 'reports' : 'asserts',
      scope: 'explicit',
    };
    return {
      id: `c${at}`,
      subject: meet(subject),
      predicate,
      object: value,
      polarity: idea.polarity ?? 'positive',
      passages: [{ document, start, end: start + quote.length, quote }],
      voices: [first, ...told],
      ...(time === undefined ? {} : { time: { edtf: time, basis: 'stated' as const } }),
    };
  });
  return {
    format: 'attest-bundle/1',
    documents: [
      { id: document, type: 'article', name: `Name of ${document}`, status: 'held', text, publisher },
    ],
    entities: [...entities.values()],
    mentions: [],
    claims: made,
  };
}
