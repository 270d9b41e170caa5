import { claim, mention, passage, qualifier, voice } from './claim.ts';
import { document } from './document.ts';
import { entity, entityName, entityType, linkCount, predicate } from './entity.ts';
import type { Resolvers } from './generated/types.ts';
import { link, neighbourhood, path, support } from './link.ts';
import { mutation } from './mutation.ts';
import { query } from './query.ts';
import { searchEdge } from './search-edge.ts';
import { graphChange, job, subscription } from './subscription.ts';

const typeNames = {
  entity: 'Entity',
  link: 'Link',
  claim: 'Claim',
  voice: 'Voice',
  passage: 'Passage',
  mention: 'Mention',
  document: 'Document',
  quantity: 'Quantity',
  time: 'TimeValue',
  text: 'Text',
} as const;

/** One entry a type of `schema.graphql`; fields not here are read from the record as they are. */
export const resolvers: Resolvers = {
  Query: query,
  Node: { __resolveType: ({ kind }) => typeNames[kind] },
  ClaimObject: { __resolveType: ({ kind }) => typeNames[kind] },
  Entity: entity,
  EntityName: entityName,
  LinkCount: linkCount,
  EntityType: entityType,
  Predicate: predicate,
  Link: link,
  Support: support,
  Neighbourhood: neighbourhood,
  Path: path,
  Claim: claim,
  Qualifier: qualifier,
  Voice: voice,
  Passage: passage,
  Mention: mention,
  Document: document,
  SearchEdge: searchEdge,
  Mutation: mutation,
  Subscription: subscription,
  Job: job,
  GraphChange: graphChange,
};
