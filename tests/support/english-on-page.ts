import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readCatalogue } from '../../client/texts/generate.ts';
import { entityTypes } from '../../server/ontology/entity-types.ts';
import { predicates } from '../../server/ontology/predicates.ts';
import { projectRoot } from '../../server/root.ts';

const article = readFileSync(join(projectRoot, 'examples/khojaly-statement/article.txt'), 'utf8');
const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Runs of words that a text of a catalogue holds whatever it is given. */
const runsOf = (message: string): string[] => {
  const flat = message
    .replaceAll(/\{[^{}]*\}/gu, '\n')
    .replaceAll(/\{\w+, (?:plural|select),|[{}#]|=?\w+ \{/gu, '\n');
  return flat.split('\n').map(folded);
};
const isSentence = (text: string): boolean => /(?:\p{L}{2,}[,:;]? ){2,}\p{L}{2,}/u.test(text);

/** What the server says in English: verbs of its sentences, and words that stand alone as names of types or labels. */
export const composed =
  /\b(?:asserts|reports|denies|alleges|announces|expects) that\b|, which (?:calls|characterises|cites|says)\b|\bpasses on words\b|\bit is not so that\b|\binferred by the recorder\b|\b\d+ (?:persons|years)\b/u;
const ofOntology = new Set([
  ...entityTypes.map(({ name }) => name).filter((name) => name !== 'Region'),
  ...predicates.flatMap(({ label, inverse }) => [label, inverse]),
]);

/**
 * Tells texts that only English has: texts of the catalogue, whole or in a part that is long enough, what the server composes, and names of
 * types and predicates; but for what the language says alike, and what the article says.
 */
export function englishIn(language: string): (text: string) => boolean {
  const own = Object.values(readCatalogue(language));
  const all = own.join('\n');
  const messages = Object.values(readCatalogue('en'));
  const runs = [...new Set(messages.flatMap(runsOf).filter(isSentence))].filter(
    (run) => !all.includes(run) && !folded(article).includes(run),
  );
  const whole = new Set(messages.filter((message) => /\p{L}{2}/u.test(message) && !own.includes(message)));
  return (text) =>
    whole.has(text) || ofOntology.has(text) || composed.test(text) || runs.some((run) => text.includes(run));
}

/** Every text of the page that is not quoted from a document: of elements, and of the attributes that are read out. */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const quotes = 'q, blockquote, mark, style, script, [lang]:not(html), .document-text, .review-text';
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest(quotes) !== null) continue;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '');
        // A sentence with something drawn in it is one text.
        if (/^(?:P|LI|H[1-6]|DT|DD|TD)$/u.test(node.tagName)) {
          const own = node.cloneNode(true) as Element;
          for (const quoted of own.querySelectorAll(quotes)) quoted.remove();
          texts.push(own.textContent ?? '');
        }
      } else texts.push(node.textContent ?? '');
    }
    return texts;
  });

/** The texts on a page in another language that are English by a test of `englishIn`, each once. */
export async function englishOnPage(page: Page, isEnglish: (text: string) => boolean): Promise<string[]> {
  return [...new Set((await readTexts(page)).map(folded).filter((text) => text !== '' && isEnglish(text)))];
}
