import type { FoundPathFragment } from '../../api/generated/graphql.ts';
import { captionOf } from '../../state/caption-of.ts';
import { hedgeOf } from '../../state/hedge-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';

type Link = FoundPathFragment['links'][number];
type Node = FoundPathFragment['nodes'][number];

/** One hop in the direction of its path. */
export interface Hop {
  /** From 1. */
  readonly number: number;
  readonly link: Link;
  readonly from: Node;
  readonly to: Node;
  /** The caption of the link, read from where the path comes; it says what is hedged, disputed or only proposed. */
  readonly caption: string;
}

/** The hops of a path, in its order. */
export function hopsOf({ nodes, links }: Pick<FoundPathFragment, 'nodes' | 'links'>): readonly Hop[] {
  return links.flatMap((link, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    if (from === undefined || to === undefined) return [];
    const { label, inverse, kind } = link.predicate;
    const caption = captionOf({
      label: link.subject.id === from.id ? label : inverse,
      hedge: kind === 'ACT' ? null : hedgeOf(link),
      disputed: link.disputed,
      support: link.support,
    });
    return [{ number: index + 1, link, from, to, caption }];
  });
}

/** A path in one line. */
export const pathLine = (path: Pick<FoundPathFragment, 'nodes' | 'links'>): string =>
  hopsOf(path).reduce(
    (line, { caption, to }) => `${line} — ${caption} → ${nameOfShown(to)}`,
    path.nodes[0] === undefined ? '' : nameOfShown(path.nodes[0]),
  );

/** What the weakest hop rests on: `2 hops; weakest hop: 1 origin, rung 2`. */
export function weakestWords({
  length,
  weakestOrigins,
  deepestRungs,
}: Pick<FoundPathFragment, 'length' | 'weakestOrigins' | 'deepestRungs'>): string {
  return say('paths.weakest', { hops: length, origins: weakestOrigins, rung: deepestRungs - 1 });
}

/** Whether two lists of links are the same path. */
export const isSamePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);
