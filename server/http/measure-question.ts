import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { usualPage } from '../queries/limits.ts';

/** What a question asks for, counted before anything is read. */
export interface QuestionSize {
  /** Objects that the answer may hold, as if every page were full. */
  readonly objects: number;
  /** Fields within fields; `{ a { b } }` has two. What is asked about the schema itself does not count. */
  readonly depth: number;
  /** Fields under a name of the asker's. */
  readonly aliases: number;
  /** Fields, each as often as it stands in the question's spelled-out form. */
  readonly fields: number;
}

/** Why a question was not counted to its end: it has more fields than the counter was to look at. */
export class TooManyFields extends Error {}

/** What a list without an argument of its own is taken to hold: rungs of a ladder, passages of a claim, hops of a path. */
const usualList = 3;
/** What a long text weighs, or reading one to answer, against an object of a few short fields. */
const textWeight = 50;
const longTexts: ReadonlySet<string> = new Set([
  'Document.text',
  'ViewVersion.content',
  'ViewVersion.file',
  'ViewVersion.missing',
  'ViewVersion.changedSince',
  'ViewVersion.disputedSince',
  'StoryVersion.slides',
  'StoryVersion.file',
]);

const counted = (value: unknown): number | undefined => {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? value : undefined;
};

/** Objects at and below a field: its own number times what each holds. Pages are counted where their `first` or `limit` stands, not again at `nodes`. */
function objectsOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
  below: number,
): number {
  const ofText = longTexts.has(`${type.name}.${field.name}`) ? textWeight : 0;
  if (isLeafType(getNamedType(field.type))) return ofText;
  const inPage =
    /Connection$|^Neighbourhood$|^PathResult$|^OriginTree$/u.test(type.name) &&
    /^(nodes|edges|links|paths)$/u.test(field.name);
  if (inPage) return 1 + below;
  const asked =
    counted(given.first) ??
    counted(given.last) ??
    (/Connection!?$/u.test(String(field.type)) ? usualPage : undefined) ??
    counted(given.limit) ??
    (type.name === 'Query' && field.name !== 'expansion' ? counted(given.ids) : undefined);
  const many = asked ?? (String(field.type).startsWith('[') ? usualList : 1);
  return ofText + many * (1 + below);
}

/** The selections that are merged into one field of the answer. */
type Asked = readonly FieldNode[];

/**
 * Counts a question in the form in which it is run: fragments spelled out, fields that merge counted once, what is skipped left
 * out, variables and their defaults put in. A fragment is therefore worth exactly what it stands for.
 * @throws TooManyFields as soon as it has more than `mostFields`: fragments within fragments can stand for millions.
 * @returns null when there is no one operation to run or its variables do not fit; running it will say so.
 */
export function measureQuestion(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
  mostFields = Number.POSITIVE_INFINITY,
): QuestionSize | null {
  const operation = getOperationAST(document, operationName);
  const root = operation ? schema.getRootType(operation.operation) : undefined;
  if (!operation || !root) return null;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced;
  if (coerced === undefined) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  let fields = 0;
  const count = (): void => {
    fields += 1;
    if (fields > mostFields) throw new TooManyFields();
  };

  const isSkipped = (node: Parameters<typeof getDirectiveValues>[1]): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, coerced)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.if === false;

  const holds = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const other = schema.getType(condition);
    return isAbstractType(other) && schema.isSubType(other, type);
  };

  /** As the executor does: each fragment once a selection, fields by the name they have in the answer. */
  function collect(
    sets: readonly SelectionSetNode[],
    type: GraphQLObjectType,
    into = new Map<string, FieldNode[]>(),
    seen = new Set<string>(),
  ): Map<string, FieldNode[]> {
    for (const selection of sets.flatMap((set) => set.selections)) {
      if (isSkipped(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = into.get(key);
        if (same) same.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (holds(selection.typeCondition?.name.value, type))
          collect([selection.selectionSet], type, into, seen);
        continue;
      }
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) continue;
      seen.add(selection.name.value);
      if (holds(fragment.typeCondition.name.value, type)) collect([fragment.selectionSet], type, into, seen);
    }
    return into;
  }

  type Size = Omit<QuestionSize, 'fields'>;

  function sizeOfField(type: GraphQLObjectType, asked: Asked): Size {
    count();
    const [first] = asked;
    const field = first && type.getFields()[first.name.value];
    const aliases = first?.alias === undefined ? 0 : 1;
    // The schema's own fields (`__typename`, `__schema`) hold none of our objects.
    if (!first || !field) return { objects: 0, depth: 1, aliases };
    const named = getNamedType(field.type);
    const below = isLeafType(named)
      ? { objects: 0, depth: 0, aliases: 0 }
      : sizeOfSets(
          asked.flatMap(({ selectionSet }) => selectionSet ?? []),
          // A field with a selection has a composite type: the question is valid.
          named as GraphQLCompositeType,
        );
    return {
      objects: objectsOf(type, field, argumentsOf(field, first), below.objects),
      depth: 1 + below.depth,
      aliases: aliases + below.aliases,
    };
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, coerced);
    } catch (error) {
      // Running it will say so.
      if (error instanceof GraphQLError) return {};
      throw error;
    }
  }

  /** An object is of one type: of the types that it may be of, the largest counts. */
  function sizeOfSets(sets: readonly SelectionSetNode[], named: GraphQLCompositeType): Size {
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    const sizes = types.map((type): Size => {
      const each = [...collect(sets, type).values()].map((asked) => sizeOfField(type, asked));
      return {
        objects: each.reduce((sum, { objects }) => sum + objects, 0),
        depth: Math.max(0, ...each.map(({ depth }) => depth)),
        aliases: each.reduce((sum, { aliases }) => sum + aliases, 0),
      };
    });
    const most = (of: (size: Size) => number): number => Math.max(0, ...sizes.map(of));
    return {
      objects: most((size) => size.objects),
      depth: most((size) => size.depth),
      aliases: most((size) => size.aliases),
    };
  }

  const size = sizeOfSets([operation.selectionSet], root);
  return { ...size, fields };
}
