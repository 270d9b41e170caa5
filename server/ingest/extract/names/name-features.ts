import { closeBracket, findAcronyms, openBracket } from './acronyms.ts';
import { type Run, runsOf } from './capital-runs.ts';
import { markElections } from './election-phrases.ts';
import { emptyHash, gazetteerLists, hashOnto } from './gazetteers.ts';
import { findKnownPhrases, markPhrases, phraseLists } from './known-phrases.ts';
import type { WordRole } from './word-roles.ts';
import type { NameResources, WordSigns } from './word-signs.ts';

/** Features of the tokens of a sentence, as hashes: those of token `i` are `values.subarray(starts[i], starts[i + 1])`. */
export interface NameFeatures {
  readonly values: Int32Array;
  readonly starts: Int32Array;
}

/** A number for a feature: its template and what fills it. 0 is kept for none. */
export function feature(template: number, one: number, other = 0): number {
  let mixed = Math.imul(template ^ 0x5bd1e995, 0x9e3779b1) ^ one;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ other, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

const edge: WordSigns = {
  key: '',
  form: hashOnto(emptyHash, '<edge>'),
  lower: hashOnto(emptyHash, '<edge>'),
  shape: 1,
  longShape: 1,
  starts: [1, 1, 1],
  ends: [1, 1, 1],
  fine: 0,
  middle: 0,
  coarse: 0,
  lists: 0,
  capital: false,
  allCapitals: false,
  joins: false,
  letters: false,
};

const noRole: WordRole = { tag: 0, relation: 0, head: 0, headTag: 0 };

const bit = (list: (typeof gazetteerLists)[number]): number => 1 << gazetteerLists.indexOf(list);
const headWords =
  bit('party-word') |
  bit('election-word') |
  bit('event-word') |
  bit('organization-word') |
  bit('place-word') |
  bit('title') |
  bit('demonym') |
  bit('country');
const classWords = ~((1 << phraseLists) - 1) & 0x0fffffff;
const partyWord = bit('party-word');
const personWords = bit('given-name') | bit('surname') | bit('person');
/** Work out the features of one sentence. Linear in its tokens. */
export function nameFeatures(
  signs: readonly WordSigns[],
  roles: readonly WordRole[],
  resources: NameResources,
): NameFeatures {
  const count = signs.length;
  const values: number[] = [];
  const starts = new Int32Array(count + 1);
  const phrases = findKnownPhrases(signs, resources.gazetteers);
  const marks = markPhrases(count, phrases);
  const runAt: (Run | undefined)[] = new Array(count);
  const runs = runsOf(signs);
  const numberOfRun = new Map<Run, number>();
  let partyWords = 0;
  runs.forEach((run, index) => {
    numberOfRun.set(run, index);
    for (let at = run.first; at <= run.last; at += 1) {
      runAt[at] = run;
      if (((signs[at]?.lists ?? 0) & partyWord) !== 0) partyWords += 1;
    }
  });
  partyWords = Math.min(partyWords, 4);
  let capitals = 0;
  let lettered = 0;
  for (const sign of signs) {
    if (sign.letters) lettered += 1;
    if (sign.capital) capitals += 1;
  }
  const shouting = lettered > 3 && capitals > 0.7 * lettered ? 1 : 0;
  const acronyms = findAcronyms(signs, runAt);
  const elections = markElections(signs);

  for (let at = 0; at < count; at += 1) {
    starts[at] = values.length;
    const w = signs[at] ?? edge;
    const b = signs[at - 1] ?? edge;
    const bb = signs[at - 2] ?? edge;
    const n = signs[at + 1] ?? edge;
    const nn = signs[at + 2] ?? edge;
    let template = 0;
    const add = (one: number, other = 0): void => {
      template += 1;
      values.push(feature(template, one, other));
    };
    add(0);
    add(w.form);
    add(w.lower);
    add(b.lower);
    add(n.lower);
    add(bb.lower);
    add(nn.lower);
    add(b.lower, w.lower);
    add(w.lower, n.lower);
    add(b.lower, n.lower);
    add(bb.lower, b.lower);
    add(n.lower, nn.lower);
    add(w.shape, shouting);
    add(w.longShape);
    add(b.shape, w.shape);
    add(w.shape, n.shape);
    add(feature(0, b.shape, w.shape), n.shape);
    add(b.longShape, n.longShape);
    add(w.starts[0]);
    add(w.starts[1]);
    add(w.starts[2]);
    add(w.ends[0]);
    add(w.ends[1]);
    add(w.ends[2]);
    add(b.ends[1], w.shape);
    add(n.ends[1], w.shape);
    add(w.fine, w.shape);
    add(w.middle, w.shape);
    add(w.coarse, w.shape);
    add(b.fine, w.shape);
    add(n.fine, w.shape);
    add(b.middle, w.middle);
    add(w.middle, n.middle);
    add(bb.middle, b.middle);
    add(n.middle, nn.middle);
    add(b.middle, w.shape);
    add(n.middle, w.shape);
    add(b.coarse, n.coarse);
    add(bb.middle, w.shape);
    add(nn.middle, w.shape);
    add(at === 0 ? 1 : at === 1 ? 2 : 0, w.shape);

    // Lists.
    const all = feature(90, w.lists);
    add(all, w.capital ? 1 : 0);
    add(b.lists & classWords, w.shape);
    add(n.lists & classWords, w.shape);
    add(b.lists, w.lists);
    add(w.lists, n.lists);
    template = 100;
    for (let list = 0; list < gazetteerLists.length; list += 1) {
      template = 100 + list;
      if (((w.lists >> list) & 1) === 1) {
        add(list, w.capital ? 1 : 0);
      }
      template = 140 + list;
      if (((b.lists >> list) & 1) === 1) add(w.shape, 1);
      template = 180 + list;
      if (((n.lists >> list) & 1) === 1) add(w.shape, 1);
    }
    let marked = 0;
    for (let list = 0; list < phraseLists; list += 1) {
      const mark = marks[at * phraseLists + list] ?? 0;
      if (mark !== 0) {
        template = 220 + list;
        add(mark);
        marked = feature(260, marked, feature(261, list, mark));
        template = 300 + list;
        add(mark, b.middle);
        template = 340 + list;
        add(mark, n.middle);
      }
    }
    template = 400;
    if (marked !== 0) add(marked);

    // What the word does in its sentence.
    template = 460;
    const role = roles[at] ?? noRole;
    const roleBefore = roles[at - 1] ?? noRole;
    const roleAfter = roles[at + 1] ?? noRole;
    add(role.tag, w.shape);
    add(roleBefore.tag, role.tag);
    add(role.tag, roleAfter.tag);
    add(roleBefore.tag, roleAfter.tag);
    add(role.relation, w.shape);
    add(role.relation, role.headTag);
    if (w.capital) {
      add(role.head, role.relation);
      add(role.head, w.coarse);
      add(feature(12, role.relation, w.middle), role.headTag);
    }

    // The run of capitals the token is in.
    template = 410;
    const run = runAt[at];
    if (run !== undefined) {
      const before = signs[run.first - 1] ?? edge;
      const after = signs[run.last + 1] ?? edge;
      const head = signs[run.last] ?? edge;
      const first = signs[run.first] ?? edge;
      const length = Math.min(run.last - run.first + 1, 8);
      const place = (at === run.first ? 1 : 0) + (at === run.last ? 2 : 0);
      let kinds = 0;
      for (let word = run.first; word <= run.last; word += 1) kinds |= signs[word]?.lists ?? 0;
      kinds &= headWords;
      add(length, place);
      add(head.lower, place);
      add(first.lower, place);
      add(head.lists & headWords, place);
      add(kinds, place);
      add(before.lower, place);
      add(after.lower, place);
      add(before.middle, place);
      add(after.middle, place);
      add(feature(1, before.middle, after.middle), length);
      add(feature(2, before.lists & classWords, head.lists & headWords), place);
      add(feature(3, head.middle, first.middle), place);
      add(before.lists & classWords, place);
      add(after.lists & classWords, place);
      add(feature(4, first.lists & personWords, head.lists & personWords), feature(5, length, place));
      add(feature(6, partyWords, length), w.longShape);
      add(feature(7, partyWords, before.middle), w.shape);
      const number = numberOfRun.get(run) ?? 0;
      for (const side of [-1, 1]) {
        template = side < 0 ? 500 : 510;
        const other = runs[number + side];
        if (other === undefined) continue;
        const [gap, end] = side < 0 ? [other.last + 1, run.first] : [run.last + 1, other.first];
        if (end - gap > 3) continue;
        let link = 0;
        for (let word = gap; word < end; word += 1) link = feature(8, link, signs[word]?.lower ?? 0);
        const otherHead = signs[other.last] ?? edge;
        const otherFirst = signs[other.first] ?? edge;
        add(feature(9, link, otherHead.lists & (headWords | personWords)), place);
        add(feature(10, link, otherHead.middle), place);
        add(feature(11, otherFirst.lists & (headWords | personWords), link), w.longShape);
      }
      template = 428;
      if (before.lower === openBracket && after.lower === closeBracket) add(w.shape, length);
    }
    template = 440;
    if (acronyms[at] !== undefined) add(acronyms[at] ?? 0);
    template = 445;
    if (elections[at] !== 0) add(elections[at] ?? 0, w.joins ? 1 : 0);
    template = 450;
    if (w.joins) {
      // Whether what joins has capitals on both sides, and of what kind.
      add(b.capital ? 1 : 0, n.capital ? 1 : 0);
      add(feature(1, b.middle, n.middle), w.lower);
      add(feature(2, b.lists & headWords, n.lists & headWords), w.lower);
      add(feature(3, n.lower, nn.capital ? 1 : 0), w.lower);
    }
  }
  starts[count] = values.length;
  return { values: Int32Array.from(values), starts };
}
