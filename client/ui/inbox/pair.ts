import '../../texts/inbox-texts.ts';
import type { InboxPairsQuery } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';

type PairNode = NonNullable<InboxPairsQuery['identityCandidates']['nodes'][number]>;
type PairEntity = NonNullable<PairNode['entities'][number]>;

/** Two entities that could be one thing, both of which could be read. */
export interface Pair extends Omit<PairNode, 'entities'> {
  readonly entities: readonly [PairEntity, PairEntity];
}

export type PairVerdict = 'SAME' | 'DIFFERENT' | 'UNSURE';

/** What was decided of a pair here. */
export interface PairDecision {
  readonly verdict: PairVerdict;
  /** The decision to take back; null when it was there before. */
  readonly id: string | null;
}

/** The pairs that can be shown: one whose entity is damaged is left out. */
export const toPairs = (nodes: InboxPairsQuery['identityCandidates']['nodes']): Pair[] =>
  wholeRows(nodes).flatMap((node) => {
    const [one, other] = wholeRows(node.entities);
    return one === undefined || other === undefined ? [] : [{ ...node, entities: [one, other] as const }];
  });

export const idsOfPair = ({ entities }: Pair): string[] => entities.map(({ id }) => id);

export const pairWords = ({ entities: [one, other] }: Pair): string =>
  say('inbox.pairNames', { one: nameOfShown(one), other: nameOfShown(other) });

export const verdictWords: Readonly<Record<PairVerdict, string>> = {
  SAME: say('inbox.wasSame'),
  DIFFERENT: say('inbox.wasDifferent'),
  UNSURE: say('inbox.wasUnsure'),
};

/** The score in per cent; never a hundred: it is no certainty. */
export const percentOf = ({ score }: Pair): number => Math.min(99, Math.round(score * 100));
