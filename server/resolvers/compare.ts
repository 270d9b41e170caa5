import { linkId } from '../domain/ids.ts';
import { type ComparisonRecord, pageOfCompared } from '../queries/compare.ts';
import { ceilings, usualPage, within } from '../queries/limits.ts';
import { type ConnectionArguments, readPage } from '../queries/page.ts';
import type { Context } from './context.ts';
import { predicateOf } from './entity.ts';
import type { ComparedResolvers, ComparisonResolvers } from './generated/types.ts';
import { find, load, loadEach } from './load.ts';

const list =
  (name: 'agree' | 'onlyFirst' | 'onlySecond' | 'contradict') =>
  (record: ComparisonRecord, asked: ConnectionArguments) =>
    pageOfCompared(record, name, readPage(asked, usualPage));

export const comparison: ComparisonResolvers = {
  agree: list('agree'),
  onlyFirst: list('onlyFirst'),
  onlySecond: list('onlySecond'),
  contradict: list('contradict'),
};

const claimsOf = (context: Context, ids: readonly string[], first: number | null | undefined) =>
  loadEach('claim', context, ids.slice(0, within('first', first ?? 10, 0, ceilings.claimsNamed)));

export const compared: ComparedResolvers = {
  subject: ({ subjectId }, _, context) => load('entity', context, subjectId),
  predicate: ({ predicate }) => predicateOf(predicate),
  link: async ({ linkKey }, _, context) =>
    linkKey === null ? null : ((await find.link(context, linkId(linkKey))) ?? null),
  firstCount: ({ first }) => first.count,
  firstClaims: ({ first }, asked, context) => claimsOf(context, first.claimIds, asked.first),
  secondCount: ({ second }) => second.count,
  secondClaims: ({ second }, asked, context) => claimsOf(context, second.claimIds, asked.first),
};
