import { readFileSync } from 'node:fs';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { type ASTNode, type FieldNode, GraphQLError, Kind, parse, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AttestError } from '../domain/errors.ts';
import { questionLimits } from './limit-question.ts';

/** Operations by id. */
export interface StoredOperations {
  readonly byId: ReadonlyMap<string, string>;
  /** Whether nothing else is answered. */
  readonly only: boolean;
}

const isTypename = ({ name, alias }: FieldNode): boolean => name.value === '__typename' && !alias;

/** Texts of one meaning for the list: layout, comments, the order of fields and `__typename`, which clients add for their caches, make no difference. */
function canonical(text: string): string {
  const document = parse(text, { noLocation: true, maxTokens: questionLimits.tokens });
  const enter = (node: ASTNode) => (node.kind === Kind.FIELD && isTypename(node) ? null : undefined);
  return printExecutableGraphQLDocument(visit(document, { enter }));
}

/**
 * Reads operations from JSON files of the form `{ "id": "text of the operation" }`.
 * @throws AttestError BAD_INPUT naming the file that cannot be used
 */
export function readOperations(paths: readonly string[], only: boolean): StoredOperations {
  const byId = new Map<string, string>();
  for (const path of paths) {
    try {
      const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof read !== 'object' || read === null || Array.isArray(read))
        throw new Error('it is not one object');
      for (const [id, text] of Object.entries(read)) {
        if (typeof text !== 'string') throw new Error(`${id} is not a text`);
        canonical(text);
        // The generator of clients' types writes `sha256:…`, clients send what comes after it.
        byId.set(id.replace(/^sha256:/u, ''), text);
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new AttestError('BAD_INPUT', `The stored operations in ${path} cannot be used: ${why}.`);
    }
  }
  return { byId, only };
}

const idOf = (extensions: Record<string, unknown> | undefined): string | undefined => {
  const asked = extensions?.persistedQuery;
  if (typeof asked !== 'object' || asked === null || !('sha256Hash' in asked)) return undefined;
  return typeof asked.sha256Hash === 'string' ? asked.sha256Hash : undefined;
};

/** Tells whether a text is one of the stored operations, however it is spelled. */
export function makeList({ byId }: StoredOperations): (text: string) => boolean {
  const listed = new Set([...byId.values()].map(canonical));
  return (text) => {
    try {
      return listed.has(canonical(text));
    } catch {
      // What cannot be parsed is on no list; what is wrong with it is nobody's business here.
      return false;
    }
  };
}

/**
 * Takes an operation by its id in place of its text, as `extensions.persistedQuery.sha256Hash`, the form that Apollo's and urql's
 * clients send. In safelist mode a text is taken too when it is on the list, so that a client need not know which mode is on.
 */
export function takeStored(stored: StoredOperations): Plugin {
  const { byId, only } = stored;
  const isListed = makeList(stored);
  const refusal = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
  return {
    onParams({ params, setParams }) {
      const { query } = params;
      if (typeof query === 'string' && query !== '') {
        if (only && !isListed(query))
          throw refusal('Only stored operations are answered here, and this is none of them.');
        return;
      }
      const id = idOf(params.extensions);
      if (id === undefined) return;
      const text = byId.get(id);
      // The words that clients know as: send the text too.
      if (text === undefined) throw refusal('PersistedQueryNotFound');
      setParams({ ...params, query: text });
    },
  };
}
