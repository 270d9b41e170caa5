import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { emptyView } from '../../client/state/view.ts';
import { anyView } from '../support/any-view.ts';

test('an address brings back the view it was made from, whatever the ids contain', () => {
  fc.assert(
    fc.property(anyView, (given) => {
      expect(decodeView(encodeView(given))).toEqual(given);
    }),
  );
});

test('an address brings back a picture on an entity whose id is a blank', () => {
  const picture = { id: ' ', image: 'k1', alt: 'A face', credit: 'The outlet' };
  const given = { ...emptyView, style: { ...emptyView.style, pictures: [picture] } };
  expect(decodeView(encodeView(given))).toEqual(given);
});

test('an address without parameters is the start page, and the start page has no parameters', () => {
  expect(decodeView('')).toEqual(emptyView);
  expect(encodeView(emptyView)).toBe('');
});

test('unknown keys and unreadable values are ignored', () => {
  expect(
    decodeView(
      '?colour=red&frontier=deep&origins=-1&disputed=maybe&from=spring&to=2023-02-30&known=-0044-03-15&select=thing:1&view=globe&doc=',
    ),
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
    filter: {
      ...emptyView.filter,
      frontier: 0,
      accordingTo: ['hrw'],
      time: { from: '1992-02-25', to: '1992-03-01', overlaps: 'CERTAINLY' },
      asKnownOn: '2024-03-01',
    },
    hiddenTypes: ['place'],
    selection: { kind: 'document', id: 'article', claim: 'c24' },
  });
  expect(address).toBe(
    'doc=article&move=0%3A120%2C-40%3Ahrw&frontier=0&according=hrw&from=1992-02-25&to=1992-03-01&overlaps=certainly&known=2024-03-01&hide=place&select=document%3Aarticle&at=c24',
  );
});
