import pLimit from 'p-limit';
import type { Database } from '../db/database.ts';
import { noFilter } from '../domain/filter.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import { weightOf } from '../identity/kind-words.ts';
import { nameForm } from '../identity/name-form.ts';
import { withSubtypes } from '../ontology/ontology.ts';
import { candidatesOfNames } from '../queries/candidates.ts';
import { findEntities, listEntities } from '../queries/entities.ts';
import { firstPage } from '../queries/page.ts';
import { search } from '../queries/search.ts';
import type { ReconcileQuery } from './read-request.ts';

/** Entities that a search finds which are looked at closer; more than anybody lists. */
const mostFound = 20;
/** Words of a name that are searched each on its own, and how many entities each. */
const ownWords = 2;
const mostByWord = 10;
/** Entities of the type looked for that are linked to a country that is named. */
const mostInCountry = 50;
/** Of what the gazetteer knows by a name: the largest. */
const mostKnown = 2;
/** Queries of a batch that are looked up at once. */
const atATime = 4;

async function searched(
  database: Database,
  query: string,
  types: readonly string[],
  most: number,
): Promise<string[]> {
  const asked = {
    query,
    in: ['NAMES'] as const,
    types: types.length > 0 ? types : null,
    mode: 'WORDS' as const,
  };
  const { hits } = await search(database, asked, firstPage(most));
  return hits.flatMap((hit) => ((hit as unknown) instanceof Error ? [] : [hit.entityId]));
}

/** Types above a type will do too when it is not asked for strictly; a search takes what is below. */
const searchedTypes = ({ types, strict }: ReconcileQuery): readonly string[] =>
  strict === 'should' ? [] : types;

/**
 * For each query ids of entities that could be meant, to be looked at closer: that have the name or one that the gazetteer has for it, its words or its rarest
 * words; the id itself; and those of its type that are linked to a country in its name, since they may be called so in another language.
 */
export async function findNearby(
  database: Database,
  queries: readonly ReconcileQuery[],
  gazetteer: Gazetteer,
): Promise<string[][]> {
  const aliases = queries.map(({ text }) =>
    gazetteer
      .called(text)
      .slice(0, mostKnown)
      .flatMap(({ names }) => names),
  );
  const forms = queries.map(({ text }) => nameForm(text, gazetteer));
  const countries = new Map<string, readonly string[]>();
  for (const { type, country, names } of gazetteer.entries)
    if (type === 'country' && country !== null && forms.some((form) => form.countries.includes(country)))
      countries.set(country, names);
  const wanted = [...queries.map(({ text }) => text), ...aliases.flat(), ...[...countries.values()].flat()];
  const [named, byId] = await Promise.all([
    candidatesOfNames(database, [...new Set(wanted)]),
    findEntities(database, [...new Set(queries.map(({ text }) => text))]),
  ]);
  const idsOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => (named.get(name) ?? []).map(({ endId }) => endId));
  const limit = pLimit(atATime);
  return Promise.all(
    queries.map((query, at) =>
      limit(async () => {
        const { text, types } = query;
        const found = [
          ...idsOf([text, ...(aliases[at] ?? [])]),
          ...(await searched(database, text, searchedTypes(query), mostFound)),
        ];
        const own = byId.get(text);
        if (own !== undefined) found.push(own.id);
        const form = forms[at];
        const words = (form?.key.split(' ') ?? []).filter((word) => word.length > 3 && weightOf(word) === 1);
        if (words.length > 1)
          for (const word of words.sort((one, other) => other.length - one.length).slice(0, ownWords))
            found.push(...(await searched(database, word, types, mostByWord)));
        const inCountries = [
          ...new Set(idsOf((form?.countries ?? []).flatMap((country) => countries.get(country) ?? []))),
        ];
        if (types.length > 0 && inCountries.length > 0) {
          const filter = { ...noFilter, types: withSubtypes(types) };
          const linkedTo = { ids: inCountries, predicates: null, hops: 1 };
          const { nodes } = await listEntities(
            database,
            filter,
            linkedTo,
            'DEGREE',
            firstPage(mostInCountry),
          );
          found.push(...nodes.flatMap((node) => (node instanceof Error ? [] : [node.id])));
        }
        return [...new Set(found)];
      }),
    ),
  );
}
