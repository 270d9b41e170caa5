import type { ReadExpansionQuery, Stance } from '../../api/generated/graphql.ts';
import type { Facet } from '../../state/expanding.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { edtfWords } from '../../texts/time-words.ts';
import { stanceWords } from '../panel/voice-words.ts';

export type Expansion = ReadExpansionQuery['expansion'];
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
  COMMON: say('expand.common'),
};

const evidence: Readonly<Record<string, string>> = {
  '1': say('expand.noSecondSource'),
  '2': say('expand.twoOrigins'),
  '3': say('expand.threeOrigins'),
};
const directions: Readonly<Record<string, string>> = { OUT: say('expand.fromIt'), IN: say('expand.toIt') };

/** With how many of those expanded together something is linked. */
function commonWords(count: number, hubs: number): string {
  if (count < hubs) return say('expand.withAtLeast', { count });
  return hubs === 2 ? say('expand.withBoth') : say('expand.withAll', { count: hubs });
}

/** A value of a facet in words, where so many entities are expanded together. */
export function valueWords(facet: Facet, { value, entity, predicate }: FacetValue, hubs: number): string {
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
    case 'COMMON':
      return commonWords(Number(value), hubs);
    case 'SPEAKER':
    case 'DOCUMENT':
      return entity ? nameOfShown(entity) : `“${value}”`;
  }
}
