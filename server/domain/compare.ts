import { groupBy } from './group-by.ts';
import { type DisputeRow, incompatible } from './link.ts';

/** What one side says of one subject: that something holds, or that it does not; and the claims in which it does. */
export interface Said {
  readonly subjectId: string;
  readonly predicate: string;
  /** The link that it is about; null when the object is a value. */
  readonly linkKey: string | null;
  /** Subject, predicate and value: the same for the same value, in whatever words it is given. */
  readonly key: string;
  readonly object: DisputeRow['object'];
  /** Whether it says that this does not hold. */
  readonly against: boolean;
  readonly count: number;
  /** The first claims. */
  readonly claimIds: readonly string[];
}

export interface ComparedSide {
  readonly count: number;
  readonly claimIds: readonly string[];
}

/** One thing that two sides are compared over. */
export interface ComparedRecord {
  /** Unique within its list, which is in its order. */
  readonly key: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly linkKey: string | null;
  /** Whether what is said is that it does not hold; null when the sides contradict each other. */
  readonly against: boolean | null;
  readonly first: ComparedSide;
  readonly second: ComparedSide;
}

export interface Comparison {
  readonly agree: readonly ComparedRecord[];
  readonly onlyFirst: readonly ComparedRecord[];
  readonly onlySecond: readonly ComparedRecord[];
  readonly contradict: readonly ComparedRecord[];
}

const side = (said: readonly Said[], most: number): ComparedSide => ({
  count: said.reduce((sum, { count }) => sum + count, 0),
  claimIds: said.flatMap(({ claimIds }) => claimIds).slice(0, most),
});

const statementKey = ({ key, against }: Said): string => JSON.stringify([key, against]);
const inOrder = (list: readonly ComparedRecord[]): ComparedRecord[] =>
  list.toSorted((a, b) => (a.key < b.key ? -1 : 1));

/**
 * Compares what two sides say. They agree where both say the same, and contradict each other where one says what the other denies
 * or, of a single-valued predicate, where their values exclude each other, as in a dispute. What one says and the other neither
 * says nor contradicts is its own.
 * @param most how many claims of a side are named for each thing
 */
export function compareSides(
  first: readonly Said[],
  second: readonly Said[],
  isSingleValued: (predicate: string) => boolean,
  most: number,
): Comparison {
  const clash = (a: Said, b: Said): boolean => {
    if (a.key === b.key) return a.against !== b.against;
    return isSingleValued(a.predicate) && !a.against && !b.against && incompatible(a.object, b.object);
  };
  /** What is said by one side or both, and is one thing: all of it has the key. */
  const compared = (
    key: string,
    mine: readonly Said[],
    theirs: readonly Said[],
    clashing = false,
  ): ComparedRecord[] => {
    const [said] = [...mine, ...theirs];
    if (!said) return [];
    const linkKeys = new Set([...mine, ...theirs].map(({ linkKey }) => linkKey));
    const { subjectId, predicate, linkKey, against } = said;
    return [
      {
        key,
        subjectId,
        predicate,
        linkKey: linkKeys.size === 1 ? linkKey : null,
        against: clashing ? null : against,
        first: side(mine, most),
        second: side(theirs, most),
      },
    ];
  };

  const groupKey = ({ subjectId, predicate, key }: Said): string =>
    isSingleValued(predicate)
      ? JSON.stringify([subjectId, predicate])
      : JSON.stringify([subjectId, predicate, key]);
  const firstGroups = groupBy(first, groupKey);
  const secondGroups = groupBy(second, groupKey);
  const clashing = new Set<Said>();
  const contradict = [...firstGroups].flatMap(([key, mine]) => {
    const theirs = secondGroups.get(key) ?? [];
    const myClashing = mine.filter((a) => theirs.some((b) => clash(a, b)));
    const theirClashing = theirs.filter((b) => mine.some((a) => clash(a, b)));
    for (const said of [...myClashing, ...theirClashing]) clashing.add(said);
    return compared(key, myClashing, theirClashing, true);
  });

  const firstSaid = groupBy(first, statementKey);
  const secondSaid = groupBy(second, statementKey);
  const own = (mine: ReadonlyMap<string, Said[]>, theirs: ReadonlyMap<string, Said[]>) =>
    [...mine].filter(([key, said]) => !theirs.has(key) && !said.some((one) => clashing.has(one)));
  return {
    agree: inOrder(
      [...firstSaid].flatMap(([key, mine]) => {
        const theirs = secondSaid.get(key);
        return theirs ? compared(key, mine, theirs) : [];
      }),
    ),
    onlyFirst: inOrder(own(firstSaid, secondSaid).flatMap(([key, said]) => compared(key, said, []))),
    onlySecond: inOrder(own(secondSaid, firstSaid).flatMap(([key, said]) => compared(key, [], said))),
    contradict: inOrder(contradict),
  };
}
