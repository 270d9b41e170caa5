import { edtfWords } from '../../../server/domain/time-words.ts';
import type { ReadExpansionQuery } from '../../api/generated/graphql.ts';
import type { Facet } from '../../state/expanding.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';

export type Expansion = NonNullable<ReadExpansionQuery['entity']>['expansion'];
export type FacetValues = Expansion['facets'][number];
export type FacetValue = FacetValues['values'][number];

export const facetNames: Readonly<Record<Facet, string>> = {
  EVIDENCE: 'Evidence',
  SPEAKER: 'Who says so',
  STANCE: 'How it is said',
  PREDICATE: 'What is said',
  DIRECTION: 'Direction',
  DOCUMENT: 'Document',
  PERIOD: 'When',
};

const evidence: Readonly<Record<string, string>> = {
  '1': 'no second source',
  '2': '2 origins',
  '3': '3 origins or more',
};
const directions: Readonly<Record<string, string>> = { OUT: 'from it', IN: 'to it' };

/** A value of a facet in words. */
export function valueWords(facet: Facet, { value, entity, predicate }: FacetValue): string {
  switch (facet) {
    case 'EVIDENCE':
      return evidence[value] ?? value;
    case 'DIRECTION':
      return directions[value] ?? value;
    case 'STANCE':
      return value.toLowerCase();
    case 'PREDICATE':
      return predicate?.label ?? value;
    case 'PERIOD':
      return value === 'none' ? 'no date' : edtfWords(value);
    case 'SPEAKER':
    case 'DOCUMENT':
      return entity ? nameOfShown(entity) : `“${value}”`;
  }
}
