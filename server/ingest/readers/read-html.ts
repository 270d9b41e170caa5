import { decodeText } from './decode-text.ts';
import { htmlBlocks, joinBlocks, type TextBlock } from './html-blocks.ts';
import { htmlFacts } from './html-facts.ts';
import { limits } from './limits.ts';
import { parseHtml } from './parse-html.ts';
import type { Contents, SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

/** The charset that a page states in its first kilobyte, where the HTML standard looks for it; XHTML states it as XML does. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /(?:<meta[^>]{0,200}charset|^<\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
}

/** What stands around an article on most pages; left out when no article is found and the page is taken whole. */
const around = new Set(['nav', 'footer', 'aside', 'form']);
/** Letters below which what was found is more likely a teaser than the article. */
const leastText = 200;

const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether elements stand deeper one within the other than the search for an article, which looks at all within each, can bear. */
function isTooDeep(root: Node): boolean {
  let depth = 0;
  for (let node: Node | null = root; node; ) {
    if (node.firstChild) {
      if (++depth > limits.depth) return true;
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) return false;
    node = node.nextSibling;
  }
  return false;
}

/** The article of the page, without what stands around it; empty when none is found. Changes the document. */
async function articleBlocks(document: Document): Promise<TextBlock[]> {
  if (isTooDeep(document.body)) return [];
  const { Readability } = await import('@mozilla/readability');
  try {
    const reader = new Readability<Node>(document, {
      maxElemsToParse: limits.elements,
      charThreshold: leastText,
      serializer: (content) => content,
    });
    const article = reader.parse();
    return article?.content ? htmlBlocks(article.content) : [];
  } catch {
    return [];
  }
}

/** The text of a page: of its article when one is found, else of its whole body. */
export async function readHtml({ bytes, url, charset }: SourceFile): Promise<Contents> {
  const { text: html, encoding } = await decodeText(bytes, charset ?? statedCharset(bytes));
  const document = await parseHtml(html);
  const facts = htmlFacts(document, url);
  const whole = htmlBlocks(document.body, around);
  const article = await articleBlocks(document);
  const isArticle = lengthOf(article) >= Math.min(leastText, lengthOf(whole));
  const blocks = isArticle ? article : whole;
  if (blocks.length === 0) throw new RefusedFile('has no text');
  const notes = isArticle ? [] : ['No article was found in the page: its whole text was taken.'];
  return { drafts: [{ ...facts, ...joinBlocks(blocks), encoding, notes }] };
}
