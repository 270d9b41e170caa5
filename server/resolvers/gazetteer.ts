import { AttestError } from '../domain/errors.ts';
import { loadGazetteer } from '../identity/gazetteer.ts';
import { matchGazetteer } from '../identity/match-gazetteer.ts';
import { findEntityType } from '../ontology/ontology.ts';
import { checkKnown } from '../queries/filter-parameters.ts';
import { within } from '../queries/limits.ts';
import type { QueryResolvers } from './generated/types.ts';

const longestName = 200;
/** What is called so beyond these is smaller. */
const most = 20;

/** `Query.gazetteerMatches`. */
export const gazetteerMatches: NonNullable<QueryResolvers['gazetteerMatches']> = (
  _,
  { name, type, country },
) => {
  within('The length of name', name.trim().length, 1, longestName);
  checkKnown('type', type == null ? null : [type], findEntityType);
  if (country != null && !/^[a-z]{2}$/iu.test(country))
    throw new AttestError('BAD_INPUT', `country must be two letters of ISO 3166-1, not “${country}”.`, {
      argument: 'country',
    });
  const asked = {
    id: '',
    type: type ?? null,
    names: [name],
    countries: country == null ? [] : [country.toLowerCase()],
    identifiers: [],
    neighbours: [],
    dates: [],
  };
  return matchGazetteer(asked, loadGazetteer())
    .slice(0, most)
    .flatMap(({ entry, score, reasons }) => {
      const known = findEntityType(entry.type);
      if (known === undefined) return [];
      return {
        id: entry.id,
        name: entry.names[0] ?? entry.id,
        type: known,
        country: entry.country,
        identifiers: [...entry.identifiers],
        score,
        reasons: reasons.map((reason) => ({ ...reason, values: [...reason.values] })),
      };
    });
};
