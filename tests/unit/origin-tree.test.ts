import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../server/domain/bundle.ts';
import { type Ladder, originTree } from '../../server/domain/origin-tree.ts';

const voice = fc.record({
  speakerId: fc.constantFrom('a', 'b', 'c'),
  stance: fc.constantFrom<Stance>('asserts', 'cites'),
});
const ladders: fc.Arbitrary<Ladder[]> = fc
  .array(fc.record({ voices: fc.array(voice, { minLength: 1, maxLength: 4 }), against: fc.boolean() }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map((ladder, at) => ({ ...ladder, claimIds: [`claim-${at}`], documentIds: [`document-${at % 3}`] })),
  );

describe('a tree of origins', () => {
  test('can be read back into the ladders that it was made from, whatever these are', () => {
    fc.assert(
      fc.property(ladders, (given) => {
        const nodes = originTree(given);
        const byId = new Map(nodes.map((node) => [node.id, node]));
        expect(byId.size).toBe(nodes.length);
        const ways = nodes.flatMap((node) => {
          const way: [string, Stance][] = [];
          for (let at = byId.get(node.id); at; at = byId.get(at.parentId ?? ''))
            way.push([at.speakerId, at.stance]);
          expect(way).toHaveLength(node.depth + 1);
          return Array.from({ length: node.told }, () => JSON.stringify([node.against, way]));
        });
        const told = given.map(({ voices, against }) =>
          JSON.stringify([against, voices.map(({ speakerId, stance }) => [speakerId, stance])]),
        );
        expect(ways.sort()).toEqual(told.sort());
      }),
    );
  });

  test('is the same in whatever order the claims come, each parent before its children', () => {
    fc.assert(
      fc.property(ladders, (given) => {
        const nodes = originTree(given);
        expect(originTree(given.toReversed())).toEqual(nodes);
        const seen = new Set<string | null>([null]);
        for (const { id, parentId } of nodes) {
          expect(seen.has(parentId)).toBe(true);
          seen.add(id);
        }
      }),
    );
  });

  test('has at each node the claims that it tells and those of its children', () => {
    fc.assert(
      fc.property(ladders, (given) => {
        const nodes = originTree(given);
        for (const { id, claims, told } of nodes) {
          const below = nodes.filter(({ parentId }) => parentId === id);
          expect(claims).toBe(told + below.reduce((sum, child) => sum + child.claims, 0));
        }
      }),
    );
  });
});
