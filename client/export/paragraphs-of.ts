import type { ListItem, Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Some words of a paragraph, which break between lines. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  /** Where a link leads, as it is written; null for no link. */
  readonly address: string | null;
}

/** What stands by itself in a text. */
export interface Paragraph {
  readonly kind: 'heading' | 'text' | 'code';
  /** How many lists and quotations it stands in. */
  readonly depth: number;
  /** What stands before it, as before an item of a list: `•`, `3.`; empty for nothing. */
  readonly mark: string;
  readonly runs: readonly Run[];
}

function runsOf(nodes: readonly PhrasingContent[], isBold: boolean, address: string | null): Run[] {
  return nodes.flatMap((node): Run[] => {
    const plain = (text: string): Run[] => [{ text, isBold, address }];
    switch (node.type) {
      case 'text':
        // An end of a line in Markdown is a blank.
        return plain(node.value.replaceAll(/\s*\n\s*/gu, ' '));
      case 'inlineCode':
      case 'html':
        return plain(node.value);
      case 'break':
        return plain('\n');
      case 'image':
        // It is not fetched: see `marked-text.tsx`.
        return plain(node.alt ?? '');
      case 'strong':
        return runsOf(node.children, true, address);
      case 'link':
        return runsOf(node.children, isBold, node.url);
      default:
        return 'children' in node ? runsOf(node.children, isBold, address) : [];
    }
  });
}

const markOf = (start: number | null, at: number): string => (start === null ? '•' : `${start + at}.`);

function itemOf(item: ListItem, depth: number, mark: string): Paragraph[] {
  const rows = item.children.flatMap((child) => walk(child, depth));
  const [first] = rows;
  // The mark of an item stands at its first paragraph, whatever that is.
  if (first === undefined || first.mark !== '' || first.depth !== depth)
    return [{ kind: 'text', depth, mark, runs: [] }, ...rows];
  return [{ ...first, mark }, ...rows.slice(1)];
}

function walk(node: Nodes, depth: number): Paragraph[] {
  const row = (kind: Paragraph['kind'], runs: readonly Run[]): Paragraph[] => [
    { kind, depth, mark: '', runs },
  ];
  switch (node.type) {
    case 'paragraph':
      return row('text', runsOf(node.children, false, null));
    case 'heading':
      return row('heading', runsOf(node.children, true, null));
    case 'code':
      return row('code', [{ text: node.value, isBold: false, address: null }]);
    case 'html':
      return row('text', [{ text: node.value, isBold: false, address: null }]);
    case 'list': {
      const start = node.ordered === true ? (node.start ?? 1) : null;
      return node.children.flatMap((item, at) => itemOf(item, depth + 1, markOf(start, at)));
    }
    case 'blockquote':
      return node.children.flatMap((child) => walk(child, depth + 1));
    case 'root':
      return node.children.flatMap((child) => walk(child, depth));
    default:
      return [];
  }
}

/** The paragraphs of a text in Markdown, CommonMark: HTML in it is text, and a picture its description. */
export const paragraphsOf = (markdown: string): readonly Paragraph[] =>
  walk(fromMarkdown(markdown) satisfies Root, 0);
