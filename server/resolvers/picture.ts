import type { Filter } from '../domain/filter.ts';
import type { EntityRecord, SupportRecord } from '../domain/records.ts';
import { claimsIn, degreesIn, linksIn, type PlacedLink, supportsOf } from '../queries/picture.ts';
import { capitals } from './capitals.ts';
import type {
  EntityColumnsResolvers,
  LinkColumnsResolvers,
  PictureResolvers,
  SupportColumnsResolvers,
} from './generated/types.ts';

export interface LinkColumnsRecord {
  readonly links: readonly PlacedLink[];
  readonly filter: Filter;
}

export type SupportColumnsRecord = readonly SupportRecord[];

const countryOf = ({ identifiers }: EntityRecord): string | null =>
  identifiers.find(({ scheme }) => scheme === 'iso-3166-1')?.value.toUpperCase() ?? null;

export const picture: PictureResolvers = {
  entities: (record) => record,
  members: ({ members }) => members.map((places) => [...places]),
  links: async (record, _, { database }) => ({
    links: await linksIn(database, record),
    filter: record.filter,
  }),
};

export const entityColumns: EntityColumnsResolvers = {
  ids: ({ entities }) => entities.map(({ id }) => id),
  names: ({ entities }) => entities.map(({ name }) => name),
  types: ({ entities }) => entities.map(({ type }) => type),
  invented: ({ entities }) => entities.map(({ invented }) => invented),
  countries: ({ entities }) => entities.map(countryOf),
  degrees: async (record, _, { database }) => [...(await degreesIn(database, record))],
  claims: async (record, _, { database }) => [...(await claimsIn(database, record))],
};

export const linkColumns: LinkColumnsResolvers = {
  ids: ({ links }) => links.map(({ link }) => link.id),
  subjects: ({ links }) => links.map(({ subject }) => subject),
  predicates: ({ links }) => links.map(({ link }) => link.predicate),
  objects: ({ links }) => links.map(({ object }) => object),
  times: ({ links }) => links.map(({ link }) => link.time),
  disputed: ({ links }) => links.map(({ link }) => link.disputed),
  supports: async ({ links, filter }, _, { database }) =>
    supportsOf(
      database,
      links.map(({ link }) => link),
      filter,
    ),
};

export const supportColumns: SupportColumnsResolvers = {
  claims: (supports) => supports.map(({ claims }) => claims),
  tellers: (supports) => supports.map(({ tellers }) => tellers),
  origins: (supports) => supports.map(({ origins }) => origins),
  denied: (supports) => supports.map(({ denied }) => denied),
  proposed: (supports) => supports.map(({ proposed }) => proposed),
  stances: (supports) => supports.map(({ stances }) => stances.map(capitals)),
};
