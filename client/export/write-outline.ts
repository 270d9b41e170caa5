/** A sentence of an outline: who says what, and where the words of it stand. */
export interface OutlineSentence {
  readonly text: string;
  /** The words, as the document has them. */
  readonly quote: string;
  /** The words, with the document and its date. */
  readonly source: string;
}

export interface OutlineEntity {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sentences: readonly OutlineSentence[];
  /** What else is to be said about it, such as where sentences about it stand. */
  readonly remarks: readonly string[];
}

export interface Outline {
  readonly title: string;
  /** What it is of, what it leaves out, and what is not read. */
  readonly notes: readonly string[];
  readonly entities: readonly OutlineEntity[];
}

/** What would be read as a sign of Markdown, CommonMark 2.4, is text in names and quotes. */
const inMarkdown = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, '\\$&');

/** An outline as Markdown. */
export const toMarkdown = ({ title, notes, entities }: Outline): string =>
  [
    `# ${inMarkdown(title)}`,
    ...notes.map(inMarkdown),
    ...entities.flatMap(({ name, type, sentences, remarks }) => [
      `## ${inMarkdown(name)} (${inMarkdown(type)})`,
      ...(sentences.length === 0
        ? []
        : [sentences.map(({ text, source }) => `- ${inMarkdown(text)}\n  ${inMarkdown(source)}`).join('\n')]),
      ...remarks.map(inMarkdown),
    ]),
  ].join('\n\n');

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** An outline as text without any marks. */
export const toPlainText = ({ title, notes, entities }: Outline): string =>
  [
    flat(title),
    ...notes.map(flat),
    ...entities.map(({ name, type, sentences, remarks }) =>
      [
        `${flat(name)} (${flat(type)})`,
        ...sentences.map(({ text, source }) => `  • ${flat(text)}\n    ${flat(source)}`),
        ...remarks.map((remark) => `  ${flat(remark)}`),
      ].join('\n'),
    ),
  ].join('\n\n');
