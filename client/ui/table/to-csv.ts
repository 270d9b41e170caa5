/** A value of a cell. */
export type CellValue = string | number | boolean | null;

/** A row by its columns; all rows of a table have the same. */
export type ExportRow = Readonly<Record<string, CellValue>>;

/** What a spreadsheet would take for a formula: the words of a document must never run there. */
const formula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A cell as RFC 4180 has it, always in quotes; what begins like a formula gets an apostrophe before it. */
export function toCell(value: CellValue): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as comma-separated values with a line of column names. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function toCsv(rows: readonly ExportRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
  return `\uFEFF${lines.map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`;
}
