import type { PageParts } from '../../client/export/lay-out-page.ts';
import type { Figure, TextMark } from '../../client/export/marks.ts';

/** Every letter half as wide as high. */
export const measure = (text: string, size: number): number => [...text].length * size * 0.5;

export const textsOf = (marks: Figure['marks']): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

/** What stands around a picture of which nothing is told. */
export const parts: PageParts = {
  title: 'A title',
  caption: '',
  shown: '',
  legend: [],
  footnotesTitle: 'Who says so',
  footnotes: [],
  remarks: [],
  footer: [],
  ink: '#000000',
  inkSoft: '#333333',
  line: '#888888',
  background: null,
  language: 'en',
  description: '',
};
