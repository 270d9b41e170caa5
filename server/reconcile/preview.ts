import { escapeUTF8 } from 'entities';
import type { Database } from '../db/database.ts';
import type { EntityRecord } from '../domain/records.ts';
import { findEntityType } from '../ontology/ontology.ts';
import { findEntities } from '../queries/entities.ts';

/** Size of the frame that the manifest asks for, CSS pixels. */
export const previewSize = { width: 430, height: 260 } as const;
const mostNames = 6;

/** An entity as a few lines of HTML: what is recorded of it. What is said of it needs its speakers, and stands in the explorer. */
function toLines({ name, type, recordedNames, identifiers, degree, invented }: EntityRecord): string {
  const others = recordedNames.slice(0, mostNames).map(({ text }) => text);
  const lines = [
    findEntityType(type)?.name ?? type,
    ...(others.length > 0 ? [`Also recorded as ${others.join(' · ')}`] : []),
    ...identifiers.map(({ scheme, value }) => `${scheme}: ${value}`),
    `Links that claims give it: ${degree ?? 0}`,
    ...(invented ? ['Invented, for demonstration.'] : []),
  ];
  return `<h1>${escapeUTF8(name)}</h1>${lines.map((line) => `<p>${escapeUTF8(line)}</p>`).join('')}`;
}

export async function entityLines(database: Database, id: string): Promise<string | null> {
  const entity = (await findEntities(database, [id])).get(id);
  return entity === undefined || (entity as unknown) instanceof Error ? null : toLines(entity);
}

const style =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px;color:#1b1b1b;background:#fff}h1{font-size:17px;margin:0 0 6px}p{margin:0 0 4px}a{color:#0b57a4}';

/** A page for a frame: the lines, and the way to the explorer, which opens in a page of its own. */
export const previewPage = (lines: string, address: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title><style>${style}</style></head><body>${lines}<p><a href="${escapeUTF8(address)}" target="_blank" rel="noopener">Who says what of it</a></p></body></html>`;
