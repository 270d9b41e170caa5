import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DayInterval, dayInterval } from '../../server/domain/edtf-interval.ts';
import type { TimeSpan } from '../../server/ingest/extract/analysis.ts';
import { findValues } from '../../server/ingest/extract/values/find-values.ts';
import { type AnnotatedDocument, readConllu } from '../../train/read-conllu.ts';

/** Held back for the end: never read here. */
const untouched = /_news_(?:hackers|homeopathic|iodine|lanterns|warming|worship)\./u;

export interface DateFigures {
  readonly marked: number;
  readonly found: number;
  /** Of the marked dates, the part that a found one overlaps. */
  readonly recall: number;
  /** Of the found dates, the part that overlaps a marked one. */
  readonly precision: number;
  /** Of the overlapping ones, the part that means the same days, give or take one; an end of a range counts for its own mark. */
  readonly values: number;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly days: DayInterval | undefined;
}

/**
 * Dates against the `<date>` marks of the annotated documents, on their own trees. News is given its day of publication, as a reader would; other texts are not.
 * @param folder the folder with `gum/`
 */
export function measureDates(folder: string, wanted: RegExp = /./u): DateFigures {
  const counts = { marked: 0, overlapping: 0, right: 0, found: 0, confirmed: 0 };
  const files = readdirSync(join(folder, 'gum')).filter(
    (file) => file.endsWith('.conllu') && !untouched.test(file),
  );
  for (const file of files.filter((name) => wanted.test(name)).sort()) {
    const document = readConllu(readFileSync(join(folder, 'gum', file), 'utf8'));
    const published = document.meta.genre === 'news' ? document.meta.dateCreated : undefined;
    const known = published === undefined ? undefined : ({ edtf: published, basis: 'stated' } as const);
    const times = findValues(document.text, document.sentences, known).value.flatMap((value) =>
      value.kind === 'time' ? [value] : [],
    );
    const marks = dateMarks(document);
    counts.marked += marks.length;
    counts.found += times.length;
    counts.confirmed += times.filter((time) =>
      marks.some((mark) => mark.start < time.end && time.start < mark.end),
    ).length;
    for (const mark of marks) {
      const time = times.find((one) => one.start < mark.end && mark.start < one.end);
      if (time === undefined) continue;
      counts.overlapping += 1;
      if (mark.days !== undefined && meansDays(time, mark.days)) counts.right += 1;
    }
  }
  const { marked, overlapping, right, found, confirmed } = counts;
  return {
    marked,
    found,
    recall: overlapping / marked,
    precision: confirmed / found,
    values: right / overlapping,
  };
}

function meansDays({ value }: TimeSpan, days: DayInterval): boolean {
  const ends = value.edtf.includes('/')
    ? value.edtf.split('/').filter((end) => end !== '' && end !== '..')
    : [];
  return [value.edtf, ...ends].some((edtf) => {
    const { fromDay, toDay } = dayInterval(edtf);
    return isNear(fromDay, days.fromDay) && isNear(toDay, days.toDay);
  });
}

const isNear = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1;

function dateMarks(document: AnnotatedDocument): Mark[] {
  const marks: Mark[] = [];
  for (const { tokens, misc } of document.sentences) {
    let open: { readonly start: number; readonly attributes: string } | undefined;
    tokens.forEach((token, at) => {
      const xml = /(?:^|\|)XML=([^|]*)/u.exec(misc[at] ?? '')?.[1] ?? '';
      for (const [, closes, attributes = '', empty] of xml.matchAll(/<(\/?)date([^>]*?)(\/?)>/gu)) {
        if (closes !== '/') open = { start: token.start, attributes };
        if (open !== undefined && (closes === '/' || empty === '/')) {
          marks.push({ start: open.start, end: token.end, days: markedDays(open.attributes) });
          open = undefined;
        }
      }
    });
  }
  return marks;
}

/** `when`, or `from` and `to`, or their vaguer forms; `--02-14` is of every year, `-0500` counts from a year 1 BC that is no year 0. */
function markedDays(attributes: string): DayInterval | undefined {
  const read = (key: string): DayInterval | undefined => {
    const text = new RegExp(`${key}:::"([^"T]+)`, 'u').exec(attributes)?.[1];
    if (text === undefined) return undefined;
    if (text.startsWith('--')) return dayInterval(`XXXX${text.slice(1)}`);
    const [, sign = '', year = '', rest = ''] = /^(-?)(\d{1,4})(.*)$/u.exec(text) ?? [];
    return dayInterval(`${sign}${String(sign === '-' ? Number(year) - 1 : year).padStart(4, '0')}${rest}`);
  };
  try {
    const when = read('when');
    if (when !== undefined) return when;
    const [from, to] = [read('from') ?? read('notBefore'), read('to') ?? read('notAfter')];
    return { fromDay: from?.fromDay ?? null, toDay: to?.toDay ?? null };
  } catch {
    return undefined;
  }
}
