import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { decodeHTML } from 'entities';
import { htmlBlocks, type TextBlock } from './html-blocks.ts';
import type { OffsetMap } from './offset-map.ts';
import { parseHtml } from './parse-html.ts';

export interface MarkdownText {
  readonly text: string;
  readonly elements: readonly { readonly start: number; readonly name: string }[];
  readonly map: OffsetMap;
  /** The first heading. */
  readonly title?: string;
}

/** Blocks whose words are text, and what they are called; the levels of headings follow from the names. */
const blocks: Readonly<Record<string, string>> = {
  Paragraph: 'p',
  Task: 'li',
  FencedCode: 'pre',
  CodeBlock: 'pre',
  TableHeader: 'tr',
  TableRow: 'tr',
};
const headings = /^(?:ATX|Setext)Heading(\d)$/u;
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Nodes that are left out of the text with all that is in them. */
const unread = words(
  'HeaderMark QuoteMark ListMark CodeMark CodeInfo EmphasisMark StrikethroughMark TaskMarker Image Comment CommentBlock ProcessingInstruction ProcessingInstructionBlock LinkReference HorizontalRule',
);

const label = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** The labels that a text's `[label]: address` lines define. */
function definedLabels(tree: Tree, source: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: ({ name, node }) => {
      const defined = name === 'LinkReference' ? node.getChild('LinkLabel') : null;
      if (defined) labels.add(label(source.slice(defined.from + 1, defined.to - 1)));
    },
  });
  return labels;
}

/** The text of each piece of HTML among the blocks, by its place. */
async function blocksOfHtml(tree: Tree, source: string): Promise<ReadonlyMap<number, readonly TextBlock[]>> {
  const found = new Map<number, readonly TextBlock[]>();
  const places: { from: number; to: number }[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'HTMLBlock') places.push({ from, to });
    },
  });
  for (const { from, to } of places) {
    found.set(from, htmlBlocks((await parseHtml(source.slice(from, to))).body));
  }
  return found;
}

/**
 * The words of a parsed Markdown text without its marks, each with its place in the source.
 * @param offset what to add to the tree's offsets for those of the source.
 */
export async function markdownText(tree: Tree, markdown: string, offset: number): Promise<MarkdownText> {
  const parts: string[] = [];
  const stored: number[] = [0];
  const source: number[] = [offset];
  const elements: { start: number; name: string }[] = [];
  let length = 0;
  /** Up to where the source is dealt with. */
  let done = 0;
  let inBlock = false;
  let verbatim = false;
  let title: string | undefined;
  const labels = definedLabels(tree, markdown);

  const add = (part: string, at: number): void => {
    if (part === '') return;
    const from = at + offset;
    if ((source.at(-1) ?? 0) + length - (stored.at(-1) ?? 0) !== from) {
      if (stored.at(-1) === length) source[source.length - 1] = from;
      else {
        stored.push(length);
        source.push(from);
      }
    }
    parts.push(part);
    length += part.length;
  };
  /** Adds the source up to a place; the blanks at the heads of lines are the list's or quotation's. */
  const addTo = (end: number): void => {
    if (inBlock && end > done) {
      const atHead = length === elements.at(-1)?.start;
      const piece = markdown.slice(done, end);
      if (verbatim) add(piece, done);
      else
        for (const { 0: line, index } of piece.matchAll(/[^\n]+|\n/gu)) {
          const begins = index > 0 || atHead || parts.at(-1)?.endsWith('\n');
          const bare = begins && line !== '\n' ? line.trimStart() : line;
          add(bare, done + index + line.length - bare.length);
        }
    }
    done = Math.max(done, end);
  };
  const begin = (name: string, at: number): void => {
    if (elements.length > 0) add('\n\n', Math.max(at - 2, done));
    elements.push({ start: length, name });
    done = Math.max(done, at);
  };
  const nameIn = (node: SyntaxNodeRef, own: string): string => {
    if (own !== 'p') return own;
    const parent = node.node.parent?.name;
    return parent === 'ListItem' ? 'li' : parent === 'Blockquote' ? 'blockquote' : 'p';
  };
  /** Whether brackets are a link; `[sic]` is none, unless a line of the text says where it leads. */
  const isLink = (node: SyntaxNodeRef['node']): boolean => {
    if (node.getChild('URL')) return true;
    const name = node.getChild('LinkLabel');
    const inside = name && name.to - name.from > 2 ? name : node;
    const end = inside === node && name ? name.from : inside.to;
    return labels.has(label(markdown.slice(inside.from + 1, end - 1)));
  };

  const htmlText = await blocksOfHtml(tree, markdown);

  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      const heading = headings.exec(name)?.[1];
      const block = heading ? `h${heading}` : blocks[name];
      if (block !== undefined) {
        begin(nameIn(node, block), from);
        inBlock = name !== 'TableHeader' && name !== 'TableRow';
        verbatim = block === 'pre';
        if (name === 'FencedCode' || name === 'CodeBlock') inBlock = false;
      } else if (name === 'CodeText') {
        inBlock = true;
        done = from;
      } else if (name === 'TableCell') {
        if (length !== elements.at(-1)?.start) add('\t', Math.max(done, from - 1));
        inBlock = true;
        done = from;
      } else if (name === 'HTMLBlock') {
        for (const part of htmlText.get(from) ?? []) {
          begin(part.name, from);
          add(part.text, from);
        }
        done = to;
        return false;
      } else if (unread.has(name)) {
        addTo(from);
        done = Math.max(done, to);
        return false;
      } else if (name === 'LinkMark') {
        const link = node.node.parent;
        if (link && (link.name === 'Autolink' || isLink(link))) {
          addTo(from);
          // After the words in brackets comes what is not read: address, title, label.
          done = Math.max(done, markdown[from] === ']' ? link.to : to);
        }
      } else if (name === 'HTMLTag' || name === 'HardBreak') {
        addTo(from);
        if (name === 'HardBreak' || /^<br\b/iu.test(markdown.slice(from, to))) add('\n', to - 1);
        done = Math.max(done, to);
      } else if (name === 'Entity' || name === 'Escape') {
        addTo(from);
        const raw = markdown.slice(from, to);
        add(name === 'Entity' ? decodeHTML(raw) : raw.slice(1), name === 'Entity' ? from : from + 1);
        done = Math.max(done, to);
      }
      return undefined;
    },
    leave: ({ name, to }) => {
      const isHeading = headings.test(name);
      if (name === 'TableCell' || name === 'CodeText' || isHeading || blocks[name] !== undefined) {
        addTo(to);
        inBlock = false;
      }
      if (isHeading && title === undefined) {
        const start = elements.at(-1)?.start ?? 0;
        title = parts.join('').slice(start).trim();
      }
    },
  });
  return { text: parts.join(''), elements, map: { stored, source }, ...(title && { title }) };
}
