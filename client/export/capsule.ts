import type { CarriedPicture } from './carried.ts';

/** A slide as a capsule holds it. */
export interface CapsuleSlide {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Markdown; empty where what its speaker says was left out. */
  readonly notes: string;
  /** What became of its claims between the making of its view and that of the file. */
  readonly since: string;
  /** Null for words alone. */
  readonly picture: CarriedPicture | null;
  /** Whether its view was no longer there when the file was made. */
  readonly isGone: boolean;
}

/** Slides with all that they draw and who says it, to be told and explored where there is no network. */
export interface Capsule {
  readonly title: { readonly name: string; readonly caption: string };
  /** A code of BCP 47: that of its maker, as the words of the slides are. */
  readonly language: string;
  readonly slides: readonly CapsuleSlide[];
  /** What it was made of, as it is saved by itself: the file of a story with its views, or of one view. */
  readonly saved: { readonly story: unknown } | { readonly view: unknown };
}

/** By this the data are found in the file. */
export const capsuleId = 'attest-figure';

/**
 * JSON as the text of a script element that is never run: no `<` that could end the element or open another, and none of the ends of lines that JavaScript has and
 * JSON has not. HTML, 13.2.5.17 and 4.12.1.3.
 */
export const toScriptText = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What HTML has no place for, and halves of characters. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as it stands in an element or an attribute. */
const toHtml = (text: string): string =>
  text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Puts a text where a mark stands; nothing of the text is read as a mark. @throws Error when the mark is not there once */
function putAt(page: string, mark: string, text: string): string {
  const [before, after, more] = page.split(mark);
  if (before === undefined || after === undefined || more !== undefined)
    throw new Error(`The page of a capsule has not one “${mark}”.`);
  return `${before}${text}${after}`;
}

const dataMark = `<script type="application/json" id="${capsuleId}"></script>`;

/** The file of a capsule: the page that explores, as the build made it, with what it explores. */
export function writeCapsule(page: string, capsule: Capsule): string {
  const { title, language, slides, saved } = capsule;
  const data = { format: 'attest-figure', version: 1, ...saved, title, language, slides };
  // The data last: what is in them is put where nothing else is looked for.
  const named = putAt(page, '<title></title>', `<title>${toHtml(title.name)}</title>`);
  const spoken = putAt(
    named,
    '<html lang="en">',
    `<html lang="${toHtml(language)}" data-spoken="${toHtml(language)}">`,
  );
  return putAt(spoken, dataMark, `${dataMark.slice(0, -'</script>'.length)}${toScriptText(data)}</script>`);
}

/** The data that the file of a capsule holds; null when it holds none. It ends where a browser ends the element. */
export function readCapsuleData(html: string): string | null {
  const begin = dataMark.slice(0, -'</script>'.length);
  const from = html.indexOf(begin);
  if (from < 0) return null;
  const text = html.slice(from + begin.length);
  const length = text.indexOf('<');
  return length <= 0 ? null : text.slice(0, length);
}
