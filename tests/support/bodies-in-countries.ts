import type { Bundle } from '../../server/domain/bundle.ts';
import { makeBundle } from './make-bundle.ts';

const countries: Readonly<Record<string, string>> = {
  peru: 'Peru',
  bolivia: 'Bolivia',
  chile: 'Chile',
  ecuador: 'Ecuador',
  paraguay: 'Paraguay',
};

/** A bundle in which these bodies are each in a country: `peru`, `bolivia`, `chile`, `ecuador` or `paraguay`. */
export function bodiesInCountries(
  document: string,
  called: readonly (readonly [id: string, type: string, name: string, country: string])[],
): Bundle {
  const made = makeBundle({
    document,
    claims: called.map(([id, , , country]) => ({ subject: id, object: country, predicate: 'is-in' })),
  });
  const byId = new Map(called.map(([id, type, name]) => [id, { type, name }]));
  return {
    ...made,
    entities: made.entities.map((entity) => {
      const country = countries[entity.id];
      return {
        ...entity,
        ...byId.get(entity.id),
        ...(country === undefined ? {} : { type: 'country', name: country }),
      };
    }),
  };
}

/** Two articles that name two embassies, each in two languages; and two ministries of one name, which are of two countries. */
export const embassiesNamedTwice: readonly Bundle[] = [
  bodiesInCountries('first', [
    ['embassy-1', 'embassy', 'Embassy of Azerbaijan in Peru', 'peru'],
    ['ministry-1', 'ministry', 'Ministry of Defence', 'peru'],
    ['embassy-3', 'embassy', 'Embassy of Norway in Bolivia', 'bolivia'],
  ]),
  bodiesInCountries('second', [
    ['embassy-2', 'embassy', 'Embajada de Azerbaiyán en Perú', 'peru'],
    ['ministry-2', 'ministry', 'Ministry of Defence', 'bolivia'],
    ['embassy-4', 'embassy', 'Embajada de Noruega en Bolivia', 'bolivia'],
  ]),
];
