import { openTextFile } from './text-file.ts';

/** Separates the parts of a list, and labels; a control character that no text of ours holds. */
export const listDelimiter = '\u001f';

type Column = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]' | 'double[]' | 'boolean[]';
type Properties = Readonly<Record<string, unknown>>;

function kindOf(name: string, value: unknown): Column | null {
  if (Array.isArray(value)) {
    // An empty list does not say of what: Neo4j keeps all of them alike.
    const part = value.length === 0 ? 'string' : kindOf(name, value[0]);
    if (part === null || part.endsWith('[]')) throw new Error(`${name} holds a list of lists.`);
    return `${part}[]` as Column;
  }
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean')
    return typeof value === 'string' ? 'string' : 'boolean';
  // As `toParameter` sends them.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  throw new Error(`${name} is a ${typeof value}, which no property can hold.`);
}

/** The columns of these rows, by what their properties hold. @throws Error when one property holds two kinds of value. */
export function columnsOf(rows: Iterable<Properties>): Map<string, Column> {
  const columns = new Map<string, Column>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const kind = kindOf(name, value);
      const known = columns.get(name);
      if (kind === null || kind === known) continue;
      if (Array.isArray(value) && value.length === 0 && known?.endsWith('[]')) continue;
      if (known !== undefined) throw new Error(`${name} holds ${known} in one row and ${kind} in another.`);
      columns.set(name, kind);
    }
  }
  return columns;
}

const quoted = (text: string): string =>
  text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return quoted(value.join(listDelimiter));
  return String(value);
}

/** One file for `neo4j-admin database import`; its columns come from the first rows, its ends and labels lead. */
export interface CsvFile {
  readonly path: string;
  /** Properties that hold lists. Neo4j reads an empty list as an absent one: whoever loads the file puts them right. */
  readonly lists: readonly string[];
  write(leading: readonly [string, string], properties: Properties): void;
  close(): void;
}

const bufferBytes = 1 << 20;
const rowsLookedAt = 2_000;

/**
 * @param leading header cells such as `id:ID(claim)`, `:LABEL`, `:START_ID(claim)`
 * Columns are found in the first 2,000 rows; a property that first appears later is an error, not a loss.
 */
export function openCsv(path: string, leading: readonly string[]): CsvFile {
  let columns: Map<string, Column> | null = null;
  let names: readonly string[] = [];
  let waiting: { leading: readonly [string, string]; properties: Properties }[] = [];
  const file = openTextFile(path, bufferBytes);
  const check = (known: ReadonlyMap<string, Column>, properties: Properties): void => {
    for (const name in properties) {
      const value = properties[name];
      if (value === null || value === undefined) continue;
      const kind = known.get(name);
      if (Array.isArray(value) && value.length === 0 && kind?.endsWith('[]')) continue;
      if (kindOf(name, value) !== kind)
        throw new Error(`${path}: ${name} should be ${kind ?? 'absent'}, and is ${JSON.stringify(value)}.`);
    }
  };
  const put = ([first, second]: readonly [string, string], properties: Properties): void => {
    check(columns ?? new Map(), properties);
    let line = `${quoted(first)},${quoted(second)}`;
    for (const name of names) line += `,${cell(properties[name])}`;
    file.write(`${line}\n`);
  };
  const begin = (): void => {
    columns = columnsOf(waiting.map(({ properties }) => properties));
    names = [...columns.keys()];
    const header = [...leading, ...[...columns].map(([name, kind]) => `${name}:${kind}`)];
    file.write(`${header.join(',')}\n`);
    for (const one of waiting) put(one.leading, one.properties);
    waiting = [];
  };
  return {
    path,
    get lists() {
      return [...(columns ?? [])].flatMap(([name, kind]) => (kind.endsWith('[]') ? [name] : []));
    },
    write(first, properties) {
      if (columns !== null) return put(first, properties);
      waiting.push({ leading: first, properties });
      if (waiting.length === rowsLookedAt) begin();
    },
    close() {
      if (columns === null) begin();
      file.close();
    },
  };
}
