/** A paragraph, heading, item of a list or row of a table, as one line (but in `pre`, and where the page breaks a line). */
export interface TextBlock {
  /** Name of the element it stands in: `p`, `h2`, `li` … */
  readonly name: string;
  readonly text: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const blocks = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);
/** What no reader of the page sees as words of its text. */
const unread = words(
  'script style noscript template head title svg math canvas audio video object embed iframe select option datalist button textarea input',
);
const cells = words('td th');

const elementNode = 1;
const textNode = 3;

/** Names are lower case in HTML; in XML they stand as written. */
const nameOf = (node: Node): string => node.nodeName.toLowerCase();

const isHidden = (node: Node): boolean => {
  // The only nodes with nodeType 1 are elements.
  const element = node as Element;
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
};

/** Next node after all that stands within this one, and the blocks that are left on the way; null at the end of the root. */
function after(node: Node, root: Node, leave: (node: Node) => void): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
    if (at.parentNode) leave(at.parentNode);
  }
  return null;
}

/**
 * The text of a page's element as blocks in reading order, entities decoded, without scripts and what is hidden. Walks without
 * recursion, so that no depth of nesting overflows the stack.
 */
export function htmlBlocks(root: Node, left: ReadonlySet<string> = new Set()): TextBlock[] {
  const found: TextBlock[] = [];
  let parts: string[] = [];
  let name = 'p';
  let preformatted = 0;

  const flush = (next: string): void => {
    const raw = parts.join('');
    parts = [];
    const text = raw
      .replaceAll(/[\u00AD\u200B\uFEFF]/gu, '')
      .replaceAll(/[ \t\n\f]*\n[ \t\n\f]*/gu, '\n')
      .trim();
    if (text !== '') found.push({ name, text });
    name = next;
  };
  const enclosing = (node: Node): string => {
    for (let at: Node | null = node; at; at = at.parentNode) if (blocks.has(nameOf(at))) return nameOf(at);
    return 'p';
  };
  const leave = (node: Node): void => {
    const leaving = nameOf(node);
    if (leaving === 'pre') preformatted--;
    if (blocks.has(leaving)) flush(node.parentNode ? enclosing(node.parentNode) : 'p');
    else if (cells.has(leaving)) parts.push('\t');
  };

  let breaks = 0;
  for (let node: Node | null = root; node; ) {
    let within: Node | null = null;
    if (node.nodeType === textNode) {
      const text = node.nodeValue ?? '';
      if (text.trim() !== '') breaks = 0;
      parts.push(preformatted > 0 ? text : text.replaceAll(/[ \t\r\n\f]+/gu, ' '));
    } else if (node.nodeType === elementNode || node === root) {
      const entering = nameOf(node);
      const skipped = node !== root && (unread.has(entering) || left.has(entering) || isHidden(node));
      if (!skipped) {
        if (blocks.has(entering)) flush(entering);
        if (entering === 'pre') preformatted++;
        if (entering === 'br') {
          // Two in a row are how old pages part paragraphs.
          if (++breaks > 1) flush(name);
          else parts.push('\n');
        } else if (blocks.has(entering)) breaks = 0;
        within = node.firstChild;
        if (!within) leave(node);
      }
    }
    node = within ?? after(node, root, leave);
  }
  flush('p');
  return found.map(({ name: element, text }) => ({
    name: element,
    text:
      element === 'pre' ? text : text.replaceAll(/[ \t]{2,}/gu, (run) => (run.includes('\t') ? '\t' : ' ')),
  }));
}

/** The blocks as one text, an empty line between two, with the place of each. */
export function joinBlocks(parts: readonly TextBlock[]): {
  text: string;
  elements: { start: number; name: string }[];
} {
  const elements: { start: number; name: string }[] = [];
  let length = 0;
  for (const { name, text } of parts) {
    elements.push({ start: length, name });
    length += text.length + 2;
  }
  return { text: parts.map(({ text }) => text).join('\n\n'), elements };
}
