import type { ExportRow } from './to-csv.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is read of a claim to tell where a row comes from. */
export interface SourceClaim {
  readonly document: Named & { readonly url: string | null };
  /** Outermost first. */
  readonly voices: readonly { readonly speaker: Named }[];
}

const distinct = (items: readonly Named[]): Named[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
const names = (items: readonly Named[]): string => items.map(({ name }) => name).join('; ');

/** The source columns of a row: everybody on the ladders of its claims, with whom they end, and the documents they are made in. */
export function sourcesOf(claims: readonly SourceClaim[], total: number): ExportRow {
  const documents = distinct(claims.map(({ document }) => document));
  const urls = [...new Set(claims.flatMap(({ document }) => document.url ?? []))];
  return {
    speakers: names(distinct(claims.flatMap(({ voices }) => voices.map(({ speaker }) => speaker)))),
    'origin speakers': names(distinct(claims.flatMap(({ voices }) => voices.at(-1)?.speaker ?? []))),
    documents: names(documents),
    'document ids': documents.map(({ id }) => id).join('; '),
    addresses: urls.join('; '),
    'claims read for sources': claims.length,
    'claims in all': total,
  };
}
