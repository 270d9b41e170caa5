import { feature, pair } from '../model/feature-hash.ts';
import { type Configuration, nextNode, onStack } from './arc-hybrid.ts';
import type { ParseColumns } from './parse-columns.ts';

export const mostParseFeatures = 160;

const distances = Int32Array.of(0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 7);
const capped = (value: number, most: number): number => Math.min(value, most);

/**
 * The features of a configuration (after Zhang and Nivre 2011): words, tags and word classes of the two topmost nodes and
 * the next token, alone and together; their outermost children, number and tags of children, distance, and what
 * stands between. Writes them to `out` and returns how many they are.
 */
export function parseFeatures(at: Configuration, columns: ParseColumns, out: Int32Array): number {
  const { word, tag, wordTag, fine, middleTag, coarse, suffix, shape } = columns;
  const { left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet } = at;
  const s0 = onStack(at, 0);
  const s1 = onStack(at, 1);
  const s2 = onStack(at, 2);
  const b0 = nextNode(at);
  const b1 = b0 < at.root ? b0 + 1 : b0;
  const b2 = b1 < at.root ? b1 + 1 : b1;

  const w0 = word[s0] ?? 0;
  const w1 = word[s1] ?? 0;
  const wb = word[b0] ?? 0;
  const t0 = tag[s0] ?? 0;
  const t1 = tag[s1] ?? 0;
  const t2 = tag[s2] ?? 0;
  const tb = tag[b0] ?? 0;
  const tb1 = tag[b1] ?? 0;
  const tb2 = tag[b2] ?? 0;
  const wt0 = wordTag[s0] ?? 0;
  const wt1 = wordTag[s1] ?? 0;
  const wtb = wordTag[b0] ?? 0;
  const f0 = fine[s0] ?? 0;
  const f1 = fine[s1] ?? 0;
  const fb = fine[b0] ?? 0;
  const m0 = middleTag[s0] ?? 0;
  const m1 = middleTag[s1] ?? 0;
  const mb = middleTag[b0] ?? 0;
  const c0 = pair(coarse[s0] ?? 0, t0);
  const c1 = pair(coarse[s1] ?? 0, t1);
  const cb = pair(coarse[b0] ?? 0, tb);

  let n = 0;
  out[n++] = feature(0, 1);
  // One node.
  out[n++] = feature(1, wt0);
  out[n++] = feature(2, w0);
  out[n++] = feature(3, t0);
  out[n++] = feature(4, f0);
  out[n++] = feature(5, m0);
  out[n++] = feature(6, wt1);
  out[n++] = feature(7, w1);
  out[n++] = feature(8, t1);
  out[n++] = feature(9, f1);
  out[n++] = feature(10, m1);
  out[n++] = feature(11, wtb);
  out[n++] = feature(12, wb);
  out[n++] = feature(13, tb);
  out[n++] = feature(14, fb);
  out[n++] = feature(15, mb);
  out[n++] = feature(16, wordTag[b1] ?? 0);
  out[n++] = feature(17, tb1);
  out[n++] = feature(18, wordTag[b2] ?? 0);
  out[n++] = feature(19, tb2);
  out[n++] = feature(20, wordTag[s2] ?? 0);
  out[n++] = feature(21, t2);
  out[n++] = feature(22, middleTag[b1] ?? 0);
  out[n++] = feature(23, pair(suffix[s0] ?? 0, t0));
  out[n++] = feature(24, pair(suffix[b0] ?? 0, tb));
  out[n++] = feature(25, pair(shape[s0] ?? 0, t0));
  out[n++] = feature(26, pair(shape[b0] ?? 0, tb));

  // Two nodes: the top and the next.
  const t0b = pair(t0, tb);
  out[n++] = feature(30, pair(wt0, wtb));
  out[n++] = feature(31, pair(wt0, wb));
  out[n++] = feature(32, pair(w0, wtb));
  out[n++] = feature(33, pair(wt0, tb));
  out[n++] = feature(34, pair(t0, wtb));
  out[n++] = feature(35, t0b);
  out[n++] = feature(36, pair(f0, fb));
  out[n++] = feature(37, pair(m0, mb));
  out[n++] = feature(38, pair(m0, tb));
  out[n++] = feature(39, pair(t0, mb));
  out[n++] = feature(40, pair(w0, mb));
  out[n++] = feature(41, pair(m0, wb));
  out[n++] = feature(42, pair(c0, cb));
  out[n++] = feature(43, pair(t0b, tb1));
  out[n++] = feature(44, pair(tb, tb1));
  out[n++] = feature(45, pair(pair(tb, tb1), tb2));
  out[n++] = feature(46, pair(wb, word[b1] ?? 0));
  out[n++] = feature(47, pair(t0b, wordTag[b1] ?? 0));
  out[n++] = feature(48, pair(mb, middleTag[b1] ?? 0));
  out[n++] = feature(49, pair(pair(t0, tag[s0 + 1] ?? 0), pair(tag[b0 - 1] ?? 0, tb)));
  out[n++] = feature(50, pair(t0b, pair(tb1, tb2)));

  // Two nodes: the two topmost.
  const t10 = pair(t1, t0);
  out[n++] = feature(55, pair(wt1, wt0));
  out[n++] = feature(56, pair(wt1, w0));
  out[n++] = feature(57, pair(w1, wt0));
  out[n++] = feature(58, pair(wt1, t0));
  out[n++] = feature(59, pair(t1, wt0));
  out[n++] = feature(60, t10);
  out[n++] = feature(61, pair(f1, f0));
  out[n++] = feature(62, pair(m1, m0));
  out[n++] = feature(63, pair(m1, t0));
  out[n++] = feature(64, pair(t1, m0));
  out[n++] = feature(65, pair(w1, m0));
  out[n++] = feature(66, pair(m1, w0));
  out[n++] = feature(67, pair(c1, c0));
  out[n++] = feature(68, pair(t1, tag[s1 + 1] ?? 0));
  out[n++] = feature(69, pair(pair(t1, tag[s1 + 1] ?? 0), pair(tag[s0 - 1] ?? 0, t0)));

  // The one under the top and the next.
  out[n++] = feature(75, pair(w1, wb));
  out[n++] = feature(76, pair(t1, wtb));
  out[n++] = feature(77, pair(wt1, tb));
  out[n++] = feature(78, pair(m1, mb));
  out[n++] = feature(79, pair(t1, tb));

  // Three nodes.
  const t10b = pair(t10, tb);
  out[n++] = feature(80, t10b);
  out[n++] = feature(81, pair(t10b, tb1));
  out[n++] = feature(82, pair(t10b, w0));
  out[n++] = feature(83, pair(t10b, w1));
  out[n++] = feature(84, pair(t10b, wb));
  out[n++] = feature(85, pair(pair(c1, c0), cb));
  out[n++] = feature(86, pair(t2, t10));
  out[n++] = feature(87, pair(pair(t2, t10), tb));
  out[n++] = feature(88, pair(pair(m1, m0), tb));
  out[n++] = feature(89, pair(pair(m1, w0), tb));
  out[n++] = feature(90, pair(pair(w1, t0), wb));

  // Children.
  const s0l = left1[s0] ?? 0;
  const s0l2 = left2[s0] ?? 0;
  const s0r = right1[s0] ?? 0;
  const s0r2 = right2[s0] ?? 0;
  const s1l = left1[s1] ?? 0;
  const s1r = right1[s1] ?? 0;
  const s1r2 = right2[s1] ?? 0;
  const b0l = left1[b0] ?? 0;
  const b0l2 = left2[b0] ?? 0;
  const ws0l = word[s0l] ?? 0;
  const wb0l = word[b0l] ?? 0;
  const ts0l = tag[s0l] ?? 0;
  const ts0r = tag[s0r] ?? 0;
  const ts1l = tag[s1l] ?? 0;
  const ts1r = tag[s1r] ?? 0;
  const tb0l = tag[b0l] ?? 0;
  out[n++] = feature(95, pair(ws0l, t0));
  out[n++] = feature(96, pair(word[s0r] ?? 0, t0));
  out[n++] = feature(97, pair(wb0l, tb));
  out[n++] = feature(98, pair(word[s1l] ?? 0, t1));
  out[n++] = feature(99, pair(word[s1r] ?? 0, t1));
  out[n++] = feature(100, pair(w0, ts0l));
  out[n++] = feature(101, pair(w0, ts0r));
  out[n++] = feature(102, pair(wb, tb0l));
  out[n++] = feature(103, pair(w1, ts1l));
  out[n++] = feature(104, pair(w1, ts1r));
  out[n++] = feature(105, pair(pair(t0, ts0l), tag[s0l2] ?? 0));
  out[n++] = feature(106, pair(pair(t0, ts0r), tag[s0r2] ?? 0));
  out[n++] = feature(107, pair(pair(tb, tb0l), tag[b0l2] ?? 0));
  out[n++] = feature(108, pair(pair(t1, ts1r), tag[s1r2] ?? 0));
  out[n++] = feature(109, pair(t0b, ts0l));
  out[n++] = feature(110, pair(t0b, ts0r));
  out[n++] = feature(111, pair(t0b, tb0l));
  out[n++] = feature(112, pair(t10, ts0l));
  out[n++] = feature(113, pair(t10, ts0r));
  out[n++] = feature(114, pair(t10, ts1r));
  out[n++] = feature(115, pair(t10, ts1l));
  out[n++] = feature(126, pair(pair(t0b, ts0l), pair(tb0l, t1)));
  out[n++] = feature(127, pair(pair(t10, ts1l), pair(ts0l, tb)));
  out[n++] = feature(128, pair(pair(t10, ts1r), pair(ts0r, ts0l)));
  // What introduces the top, with what it may hang on: `of`, `because`.
  out[n++] = feature(116, pair(ws0l, w1));
  out[n++] = feature(117, pair(pair(ws0l, w1), w0));
  out[n++] = feature(118, pair(pair(ws0l, m1), m0));
  out[n++] = feature(119, pair(ws0l, m1));
  out[n++] = feature(120, pair(pair(ws0l, t1), m0));
  out[n++] = feature(121, pair(pair(ws0l, t2), pair(t1, t0)));
  out[n++] = feature(122, pair(pair(ws0l, word[s2] ?? 0), w1));
  out[n++] = feature(123, pair(pair(wb0l, w0), t1));
  out[n++] = feature(124, pair(pair(wb0l, m0), mb));
  out[n++] = feature(125, pair(pair(wb0l, f0), pair(t1, tb)));

  // Numbers and tags of children, distance.
  const l0 = capped(leftCount[s0] ?? 0, 4);
  const r0 = capped(rightCount[s0] ?? 0, 4);
  const r1 = capped(rightCount[s1] ?? 0, 4);
  const lb = capped(leftCount[b0] ?? 0, 4);
  const between = s0 === 0 ? 0 : (distances[capped(b0 - s0, 10)] ?? 0);
  const between1 = s1 === 0 ? 0 : (distances[capped(s0 - s1, 10)] ?? 0);
  out[n++] = feature(130, pair(wt0, l0 + 8 * r0));
  out[n++] = feature(131, pair(t0, r0));
  out[n++] = feature(132, pair(wt1, r1));
  out[n++] = feature(133, pair(t1, r1));
  out[n++] = feature(134, pair(wtb, lb));
  out[n++] = feature(135, pair(tb, lb));
  out[n++] = feature(136, pair(wt0, leftSet[s0] ?? 0));
  out[n++] = feature(137, pair(wt0, rightSet[s0] ?? 0));
  out[n++] = feature(138, pair(t0, leftSet[s0] ?? 0));
  out[n++] = feature(139, pair(t0, rightSet[s0] ?? 0));
  out[n++] = feature(140, pair(wt1, rightSet[s1] ?? 0));
  out[n++] = feature(141, pair(t1, rightSet[s1] ?? 0));
  out[n++] = feature(142, pair(tb, leftSet[b0] ?? 0));
  out[n++] = feature(143, pair(pair(t1, rightSet[s1] ?? 0), pair(t0, leftSet[s0] ?? 0)));
  out[n++] = feature(144, pair(pair(t1, leftSet[s1] ?? 0), pair(t0, leftSet[s0] ?? 0)));
  out[n++] = feature(145, pair(pair(t0, leftSet[s0] ?? 0), pair(tb, leftSet[b0] ?? 0)));
  out[n++] = feature(146, pair(t0b, between));
  out[n++] = feature(147, pair(w0, between));
  out[n++] = feature(148, pair(wb, between));
  out[n++] = feature(149, pair(t10, between1));
  out[n++] = feature(150, pair(w1, between1));
  out[n++] = feature(151, pair(t10b, between1));

  // What stands between.
  const { verbs, commas, conjunctions } = columns;
  const near = s0 === 0 ? 0 : s0 + 1;
  const near1 = s1 === 0 ? 0 : s1 + 1;
  const gap =
    s0 === 0
      ? 0
      : capped((verbs[b0] ?? 0) - (verbs[near] ?? 0), 2) +
        4 * capped((commas[b0] ?? 0) - (commas[near] ?? 0), 2) +
        16 * capped((conjunctions[b0] ?? 0) - (conjunctions[near] ?? 0), 1);
  const gap1 =
    s1 === 0
      ? 0
      : capped((verbs[s0] ?? 0) - (verbs[near1] ?? 0), 2) +
        4 * capped((commas[s0] ?? 0) - (commas[near1] ?? 0), 2) +
        16 * capped((conjunctions[s0] ?? 0) - (conjunctions[near1] ?? 0), 1);
  out[n++] = feature(155, pair(t0b, gap));
  out[n++] = feature(156, pair(t10, gap1));
  out[n++] = feature(157, pair(pair(t10, tb), pair(gap, gap1)));
  out[n++] = feature(158, pair(at.cursor[0] === 1 ? 1 : 0, t0b));
  out[n++] = feature(159, pair(pair(c1, c0), gap1));
  return n;
}
