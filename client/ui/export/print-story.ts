import { writeCarriedStory } from '../../export/carried.ts';
import type { PageParts } from '../../export/lay-out-page.ts';
import { layOutSlides, type PrintedSlide } from '../../export/lay-out-slides.ts';
import { paragraphsOf } from '../../export/paragraphs-of.ts';
import { writePdf } from '../../export/write-pdf.ts';
import type { Story } from '../../state/story.ts';
import { language, say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { documentWords } from '../paths/footnote-words.ts';
import type { GatheredSlide } from './gather-slides.ts';
import { fontsOf, loadFonts, measureText } from './load-fonts.ts';
import { sayPage, textOfParts } from './make-figure.ts';
import { tokensOf } from './tokens-of.ts';

/** What the reader wants of a printed story. */
export interface PrintChoice {
  readonly hasNotes: boolean;
  /** Empty for nobody in particular. */
  readonly author: string;
}

/** What stands around a slide without a picture. */
function plainParts(): Omit<PageParts, 'title' | 'caption'> {
  const { ink, inkSoft, link } = tokensOf('white', null);
  return {
    shown: '',
    legend: [],
    footnotesTitle: '',
    footnotes: [],
    remarks: [],
    footer: [],
    ink,
    inkSoft,
    line: link,
    background: '#ffffff',
    language,
    description: '',
  };
}

/** The documents in which the claims of all slides stand, each once, by their names, with the slides that they are told on. */
function sourcesOf(slides: readonly GatheredSlide[]): readonly string[] {
  const known = new Map<string, { words: string; url: string; slides: Set<number> }>();
  slides.forEach(({ shown }, at) => {
    for (const { claims } of shown?.figure.read.values() ?? [])
      for (const claim of claims) {
        const { id, url } = claim.document;
        const source = known.get(id) ?? { words: documentWords(claim), url: url ?? '', slides: new Set() };
        source.slides.add(at + 1);
        known.set(id, source);
      }
  });
  return [...known.values()]
    .sort((one, other) => one.words.localeCompare(other.words, language))
    .map(({ words, url, slides: on }) =>
      say('export.source', { document: url === '' ? words : `${words}, ${url}`, slides: [...on].join(', ') }),
    );
}

function printedSlide(
  { slide, shown }: GatheredSlide,
  at: number,
  count: number,
  hasNotes: boolean,
): PrintedSlide {
  const isGone = slide.view !== null && shown === null;
  const around = shown?.figure.parts ?? plainParts();
  return {
    parts: {
      ...around,
      title: slide.title,
      caption: shown?.since ?? '',
      remarks: [...around.remarks, ...(isGone ? [say('story.viewGone')] : [])],
    },
    where: say('story.slideOf', { slide: at + 1, slides: count }),
    text: paragraphsOf(slide.text),
    picture: shown?.figure.picture ?? null,
    notes:
      hasNotes && slide.notes.trim() !== ''
        ? { title: say('export.notesOf', { title: slide.title }), text: paragraphsOf(slide.notes) }
        : null,
  };
}

/**
 * A story as a PDF: a page a slide, with who says what is drawn, and at the end the documents. `file` is the story as it is saved by itself.
 * @throws AskError, or the signal's reason when it is aborted
 */
export async function printStory(
  story: Story,
  slides: readonly GatheredSlide[],
  file: string,
  { hasNotes, author }: PrintChoice,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number; readonly footnotes: number }> {
  const printed = slides.map((slide, at) => printedSlide(slide, at, slides.length, hasNotes));
  const sources = { title: say('export.sources'), rows: sourcesOf(slides) };
  const told = {
    name: story.name,
    slides: printed,
    sources,
    footer: say('common.eachSaysWho'),
    sayPage,
    sayContinued: (title: string) => say('export.continued', { title }),
  };
  const words = printed.flatMap(({ parts, text, notes, where }) => [
    textOfParts(parts),
    where,
    notes?.title ?? '',
    ...[...text, ...(notes?.text ?? [])].flatMap(({ mark, runs }) => [
      mark,
      ...runs.map((run) => `${run.text}${run.address ?? ''}`),
    ]),
  ]);
  await loadFonts(
    [
      story.name,
      sayPage(1, 1),
      told.sayContinued(''),
      told.footer,
      sources.title,
      ...sources.rows,
      ...words,
      '()•',
    ].join(' '),
  );
  signal.throwIfAborted();
  const { pages, bookmarks } = layOutSlides(told, measureText());
  const fonts = await fontsOf(pages.flatMap(({ marks }) => marks));
  const data = writeCarriedStory({
    story: JSON.parse(file) as unknown,
    slides: slides.map(({ shown }) => shown?.figure.claims ?? null),
  });
  const book = { title: story.name, description: story.caption, language, author, pages, bookmarks };
  return {
    bytes: await writePdf(book, fonts, data, signal),
    pages: pages.length,
    footnotes: printed.reduce((sum, { parts }) => sum + parts.footnotes.length, 0),
  };
}
