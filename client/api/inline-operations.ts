import type { Plugin } from 'vite';
import * as generated from './generated/graphql.ts';

const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/gu;
const operation = /^\s*(?:query|mutation|subscription)\s+(\w+)/u;
const fragment = /^\s*fragment\s+(\w+)/u;

/** The document of a question as it was generated. @throws Error when it was not, or is not the one written */
function documentOf(source: string): unknown {
  const named = operation.exec(source)?.[1];
  const part = fragment.exec(source)?.[1];
  const name = named === undefined ? `${part}FragmentDoc` : `${named}Document`;
  const found = (generated as Readonly<Record<string, object>>)[name];
  if (found === undefined) throw new Error(`${name} is not generated. Run npm run generate.`);
  // The hash of a stored operation, which only the server looks at, stays behind.
  const { __meta__, ...document } = found as { __meta__?: unknown };
  return document;
}

/**
 * Puts each question where it is asked, as the presets for other builders do: else every page would load the questions of all
 * parts, twice, because the generated module is one.
 */
export function inlineOperations(): Plugin {
  return {
    name: 'attest:inline-operations',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\/client\/.*\.tsx?$/u, exclude: /\/generated\// }, code: /\bgraphql\(\s*`/u },
      handler: (code) => ({
        code: code.replace(call, (_, source: string) => `(${JSON.stringify(documentOf(source))})`),
        map: null,
      }),
    },
  };
}
