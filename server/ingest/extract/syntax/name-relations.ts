import { feature, pair } from '../model/feature-hash.ts';
import type { FeatureWeights } from '../model/feature-weights.ts';
import type { Configuration } from './arc-hybrid.ts';
import type { ParseColumns } from './parse-columns.ts';
import { best } from './tag-tokens.ts';

export const mostRelationFeatures = 96;

/** What the naming of relations sees of a tree, by place. */
export interface Tree {
  readonly size: number;
  readonly root: number;
  readonly heads: Int32Array;
  /** Outermost children, next sibling to the left on the same side or other, sets of the children's tags. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** Places in an order in which each comes after its head and after its siblings to the left. */
  readonly order: Int32Array;
}

export function treeOf(
  { size, root, heads }: Pick<Configuration, 'size' | 'root' | 'heads'>,
  tag: Int32Array,
): Tree {
  const width = size + 4;
  const leftmost = new Int32Array(width);
  const rightmost = new Int32Array(width);
  const before = new Int32Array(width);
  const after = new Int32Array(width);
  const leftSet = new Int32Array(width);
  const rightSet = new Int32Array(width);
  for (let place = 2; place < root; place += 1) {
    const head = heads[place] ?? root;
    const set = place < head ? leftSet : rightSet;
    set[head] = (set[head] ?? 0) | (1 << ((tag[place] ?? 0) % 31));
    if (leftmost[head] === 0) leftmost[head] = place;
    const last = rightmost[head] ?? 0;
    before[place] = last;
    if (last !== 0) after[last] = place;
    rightmost[head] = place;
  }
  const order = new Int32Array(size);
  let filled = 0;
  const queue = (head: number) => {
    for (let child = leftmost[head] ?? 0; child !== 0; child = after[child] ?? 0) order[filled++] = child;
  };
  queue(root);
  for (let at = 0; at < filled; at += 1) queue(order[at] ?? 0);
  return { size, root, heads, leftmost, rightmost, before, after, leftSet, rightSet, order };
}

/** The features of the arc to a place, given the relations named before it (`named` by place, class + 1). */
export function relationFeatures(
  tree: Tree,
  columns: ParseColumns,
  named: Int32Array,
  place: number,
  out: Int32Array,
): number {
  const { word, tag, wordTag, fine, middleTag, coarse, suffix, shape, commas, verbs } = columns;
  const head = tree.heads[place] ?? 0;
  const above = head === tree.root ? 0 : (tree.heads[head] ?? 0);
  const side = place < head ? 1 : 2;
  const w = word[place] ?? 0;
  const t = tag[place] ?? 0;
  const wh = word[head] ?? 0;
  const th = tag[head] ?? 0;
  const l = tree.leftmost[place] ?? 0;
  const r = tree.rightmost[place] ?? 0;
  const l2 = l === 0 ? 0 : (tree.after[l] ?? 0);
  const first = l < place ? l : 0;
  const last = r > place ? r : 0;
  const before = tree.before[place] ?? 0;
  const after = tree.after[place] ?? 0;
  const tt = pair(pair(t, th), side);
  const m = middleTag[place] ?? 0;
  const mh = middleTag[head] ?? 0;
  const c = pair(coarse[place] ?? 0, t);
  const ch = pair(coarse[head] ?? 0, th);
  const wf = word[first] ?? 0;
  const tf = tag[first] ?? 0;
  const size = place < head ? head - place : place - head;
  const far = side + 4 * (size < 5 ? size : size < 10 ? 5 : 6);
  const from = Math.min(place, head) + 1;
  const to = Math.max(place, head);
  const gap =
    Math.min(3, (commas[to] ?? 0) - (commas[from] ?? 0)) +
    4 * Math.min(3, (verbs[to] ?? 0) - (verbs[from] ?? 0));
  const rh = named[head] ?? 0;
  const rb = named[before] ?? 0;
  const sameSide = before !== 0 && before < head === place < head ? 1 : 2;
  const isLastLeft = place < head && (after === 0 || after > head) ? 1 : 0;
  const tb = tag[before] ?? 0;
  const ta = tag[after] ?? 0;

  let n = 0;
  out[n++] = feature(201, side);
  out[n++] = feature(202, pair(w, side));
  out[n++] = feature(203, pair(t, side));
  out[n++] = feature(204, pair(wordTag[place] ?? 0, side));
  out[n++] = feature(205, pair(m, side));
  out[n++] = feature(206, pair(fine[place] ?? 0, side));
  out[n++] = feature(207, pair(pair(suffix[place] ?? 0, t), side));
  out[n++] = feature(208, pair(wh, side));
  out[n++] = feature(209, pair(th, side));
  out[n++] = feature(210, pair(mh, side));
  out[n++] = feature(211, tt);
  out[n++] = feature(212, pair(tt, w));
  out[n++] = feature(213, pair(tt, wh));
  out[n++] = feature(214, pair(pair(w, wh), side));
  out[n++] = feature(215, pair(pair(m, mh), side));
  out[n++] = feature(216, pair(pair(m, th), side));
  out[n++] = feature(217, pair(pair(t, mh), side));
  out[n++] = feature(218, pair(pair(c, ch), side));
  out[n++] = feature(219, pair(pair(w, mh), side));
  out[n++] = feature(220, pair(pair(m, wh), side));
  out[n++] = feature(221, pair(pair(fine[place] ?? 0, fine[head] ?? 0), side));
  out[n++] = feature(222, pair(tt, far));
  out[n++] = feature(223, pair(tt, gap));
  out[n++] = feature(224, pair(pair(t, side), gap));
  out[n++] = feature(225, pair(tt, wf));
  out[n++] = feature(226, pair(pair(t, wf), side));
  out[n++] = feature(227, pair(tt, tf));
  out[n++] = feature(228, pair(pair(wf, wh), side));
  out[n++] = feature(229, pair(pair(wf, m), side));
  out[n++] = feature(230, pair(tt, tag[l2] ?? 0));
  out[n++] = feature(231, pair(tt, pair(tf, tag[last] ?? 0)));
  out[n++] = feature(232, pair(tt, word[last] ?? 0));
  out[n++] = feature(233, pair(tt, tree.leftSet[place] ?? 0));
  out[n++] = feature(234, pair(tt, tree.rightSet[place] ?? 0));
  out[n++] = feature(235, pair(tt, tree.leftSet[head] ?? 0));
  out[n++] = feature(236, pair(tt, tree.rightSet[head] ?? 0));
  out[n++] = feature(237, pair(pair(wh, tree.leftSet[head] ?? 0), pair(t, side)));
  out[n++] = feature(238, pair(tt, pair(tb, sameSide)));
  out[n++] = feature(239, pair(tt, ta));
  out[n++] = feature(240, pair(tt, pair(tb, ta)));
  out[n++] = feature(241, pair(tt, rb));
  out[n++] = feature(242, pair(tt, pair(rb, named[tree.before[before] ?? 0] ?? 0)));
  out[n++] = feature(243, pair(tt, rh));
  out[n++] = feature(244, pair(tt, pair(rh, rb)));
  out[n++] = feature(245, pair(pair(w, rh), side));
  out[n++] = feature(246, pair(tt, pair(tag[above] ?? 0, above < head ? 1 : 2)));
  out[n++] = feature(247, pair(tt, word[above] ?? 0));
  out[n++] = feature(248, pair(tt, tag[place - 1] ?? 0));
  out[n++] = feature(249, pair(tt, tag[place + 1] ?? 0));
  out[n++] = feature(250, pair(pair(w, tag[place + 1] ?? 0), side));
  out[n++] = feature(251, pair(tt, tag[head - 1] ?? 0));
  out[n++] = feature(252, pair(tt, word[place - 1] ?? 0));
  out[n++] = feature(253, pair(tt, word[before] ?? 0));
  out[n++] = feature(254, pair(tt, word[after] ?? 0));
  out[n++] = feature(255, pair(pair(m, pair(tf, tag[last] ?? 0)), pair(mh, side)));
  out[n++] = feature(256, pair(tt, pair(shape[place] ?? 0, shape[head] ?? 0)));
  out[n++] = feature(257, pair(tt, isLastLeft + 2 * (after === 0 ? 1 : 0)));
  out[n++] = feature(258, pair(pair(tt, wf), pair(rh, wh)));
  out[n++] = feature(259, pair(pair(tt, wf), middleTag[head] ?? 0));
  return n;
}

/**
 * Name the relation of each place to its head, from the top of the tree down, seeing the whole tree (the second stage of
 * McDonald, Lerman and Pereira 2006). Gives class + 1 by place; what has no head gets the root's relation, nothing else
 * does.
 */
export function nameRelations(
  tree: Tree,
  columns: ParseColumns,
  weights: FeatureWeights,
  rootRelation: number,
): Int32Array {
  const features = new Int32Array(mostRelationFeatures);
  const scores = new Float32Array(weights.classCount);
  const named = new Int32Array(tree.size + 4);
  for (const place of tree.order) {
    if (tree.heads[place] === tree.root) {
      named[place] = rootRelation + 1;
      continue;
    }
    const n = relationFeatures(tree, columns, named, place, features);
    scores.fill(0);
    weights.addScores(features, n, scores);
    scores[rootRelation] = Number.NEGATIVE_INFINITY;
    named[place] = best(scores) + 1;
  }
  return named;
}
