import { decodeText } from './decode-text.ts';
import { markdownText } from './markdown-text.ts';
import { statedDate } from './published-date.ts';
import type { Contents, Draft, SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

/** Facts that the head of a Markdown file states as lines of `name: value` between two lines of `---`. */
function frontMatter(source: string): { length: number; facts: Partial<Draft> } {
  const head = /^---[ \t]*\r?\n((?:[^\n]{0,1000}\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(source);
  if (!head) return { length: 0, facts: {} };
  const stated = new Map<string, string>();
  for (const line of head[1]?.split('\n') ?? []) {
    const [, key, value] = /^(\w+)[ \t]*:[ \t]*(.+)$/u.exec(line.trim()) ?? [];
    if (key && value) stated.set(key.toLowerCase(), value.replaceAll(/^(["'])(.*)\1$/gu, '$2'));
  }
  const facts = {
    name: stated.get('title'),
    byline: stated.get('author'),
    publisher: stated.get('publisher'),
    language: stated.get('lang') ?? stated.get('language'),
    published: statedDate(stated.get('date') ?? stated.get('published')),
  };
  return {
    length: head[0].length,
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  };
}

/** Markdown (CommonMark with GitHub's tables, strikethrough and tasks) as text without its marks. */
export async function readMarkdown({ bytes, charset }: SourceFile): Promise<Contents> {
  const { text: source, encoding } = await decodeText(bytes, charset);
  const { parser, GFM } = await import('@lezer/markdown');
  const { length, facts } = frontMatter(source);
  const markdown = source.slice(length);
  const { text, elements, map, title } = await markdownText(
    parser.configure(GFM).parse(markdown),
    markdown,
    length,
  );
  if (text.trim() === '') throw new RefusedFile('has no text');
  return {
    drafts: [
      { ...(title && { name: title }), ...facts, text, elements, encoding, source: { text: source, map } },
    ],
  };
}
