import { candidatePair, candidateReason } from './candidate.ts';
import { claim, mention, passage, qualifier, voice } from './claim.ts';
import { compared, comparison } from './compare.ts';
import { dispute, disputeDecision, disputeSide } from './dispute.ts';
import { document } from './document.ts';
import {
  entity,
  entityName,
  entityType,
  entityVoice,
  linkCount,
  neighbourType,
  predicate,
} from './entity.ts';
import { expansion, expansionLink, expansionNeighbour, facetValue } from './expansion.ts';
import type { Resolvers } from './generated/types.ts';
import { identityDecision, identityLinkChange, identityPreview, mergedEntity } from './identity.ts';
import { damped, link, neighbourhood, originTreeNode, support } from './link.ts';
import { mutation } from './mutation.ts';
import { path, pathSource } from './path.ts';
import { entityColumns, linkColumns, picture, supportColumns } from './picture.ts';
import { publication } from './publication.ts';
import { query } from './query.ts';
import { quoteLineage, quoteLineageNode } from './quote-lineage.ts';
import { searchEdge } from './search-edge.ts';
import { speakerCount, speakerCounts } from './speakers.ts';
import { slide, story, storyVersion } from './story.ts';
import {
  graphChange,
  identityCandidate,
  ingestedDocument,
  job,
  reread,
  rereadConflict,
  subscription,
} from './subscription.ts';
import { view, viewVersion } from './view.ts';
import { withdrawal, withdrawalPreview } from './withdrawal.ts';

const typeNames = {
  entity: 'Entity',
  link: 'Link',
  claim: 'Claim',
  voice: 'Voice',
  passage: 'Passage',
  mention: 'Mention',
  dispute: 'Dispute',
  document: 'Document',
  decision: 'IdentityDecision',
  withdrawal: 'Withdrawal',
  quantity: 'Quantity',
  time: 'TimeValue',
  text: 'Text',
} as const;

/** One entry a type of `schema.graphql`; fields not here are read from the record as they are. */
export const resolvers: Resolvers = {
  Query: query,
  Node: { __resolveType: ({ kind }) => typeNames[kind] },
  ClaimObject: { __resolveType: ({ kind }) => typeNames[kind] },
  SpeakerCounts: speakerCounts,
  SpeakerCount: speakerCount,
  Entity: entity,
  EntityName: entityName,
  EntityVoice: entityVoice,
  LinkCount: linkCount,
  NeighbourType: neighbourType,
  EntityType: entityType,
  Expansion: expansion,
  FacetValue: facetValue,
  ExpansionNeighbour: expansionNeighbour,
  ExpansionLink: expansionLink,
  Predicate: predicate,
  Link: link,
  Support: support,
  OriginTreeNode: originTreeNode,
  QuoteLineage: quoteLineage,
  QuoteLineageNode: quoteLineageNode,
  Neighbourhood: neighbourhood,
  Damped: damped,
  Picture: picture,
  EntityColumns: entityColumns,
  LinkColumns: linkColumns,
  SupportColumns: supportColumns,
  Path: path,
  Comparison: comparison,
  Compared: compared,
  PathSource: pathSource,
  Claim: claim,
  Dispute: dispute,
  DisputeSide: disputeSide,
  DisputeDecision: disputeDecision,
  Qualifier: qualifier,
  Voice: voice,
  Passage: passage,
  Mention: mention,
  Document: document,
  SearchEdge: searchEdge,
  Mutation: mutation,
  Subscription: subscription,
  Job: job,
  IngestedDocument: ingestedDocument,
  IdentityCandidate: identityCandidate,
  Reread: reread,
  RereadConflict: rereadConflict,
  GraphChange: graphChange,
  CandidatePair: candidatePair,
  CandidateReason: candidateReason,
  IdentityDecision: identityDecision,
  MergedEntity: mergedEntity,
  IdentityPreview: identityPreview,
  IdentityLinkChange: identityLinkChange,
  Withdrawal: withdrawal,
  WithdrawalPreview: withdrawalPreview,
  View: view,
  ViewVersion: viewVersion,
  Publication: publication,
  Story: story,
  StoryVersion: storyVersion,
  Slide: slide,
};
