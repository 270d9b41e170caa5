import { fold } from '../../domain/fold.ts';
import { findEntityType } from '../../ontology/ontology.ts';
import type { MentionSpan, Referent, Span } from '../extract/analysis.ts';
import { locate, type Searchable } from './locate.ts';
import type { AnswerEntity } from './read-answer.ts';
import { told } from './read-values.ts';

interface Gathered {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly names: Set<string>;
  readonly mentions: Map<number, MentionSpan>;
}

/** The entities of one passage, as its claims find them. */
export interface PassageEntities {
  /** The id of the entity that the passage's answer gives this name. */
  idOf(name: string): string | undefined;
  /** Ids of those that are named within a span, each once. */
  within(span: Span): string[];
}

/** The entities of one document, gathered passage by passage. They are one when their folded names and types are. */
export interface Referents {
  /** Takes the entities of a passage; `drop` is told of each that is not in it. */
  take(
    entities: readonly AnswerEntity[],
    passage: Searchable,
    drop: (reason: string) => void,
  ): PassageEntities;
  list(): Referent[];
}

/** That a name which stands in the text is one says nothing of how sure that is: models do not tell it well. */
export const unmeasured = 0.5;

/** Makes an empty list of a document's entities. */
export function gatherReferents(text: string): Referents {
  const gathered = new Map<string, Gathered>();
  const written = ({ start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/gu, ' ');

  const add = ({ mentions, names }: Gathered, spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      const known = mentions.get(start);
      if (known === undefined || known.end < end)
        mentions.set(start, { kind: 'name', head: start, start, end });
      names.add(written({ start, end }));
    }
  };

  return {
    take(entities, passage, drop) {
      const idOf = new Map<string, string>();
      const places: (Span & { readonly id: string })[] = [];
      for (const { name, type, otherNames } of entities) {
        const spans = locate(passage, name);
        const [first] = spans;
        if (findEntityType(type) === undefined) drop(`entity ${told(name)}: there is no type ${told(type)}`);
        else if (first === undefined) drop(`entity ${told(name)}: the name does not occur in its passage`);
        else if (idOf.has(fold(name)))
          drop(`entity ${told(name)}: the passage's answer has this name already`);
        else {
          const key = `${type} ${fold(name)}`;
          const id = `e${gathered.size}`;
          const entity = gathered.get(key) ?? {
            id,
            type,
            name: written(first),
            names: new Set(),
            mentions: new Map(),
          };
          gathered.set(key, entity);
          idOf.set(fold(name), entity.id);
          add(entity, spans);
          places.push(...spans.map((span) => ({ ...span, id: entity.id })));
          for (const other of otherNames) {
            const others = locate(passage, other);
            if (others.length === 0)
              drop(`entity ${told(name)}: its name ${told(other)} does not occur in its passage`);
            else if (!idOf.has(fold(other))) {
              idOf.set(fold(other), entity.id);
              add(entity, others);
              places.push(...others.map((span) => ({ ...span, id: entity.id })));
            }
          }
        }
      }
      return {
        idOf: (name) => idOf.get(fold(name)),
        within: ({ start, end }) => [
          ...new Set(places.filter((one) => one.start >= start && one.end <= end).map(({ id }) => id)),
        ],
      };
    },
    list: () =>
      [...gathered.values()].map(({ id, type, name, names, mentions }) => ({
        id,
        type,
        name,
        names: [...names],
        identifiers: [],
        mentions: [...mentions.values()].sort((one, other) => one.start - other.start),
        certainty: unmeasured,
      })),
  };
}
