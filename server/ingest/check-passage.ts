import type { BundleDocument, BundlePassage, DatedValue } from '../domain/bundle.ts';
import { dayInterval } from '../domain/edtf-interval.ts';

/** What is known of a bundle while its rows are checked. */
export interface BundleIndex {
  /** Type by id, of entities and documents. */
  readonly typeOf: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, BundleDocument>;
  /** Where these are, as a refusal says it. */
  readonly place: 'this bundle' | 'the graph';
}

/** Takes what is wrong with one row. */
export type Complain = (field: string, reason: string) => void;

/** What is wrong with a passage, as a field and a reason; null when the quote is the document's text at its place. */
function passageProblem(index: BundleIndex, passage: BundlePassage): readonly [string, string] | null {
  const { start, end, quote } = passage;
  const document = index.documents.get(passage.document);
  if (!document) return ['document', `there is no document “${passage.document}” in ${index.place}`];
  if (document.text === undefined) {
    return ['document', `“${passage.document}” is only cited, so it has no passages`];
  }
  if (end <= start) return ['end', `the end, ${end}, is not after the start, ${start}`];
  const found = document.text.slice(start, end);
  if (found === quote) return null;
  const elsewhere = document.text.indexOf(quote);
  const where = elsewhere === -1 ? 'it does not occur in the document' : `it stands at ${elsewhere}`;
  return ['quote', `“${quote}” is not what the document says from ${start} to ${end} (“${found}”); ${where}`];
}

/** Complains of a passage whose quote is not there; `field` is where the passage stands in its row, '' for the row itself. */
export function checkPassage(
  index: BundleIndex,
  passage: BundlePassage,
  field: string,
  complain: Complain,
): void {
  const problem = passageProblem(index, passage);
  if (problem) complain(field === '' ? problem[0] : `${field}.${problem[0]}`, problem[1]);
}

export function checkDate(date: DatedValue | undefined, field: string, complain: Complain): void {
  if (!date) return;
  try {
    dayInterval(date.edtf);
  } catch {
    complain(`${field}.edtf`, `“${date.edtf}” is not a date in EDTF (ISO 8601-2)`);
  }
}
