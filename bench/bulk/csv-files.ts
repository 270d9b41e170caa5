import { join } from 'node:path';
import { type CsvFile, listDelimiter, openCsv } from './csv-file.ts';

type Properties = Readonly<Record<string, unknown>>;
type Kind = 'entity' | 'passage' | 'mention' | 'claim' | 'voice';

/** The CSV files of a graph, or of a share of it: one a kind of node, one a relationship type and kinds of ends, each opened when first written to. */
export function openCsvFiles(folder: string, suffix: string) {
  const nodes = new Map<Kind, CsvFile>();
  const relationships = new Map<string, { readonly type: string; readonly file: CsvFile }>();

  function node(kind: Kind, id: string, labels: readonly string[], properties: Properties): void {
    let file = nodes.get(kind);
    if (!file) {
      file = openCsv(join(folder, `${kind}${suffix}.csv`), [`id:ID(${kind})`, ':LABEL']);
      nodes.set(kind, file);
    }
    file.write([id, labels.join(listDelimiter)], properties);
  }

  function relate(
    type: string,
    from: Kind,
    to: Kind,
    start: string,
    end: string,
    properties: Properties = {},
  ): void {
    const key = `${type}-${from}-${to}`;
    let known = relationships.get(key);
    if (!known) {
      const ends = [`:START_ID(${from})`, `:END_ID(${to})`];
      known = { type, file: openCsv(join(folder, `${key}${suffix}.csv`), ends) };
      relationships.set(key, known);
    }
    known.file.write([start, end], properties);
  }

  /** Finishes all files, and says which there are. */
  function close() {
    const files = [...nodes.values(), ...[...relationships.values()].map(({ file }) => file)];
    for (const file of files) file.close();
    return {
      nodes: [...nodes.values()].map(({ path }) => path),
      relationships: [...relationships.values()].map(({ type, file }) => ({ type, path: file.path })),
      /** By kind of node, the properties that hold lists. */
      lists: Object.fromEntries([...nodes].map(([kind, { lists }]) => [kind, lists])),
    };
  }

  return { node, relate, close };
}

export type OpenFiles = ReturnType<typeof openCsvFiles>;
