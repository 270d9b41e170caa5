import { lastAtMost } from '../../domain/last-at-most.ts';
import { composed, inverted, type OffsetMap, sourceOffset } from './offset-map.ts';
import type { Draft } from './read-document.ts';

/** Where the parts of a document's stored text come from. All lists ascend. */
export interface Places {
  /** Offsets in the stored text at which a paragraph begins. */
  readonly paragraphs: readonly number[];
  /** What each paragraph is, where the source says so: `p`, `h2`, `li` … */
  readonly elements?: readonly string[];
  /** Offsets in the stored text at which each page begins, the first page first. A page without text begins where the next does. */
  readonly pages?: readonly number[];
  /** Where the source is text: from the stored text's offsets to the source's (UTF-16 code units, once decoded) … */
  readonly source?: OffsetMap;
  /** … and the source's offsets at which each of its lines begins. */
  readonly lines?: readonly number[];
}

/** Where one offset of the stored text comes from. Paragraphs are counted from 0, as sentences have them; pages and lines from 1. */
export interface Place {
  readonly paragraph: number;
  readonly element?: string;
  readonly page?: number;
  readonly line?: number;
  readonly source?: number;
}

/** The place that an offset of the stored text comes from, in time logarithmic in the number of parts. */
export function placeOf(map: Places, offset: number): Place {
  const paragraph = Math.max(0, lastAtMost(map.paragraphs, offset));
  const element = map.elements?.[paragraph];
  const source = map.source && sourceOffset(map.source, offset);
  return {
    paragraph,
    ...(element !== undefined && { element }),
    ...(map.pages && { page: Math.max(0, lastAtMost(map.pages, offset)) + 1 }),
    ...(map.lines && source !== undefined && { line: lastAtMost(map.lines, source) + 1 }),
    ...(source !== undefined && { source }),
  };
}

/** Offsets at which the parts of a text begin that an empty line parts. */
function paragraphStarts(text: string): number[] {
  const starts: number[] = [];
  let begun = false;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end + 1;
    const empty = text.slice(start, next).trim() === '';
    if (!empty && !begun) starts.push(start);
    begun = !empty;
    start = next;
  }
  return starts;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}

/** The places of a draft's text once it is stored; `map` leads from the stored text to the draft's. */
export function placesOf(draft: Draft, text: string, map: OffsetMap): Places {
  const back = inverted(map);
  const { elements, pages, source } = draft;
  return {
    paragraphs: elements ? elements.map(({ start }) => sourceOffset(back, start)) : paragraphStarts(text),
    ...(elements && { elements: elements.map(({ name }) => name) }),
    ...(pages && { pages: pages.map((start) => sourceOffset(back, start)) }),
    ...(source && { source: composed(map, source.map), lines: lineStarts(source.text) }),
  };
}
