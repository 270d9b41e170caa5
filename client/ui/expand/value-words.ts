import type { ReadExpansionQuery, Stance } from '../../api/generated/graphql.ts';
import type { Facet } from '../../state/expanding.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { stanceWords } from '../panel/voice-words.ts';

export type Expansion = NonNullable<ReadExpansionQuery['entity']>['expansion'];
export type FacetValues = Expansion['facets'][number];
export type FacetValue = FacetValues['values'][number];

export const facetNames: Readonly<Record<Facet, string>> = {
  EVIDENCE: say('expand.evidence'),
  SPEAKER: say('expand.speaker'),
  STANCE: say('expand.stance'),
  PREDICATE: say('expand.predicate'),
  DIRECTION: say('expand.direction'),
  DOCUMENT: say('expand.document'),
  PERIOD: say('expand.period'),
};

const evidence: Readonly<Record<string, string>> = {
  '1': say('expand.noSecondSource'),
  '2': say('expand.twoOrigins'),
  '3': say('expand.threeOrigins'),
};
const directions: Readonly<Record<string, string>> = { OUT: say('expand.fromIt'), IN: say('expand.toIt') };

/** A value of a facet in words. */
export function valueWords(facet: Facet, { value, entity, predicate }: FacetValue): string {
  switch (facet) {
    case 'EVIDENCE':
      return evidence[value] ?? value;
    case 'DIRECTION':
      return directions[value] ?? value;
    case 'STANCE':
      // The API gives a stance here.
      return stanceWords[value as Stance].verb;
    case 'PREDICATE':
      return predicate?.label ?? value;
    case 'PERIOD':
      return value === 'none' ? say('expand.noDate') : edtfWords(value);
    case 'SPEAKER':
    case 'DOCUMENT':
      return entity ? nameOfShown(entity) : `“${value}”`;
  }
}
