import { collectSubFields } from '@graphql-tools/utils';
import { type FieldNode, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql';
import { groupBy } from '../domain/group-by.ts';

/** What a question asks of the objects of a type below a field: fragments spelled out, what is skipped left out. */
export function selectedOf(
  { schema, fragments, variableValues }: GraphQLResolveInfo,
  typeName: string,
  nodes: readonly FieldNode[],
): FieldNode[][] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type of objects.`);
  // Not copied, though its type says that it may be changed: what was found for these very nodes is found again at once.
  return [...collectSubFields(schema, fragments, variableValues, type, nodes as FieldNode[]).fields.values()];
}

/** What a question asks of a connection. */
export interface SelectedOnPage {
  /** Whether it asks what pages there are beside this one. */
  readonly pageInfo: boolean;
  /** What it asks of each object on the page, by the field's name. */
  readonly ofNodes: ReadonlyMap<string, readonly FieldNode[]>;
}

function selectOnPage(info: GraphQLResolveInfo): SelectedOnPage {
  const below = (typeName: string, nodes: readonly FieldNode[], name: string): FieldNode[] =>
    selectedOf(info, typeName, nodes)
      .flat()
      .filter((field) => field.name.value === name);
  const connection = getNamedType(info.returnType);
  const edge = isObjectType(connection) ? getNamedType(connection.getFields().edges?.type) : undefined;
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  if (!edge || !node) throw new Error(`${connection.name} is no connection.`);
  const nodes = [
    ...below(connection.name, info.fieldNodes, 'nodes'),
    ...below(edge.name, below(connection.name, info.fieldNodes, 'edges'), 'node'),
  ];
  return {
    pageInfo: below(connection.name, info.fieldNodes, 'pageInfo').length > 0,
    ofNodes: groupBy(selectedOf(info, node.name, nodes).flat(), (field) => field.name.value),
  };
}

/** Works out once for a field what is the same for all objects of its level. */
export function onceAField<T>(work: (info: GraphQLResolveInfo) => T): (info: GraphQLResolveInfo) => T {
  const known = new WeakMap<readonly FieldNode[], { readonly value: T }>();
  return (info) => {
    const found = known.get(info.fieldNodes) ?? { value: work(info) };
    known.set(info.fieldNodes, found);
    return found.value;
  };
}

/** What a question asks of the connection that a field gives. */
export const selectedOnPage = onceAField(selectOnPage);
