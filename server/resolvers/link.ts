import { restrictsClaims } from '../domain/filter.ts';
import { ceilings, within } from '../queries/limits.ts';
import { countSupports, supportQuestion } from '../queries/links.ts';
import { loadOriginTrees } from '../queries/origin-trees.ts';
import { capitals } from './capitals.ts';
import { predicateOf } from './entity.ts';
import type {
  DampedResolvers,
  LinkResolvers,
  NeighbourhoodResolvers,
  OriginTreeNodeResolvers,
  SupportResolvers,
} from './generated/types.ts';
import { load, loadEach } from './load.ts';
import { claimsOf } from './page-of-each.ts';

/** Nodes of an origin tree when a question does not say. */
const usualNodes = 100;

export const link: LinkResolvers = {
  subject: ({ subjectId }, _, context) => load('entity', context, subjectId),
  object: ({ objectId }, _, context) => load('entity', context, objectId),
  predicate: ({ predicate }) => predicateOf(predicate),
  support: async (record, _, { batch, database }) => {
    const { support, filter } = record;
    if (!restrictsClaims(filter)) return support;
    const none = { claims: 0, tellers: 0, origins: 0, denied: 0, stances: [], proposed: 0 };
    const count = batch('support', filter, (questions) => countSupports(database, questions, filter));
    return (await count(supportQuestion(record))) ?? none;
  },
  claims: ({ key }, asked, context, info) => claimsOf(context, 'link', key, asked, info),
  originTree: async (record, { first }, { batch, database }) => {
    const most = within('first', first ?? usualNodes, 0, ceilings.originTreeNodes);
    const { filter } = record;
    const read = batch('originTree', filter, (questions) => loadOriginTrees(database, questions, filter));
    const { nodes, complete } = (await read(supportQuestion(record))) ?? { nodes: [], complete: true };
    return { nodes: nodes.slice(0, most), truncated: !complete || nodes.length > most };
  },
};

export const originTreeNode: OriginTreeNodeResolvers = {
  stance: ({ stance }) => capitals(stance),
  speaker: ({ speakerId }, _, context) => load('entity', context, speakerId),
  claimCount: ({ claims }) => claims,
  toldCount: ({ told }) => told,
  documentCount: ({ documentIds }) => documentIds.length,
  documents: ({ documentIds }, { first }, context) =>
    loadEach('document', context, documentIds.slice(0, within('first', first ?? 10, 0, ceilings.first))),
};

export const support: SupportResolvers = { stances: ({ stances }) => stances.map(capitals) };

export const neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodeIds }, _, context) => loadEach('entity', context, nodeIds),
};

export const damped: DampedResolvers = {
  entity: ({ entityId }, _, context) => load('entity', context, entityId),
};
