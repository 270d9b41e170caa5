import { createHash } from 'node:crypto';
import type { Stance } from './bundle.ts';

/** One way by which claims reach us: who speaks, outermost first, and the claims that came along it. */
export interface Ladder {
  readonly voices: readonly { readonly speakerId: string; readonly stance: Stance }[];
  /** Whether the claims say that the link does not hold. */
  readonly against: boolean;
  readonly claimIds: readonly string[];
  readonly documentIds: readonly string[];
}

/** A speaker at one place of the forest; its parent is the one it took the words from. */
export interface OriginNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly speakerId: string;
  readonly stance: Stance;
  readonly against: boolean;
  /** Claims that came along here. */
  readonly claims: number;
  /** Of these, the ones it tells itself, as a document's publisher. */
  readonly told: number;
  /** Documents in which these claims are made, in the order of their ids. */
  readonly documentIds: readonly string[];
}

interface Growing {
  readonly path: string;
  readonly speakerId: string;
  readonly stance: Stance;
  readonly against: boolean;
  readonly claims: Set<string>;
  readonly told: Set<string>;
  readonly documents: Set<string>;
  readonly children: Map<string, Growing>;
}

const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 24);

const inOrder = (children: ReadonlyMap<string, Growing>): Growing[] =>
  [...children.values()].sort((a, b) => b.claims.size - a.claims.size || (a.path < b.path ? -1 : 1));

/**
 * Who took it from whom: the last voices are roots, who passed their words on stand below them, down to the publishers that tell
 * it. One node a way, not a speaker: who took it from two others stands below both. Each node comes before its children, siblings
 * with most claims first, so that any beginning of the list is a forest too.
 */
export function originTree(ladders: readonly Ladder[]): OriginNode[] {
  const roots = new Map<string, Growing>();
  for (const { voices, against, claimIds, documentIds } of ladders) {
    let level = roots;
    let outer = '';
    for (const [rung, { speakerId, stance }] of voices.toReversed().entries()) {
      const step = JSON.stringify(rung === 0 ? [speakerId, stance, against] : [speakerId, stance]);
      const path = outer + step;
      const node: Growing = level.get(step) ?? {
        path,
        speakerId,
        stance,
        against,
        claims: new Set(),
        told: new Set(),
        documents: new Set(),
        children: new Map(),
      };
      level.set(step, node);
      for (const id of claimIds) node.claims.add(id);
      for (const id of documentIds) node.documents.add(id);
      if (rung === voices.length - 1) for (const id of claimIds) node.told.add(id);
      level = node.children;
      outer = path;
    }
  }
  const flat = (
    children: ReadonlyMap<string, Growing>,
    parentId: string | null,
    depth: number,
  ): OriginNode[] =>
    inOrder(children).flatMap((node) => {
      const { speakerId, stance, against } = node;
      const id = idOf(node.path);
      const own = {
        id,
        parentId,
        depth,
        speakerId,
        stance,
        against,
        claims: node.claims.size,
        told: node.told.size,
        documentIds: [...node.documents].sort(),
      };
      return [own, ...flat(node.children, id, depth + 1)];
    });
  return flat(roots, null, 0);
}
