import { limits } from './limits.ts';
import { RefusedFile } from './refusal.ts';

/** Elements that hold nothing, or that the next of their kind ends: they do not stand one within the other. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option tbody thead tfoot rp rt'.split(
    ' ',
  ),
);

/** Refuses what would take the parser the square of its depth. Counts the tags as they stand, which is enough to tell. */
function refuseTooDeep(html: string): void {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,50})/giu)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.openElements) {
      throw new RefusedFile(`opens more than ${limits.openElements} elements one within the other`);
    }
  }
}

/**
 * A page as a document. Scripts are not run and nothing is fetched.
 * @throws RefusedFile when its elements stand deeper one within the other than in any page that was written to be read.
 */
export async function parseHtml(html: string): Promise<Document> {
  refuseTooDeep(html);
  const { parseHTML } = await import('linkedom');
  // A fragment would get no body, and its first element would be taken for the root.
  const whole = /<(?:html|body)[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
