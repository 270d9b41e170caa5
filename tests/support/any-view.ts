import fc from 'fast-check';
import { layoutKinds } from '../../client/state/arrangement.ts';
import { comparedKinds, toComparison } from '../../client/state/comparison.ts';
import { dayOfNumber } from '../../client/state/day.ts';
import { expandOrders, facets } from '../../client/state/expanding.ts';
import { groupingKinds } from '../../client/state/grouping.ts';
import { inboxParts } from '../../client/state/page.ts';
import { pathModes } from '../../client/state/path-search.ts';
import type { Selection } from '../../client/state/selection.ts';
import { channels, presetNames, type Rule, sourcesOf } from '../../client/state/style.ts';
import { toTimeChoice } from '../../client/state/time-choice.ts';
import { modes, reviewShows, type View } from '../../client/state/view.ts';
import { leavesOutNothing, type Without } from '../../client/state/without.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const ids = fc.uniqueArray(id, { maxLength: 5 });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('entity', 'link', 'claim', 'group', 'bundle'), id }),
  fc.record({ kind: fc.constant('document' as const), id }),
  fc.record({
    kind: fc.constant('entities' as const),
    ids: fc.uniqueArray(id, { minLength: 2, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('document' as const), id, claim: id }),
  fc.record({ kind: fc.constant('document' as const), id, naming: id }),
);
/** Never minus zero, which no address can tell from zero. */
const place = fc.integer({ min: -5000, max: 5000 });
const count = fc.option(fc.integer({ min: 0, max: 9999 }));
const day = (firstYear: number) =>
  fc
    .integer({ min: (firstYear - 1970) * 366, max: 2_900_000 })
    .filter((number) => number >= -719_528 || firstYear < 0)
    .map(dayOfNumber);
const surety = fc.constantFrom('POSSIBLY' as const, 'CERTAINLY' as const);
const time = fc
  .tuple(fc.option(day(-3000)), fc.option(day(-3000)), surety)
  .map(([from, to, overlaps]) => toTimeChoice(from, to, overlaps));
const upTo = (max: number) => fc.integer({ min: 1, max });
const paths = fc.record({
  ends: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  mode: fc.constantFrom(...pathModes),
  maxHops: upTo(8),
  limit: upTo(50),
  minOrigins: upTo(3),
  asserted: fc.boolean(),
  keptOut: fc.record({ entities: ids, predicates: ids, speakers: ids }),
  chosen: ids,
});
const comparison = fc
  .record({ first: fc.option(id), second: fc.option(id), hidden: fc.subarray([...comparedKinds]) })
  .map(toComparison);
const without = fc
  .record({
    documents: ids,
    speakers: ids,
    deeperThan: count,
    singleOrigin: fc.boolean(),
    recordedAfter: fc.option(day(0)),
    hides: fc.boolean(),
  })
  .map((given: Without) => (leavesOutNothing(given) ? null : given));
const rule: fc.Arbitrary<Rule> = fc.constantFrom(...channels).chain((channel) =>
  fc
    .record({
      channel: fc.constant(channel),
      by: fc.constantFrom(...sourcesOf[channel]),
      of: id,
      scale: fc.dictionary(id, fc.string({ maxLength: 20, unit: 'grapheme-ascii' }), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    })
    .map((given) => ({ ...given, of: given.by === 'property' ? given.of : '' })),
);
const said = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => /\S/u.test(text));
/** Any look, whatever its rules say of values that nobody knows. */
const style = fc.record({
  preset: fc.constantFrom(...presetNames),
  brand: fc.uniqueArray(
    fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`),
    { maxLength: 3 },
  ),
  rules: fc.array(rule, { maxLength: 4 }),
  pictures: fc.uniqueArray(
    fc.record({ id, image: fc.constantFrom('k1', 'k2', '3'), alt: said, credit: said }),
    { maxLength: 3, selector: (picture) => picture.id },
  ),
});
const pick = fc.record({ facet: fc.constantFrom(...facets), value: id });
const expanding = fc.record({
  hubs: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  picks: fc.uniqueArray(pick, { maxLength: 4, selector: ({ facet, value }) => `${facet} ${value}` }),
  order: fc.constantFrom(...expandOrders),
  limit: upTo(200),
  from: fc.integer({ min: 0, max: 999_999 }),
});
/** Entities added, and which of them an expansion brought, in their order. */
const growth = ids.chain((added) =>
  fc.record({
    added: fc.constant(added),
    brought: fc.uniqueArray(
      fc.record({ hub: id, ids: fc.subarray(added, { minLength: Math.min(1, added.length) }) }),
      { maxLength: added.length === 0 ? 0 : 3, selector: ({ hub }) => hub },
    ),
  }),
);
const notes = fc.uniqueArray(
  fc.record({
    about: fc.oneof(
      fc.record({ kind: fc.constantFrom('entity' as const, 'link' as const), id }),
      fc.constant({ kind: 'picture' as const, id: '' }),
    ),
    text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  }),
  { maxLength: 4, selector: ({ about }) => `${about.kind} ${about.id}` },
);
const names = fc.uniqueArray(id, { maxLength: 3 });
/** Groups by hand share no member. */
const grouping = fc
  .tuple(fc.option(fc.constantFrom(...groupingKinds)), names, fc.uniqueArray(id, { maxLength: 9 }), ids)
  .map(([by, called, members, open]) => ({
    by,
    hand: called.flatMap((name, at) => {
      const own = members.filter((_, index) => index % called.length === at);
      return own.length === 0 ? [] : [{ name, ids: own }];
    }),
    open,
  }));
/** All but what was added. */
const anyRest = fc.record({
  documents: ids,
  layout: fc.option(
    fc.record({ kind: fc.constantFrom(...layoutKinds), after: fc.integer({ min: 0, max: 20_000 }) }),
  ),
  moved: fc.array(fc.record({ id, x: place, y: place, after: fc.integer({ min: 0, max: 2000 }) }), {
    maxLength: 4,
  }),
  pinned: ids,
  notes,
  filter: fc.record({
    frontier: count,
    accordingTo: ids,
    predicates: ids,
    documents: ids,
    minOrigins: count,
    disputed: fc.option(fc.boolean()),
    proposed: fc.boolean(),
    time,
    asKnownOn: fc.option(day(0)),
  }),
  comparison,
  without,
  style,
  hiddenTypes: ids,
  selection: fc.option(selection),
  mode: fc.constantFrom(...modes),
  rows: fc
    .record({
      sort: fc.option(fc.constantFrom('name', 'claims')),
      isDescending: fc.boolean(),
      words: fc.string({ unit: 'grapheme' }),
    })
    .map((rows) => (rows.sort === null ? { ...rows, isDescending: false } : rows)),
  review: fc.option(
    fc.record({ document: fc.option(id), claim: fc.option(id), show: fc.constantFrom(...reviewShows) }),
  ),
  page: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('entity' as const), id }),
      fc.constant({ kind: 'wanted' as const }),
      fc.record({ kind: fc.constant('inbox' as const), part: fc.constantFrom(...inboxParts) }),
    ),
  ),
  paths: fc.option(paths),
  expanding: fc.option(expanding),
  aside: fc.record({ hidden: ids, faint: ids, folded: ids, damped: ids }),
  grouping,
  from: fc.option(fc.record({ id, version: fc.integer({ min: 1, max: 99 }), isHeld: fc.boolean() })),
  opening: fc.option(fc.record({ id, version: fc.option(fc.integer({ min: 1, max: 99 })) })),
});
/** Any view at all, whatever its ids contain. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(anyRest, growth)
  .map(([rest, grown]) => ({ ...rest, ...grown }));
