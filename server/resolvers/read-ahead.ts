import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql';
import { kindOfId } from '../domain/ids.ts';
import { claim } from './claim.ts';
import type { Context } from './context.ts';
import { document } from './document.ts';
import { entity } from './entity.ts';
import { selectedOf } from './selects.ts';

/** Fields that follow from an object's id alone, by the kind of object. */
const ahead = {
  entity: {
    type: 'Entity',
    resolvers: entity,
    fields: new Set(['links', 'claims', 'linkCounts', 'names', 'mentions']),
  },
  document: { type: 'Document', resolvers: document, fields: new Set(['claims']) },
  claim: { type: 'Claim', resolvers: claim, fields: new Set(['voices', 'evidence']) },
} as const;

type Resolve = (parent: object, args: object, context: Context, info: GraphQLResolveInfo) => unknown;

/**
 * Begins to read what is asked of objects while they are themselves still being read: all of it follows from their ids. What is found
 * waits in the request's loaders; a failure, or that there is no such object, is told when the field's own turn comes.
 */
export function readAhead(context: Context, info: GraphQLResolveInfo, ids: readonly string[]): void {
  for (const [kind, { type, resolvers, fields }] of Object.entries(ahead)) {
    const ofKind = ids.filter((id) => kindOfId(id) === kind);
    const parentType = info.schema.getType(type);
    if (ofKind.length === 0 || !isObjectType(parentType)) continue;
    for (const nodes of selectedOf(info, type, info.fieldNodes)) {
      const [node] = nodes;
      const field = node && parentType.getFields()[node.name.value];
      if (!field || !fields.has(field.name as never)) continue;
      // Every field named above has a resolver that is a function and looks at nothing of its parent but the id.
      const resolve = resolvers[field.name as keyof typeof resolvers] as unknown as Resolve;
      const below = { ...info, fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType };
      const read = async (id: string): Promise<unknown> =>
        resolve({ id }, getArgumentValues(field, node, info.variableValues), context, below);
      for (const id of ofKind) read(id).catch(() => undefined);
    }
  }
}
