import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Selection } from '../../client/state/selection.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { emptyView, reviewShows, type View } from '../../client/state/view.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const ids = fc.uniqueArray(id, { maxLength: 5 });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('entity' as const, 'link' as const, 'claim' as const), id }),
  fc.record({ kind: fc.constant('document' as const), id }),
  fc.record({ kind: fc.constant('document' as const), id, claim: id }),
);
/** Never minus zero, which no address can tell from zero. */
const place = fc.integer({ min: -5000, max: 5000 });
const count = fc.option(fc.integer({ min: 0, max: 9999 }));
const view: fc.Arbitrary<View> = fc.record({
  documents: ids,
  added: ids,
  moved: fc.array(fc.record({ id, x: place, y: place, after: fc.integer({ min: 0, max: 2000 }) }), {
    maxLength: 4,
  }),
  filter: fc.record({
    frontier: count,
    accordingTo: ids,
    predicates: ids,
    documents: ids,
    minOrigins: count,
    disputed: fc.option(fc.boolean()),
    proposed: fc.boolean(),
  }),
  hiddenTypes: ids,
  selection: fc.option(selection),
  mode: fc.constantFrom('graph' as const, 'table' as const),
  review: fc.option(
    fc.record({ document: fc.option(id), claim: fc.option(id), show: fc.constantFrom(...reviewShows) }),
  ),
});

test('an address brings back the view it was made from, whatever the ids contain', () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(decodeView(encodeView(given))).toEqual(given);
    }),
  );
});

test('an address without parameters is the start page, and the start page has no parameters', () => {
  expect(decodeView('')).toEqual(emptyView);
  expect(encodeView(emptyView)).toBe('');
});

test('unknown keys and unreadable values are ignored', () => {
  expect(
    decodeView('?colour=red&frontier=deep&origins=-1&disputed=maybe&select=thing:1&view=map&doc='),
  ).toEqual(emptyView);
});

test('any text at all opens some view', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => decodeView(text)).not.toThrow();
    }),
  );
});

test('the parts of an address can be read by a person', () => {
  const address = encodeView({
    ...emptyView,
    documents: ['article'],
    moved: [{ id: 'hrw', x: 120, y: -40, after: 0 }],
    filter: { ...emptyView.filter, frontier: 0, accordingTo: ['hrw'] },
    hiddenTypes: ['place'],
    selection: { kind: 'document', id: 'article', claim: 'c24' },
  });
  expect(address).toBe(
    'doc=article&move=0%3A120%2C-40%3Ahrw&frontier=0&according=hrw&hide=place&select=document%3Aarticle&at=c24',
  );
});
