import { createHash } from 'node:crypto';
import type { Bundle, BundleClaim, BundleEntity } from '../../domain/bundle.ts';
import { fold } from '../../domain/fold.ts';
import { documentId } from '../../domain/ids.ts';
import { allowsType } from '../../ontology/ontology.ts';
import { checkBundle } from '../check-bundle.ts';
import { renameEntities } from '../rename-entities.ts';
import type { Dropped, Referent, Step } from './analysis.ts';
import type { SourceDocument } from './extract.ts';

/** Ids that voices and claims give to what every document has, until it is put in a bundle. */
export const localIds = { document: 'document', publisher: 'publisher' } as const;

/** What was read out of a document, with ids that hold in it alone. */
export interface Reading {
  readonly referents: readonly Referent[];
  readonly claims: readonly { readonly claim: BundleClaim; readonly certainty: number }[];
  /** Referents that are the publisher, named in its own text. */
  readonly publishers: ReadonlySet<string>;
  /** The publisher as its own text names it. */
  readonly namedPublisher?: Referent;
}

const slug = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40);

const short = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);

/**
 * What a referent's id is in every graph. A country's comes from its ISO code. Everything else is its document's own: that two documents
 * speak of one thing is for the resolver to say.
 */
function lastingId(document: string, { type, name, identifiers, mentions }: Referent): string {
  const iso = identifiers.find(({ scheme }) => scheme === 'iso-3166-1');
  if (iso !== undefined && type === 'country') return `country.${iso.value.toLowerCase()}`;
  const place = `${mentions[0]?.start ?? 0}`;
  return `${type}.${slug(name) || 'unnamed'}-${short(document, type, name, place)}`;
}

/** The publisher: as it is stated, else as the text names itself, else a stand-in that says so. Told apart by name. */
function publisherOf(
  source: SourceDocument,
  document: string,
  { namedPublisher: named }: Reading,
): BundleEntity {
  const name = source.publisher ?? named?.name;
  if (name === undefined)
    return {
      id: `publisher.unknown-${short(document)}`,
      type: 'organization',
      name: `Unnamed publisher of “${source.name}”`,
    };
  const type =
    named !== undefined && allowsType(['organization', 'person'], named.type) ? named.type : 'media-outlet';
  return { id: `publisher.${slug(name) || short(name)}`, type, name };
}

/** Puts what was read into a bundle. What its checks would refuse is left out, with the reason: one bad claim never costs the others. */
export function toBundle(source: SourceDocument, extractor: string, reading: Reading): Step<Bundle> {
  const { text, url } = source;
  const document = documentId(url, text);
  const publisher = publisherOf(source, document, reading);
  const renamed = new Map<string, string>([
    [localIds.document, document],
    [localIds.publisher, publisher.id],
  ]);
  for (const referent of reading.referents) {
    const isPublisher = reading.publishers.has(referent.id);
    renamed.set(referent.id, isPublisher ? publisher.id : lastingId(document, referent));
  }
  const others = reading.referents.filter(({ id }) => !reading.publishers.has(id));
  const isDocument = ({ type }: Referent): boolean => allowsType(['document'], type);
  const named = (referent: Referent) => ({ id: referent.id, type: referent.type, name: referent.name });

  const local: Bundle = {
    format: 'attest-bundle/1',
    documents: [
      {
        id: localIds.document,
        type: source.type ?? 'article',
        name: source.name,
        status: 'held',
        text,
        publisher: publisher.id,
        ...(url === undefined ? {} : { url }),
        ...(source.language === 'und' ? {} : { language: source.language }),
        ...(source.published === undefined ? {} : { published: source.published }),
        ...(source.byline === undefined ? {} : { note: `By ${source.byline}` }),
      },
      ...others.filter(isDocument).map((referent) => ({ ...named(referent), status: 'cited' as const })),
    ],
    entities: [
      publisher,
      ...others
        .filter((referent) => !isDocument(referent))
        .map((referent) => ({
          ...named(referent),
          names: referent.names.filter((name) => name !== referent.name).map((name) => ({ text: name })),
          identifiers: referent.identifiers,
        })),
    ],
    mentions: reading.referents.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => ({
        entity: id,
        document: localIds.document,
        start,
        end,
        quote: text.slice(start, end),
      })),
    ),
    claims: distinct(
      reading.claims.map(({ claim, certainty }) => ({ ...claim, extraction: { by: extractor, certainty } })),
    ),
  };
  return withoutFaults(merged(renameEntities(local, renamed)));
}

/** Claims of which none says the same as another in the same words. */
function distinct(claims: readonly BundleClaim[]): BundleClaim[] {
  const said = new Map<string, BundleClaim>();
  for (const claim of claims) {
    const { subject, predicate, object, polarity = 'positive', passages, voices } = claim;
    const spans = passages.map(({ start, end }) => [start, end]);
    const ladder = voices.map(({ speaker, stance }) => [speaker, stance]);
    const key = JSON.stringify([subject, predicate, object, polarity, spans, ladder]);
    if (!said.has(key)) said.set(key, claim);
  }
  return [...said.values()];
}

/** Two referents can turn out to be one (two of one country): what comes twice is kept once. */
function merged(bundle: Bundle): Bundle {
  const first = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
  return { ...bundle, documents: first(bundle.documents), entities: first(bundle.entities) };
}

function withoutFaults(bundle: Bundle): Step<Bundle> {
  const dropped: Dropped[] = [];
  const faults = new Map<string, string>();
  for (const { row, field, reason } of checkBundle(bundle))
    faults.set(row, faults.get(row) ?? `${field} ${reason}`.trim());
  const keep = <T>(
    list: 'mentions' | 'claims',
    rows: readonly T[],
    spanOf: (row: T) => { start: number; end: number },
  ): T[] =>
    rows.filter((row, at) => {
      const reason = faults.get(`${list}[${at}]`);
      if (reason === undefined) return true;
      const { start, end } = spanOf(row);
      dropped.push({ step: 'check', reason, start, end });
      return false;
    });
  const mentions = keep('mentions', bundle.mentions, (row) => row);
  const claims = keep('claims', bundle.claims, (row) => row.passages[0] ?? { start: 0, end: 0 });
  return { value: { ...bundle, mentions, claims }, dropped };
}
