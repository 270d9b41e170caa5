import { GraphQLError, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';

/** The most objects that one answer may hold, counted before anything is read, as if every page were full. */
export const mostObjects = 100_000;

/** What a list without an argument of its own is taken to hold: rungs of a ladder, passages of a claim. */
const usualList = 3;
/** What one text of a document weighs against an object of a few short fields. */
const textWeight = 50;

const counted = (value: unknown): number | undefined => {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? value : undefined;
};

/** Objects below a field: its own number times what each holds. Pages are counted where their `first` stands, not again at `nodes`. */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const leaf = isLeafType(getNamedType(field.type));
  if (leaf) return type.name === 'Document' && field.name === 'text' ? textWeight : 0;
  const inPage =
    /Connection$|^Neighbourhood$|^Path$/u.test(type.name) && /^(nodes|edges|links)$/u.test(field.name);
  if (inPage) return 1 + childComplexity;
  const asked =
    counted(args.first) ?? counted(args.limit) ?? (type.name === 'Query' ? counted(args.ids) : undefined);
  const many = asked ?? (String(field.type).startsWith('[') ? usualList : 1);
  return many * (1 + childComplexity);
};

/** Refuses a question whose answer could be larger than a reader or the server can hold. */
export const limitAnswer: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    const objects = getComplexity({
      schema: args.schema,
      query: args.document,
      variables: { ...args.variableValues },
      estimators: [estimate],
      ...(args.operationName ? { operationName: args.operationName } : {}),
    });
    if (objects <= mostObjects) return;
    const message = `The answer may hold ${objects} objects, and at most ${mostObjects} are allowed. Ask for smaller pages, or fewer within each other.`;
    setResultAndStopExecution({
      errors: [new GraphQLError(message, { extensions: { code: 'TOO_LARGE', ceiling: mostObjects } })],
    });
  },
};
