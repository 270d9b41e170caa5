import { ask } from '../api/ask.ts';
import { AskError } from '../api/ask-error.ts';
import { change } from '../api/change.ts';
import type { StoryHeadFragment, StorySlidesFragment } from '../api/generated/graphql.ts';
import { readStory, readStoryVersion, saveStory } from '../api/stories.ts';
import { saveView } from '../api/views.ts';
import type { Title } from './save-view.ts';
import { type Slide, type Story, slideViewKey, type ViewOfSlide } from './story.ts';
import { newSlide, toStoryFile } from './story-file.ts';
import type { Step } from './story-steps.ts';

type SlideRow = StorySlidesFragment['slides'][number];

const toSlide = ({ id, title, text, notes, view, version }: SlideRow): Slide => ({
  id,
  title,
  text,
  notes,
  view: view == null || version == null ? null : { id: view.id, version: version.number },
});

function viewsOf(rows: readonly SlideRow[]): Story['views'] {
  const known = rows.flatMap(({ view, version }): [string, ViewOfSlide][] =>
    view == null || version == null
      ? []
      : [
          [
            slideViewKey({ id: view.id, version: version.number }),
            {
              name: view.name,
              newest: view.latest.number,
              isDeleted: view.deletedAt != null,
              madeAt: version.madeAt.at,
            },
          ],
        ],
  );
  return Object.fromEntries(known);
}

const toStory = (
  { id, name, caption }: StoryHeadFragment,
  { number, slides }: StorySlidesFragment,
): Story => ({
  id,
  name,
  caption,
  version: number,
  slides: slides.map(toSlide),
  views: viewsOf(slides),
});

/** A story as it is now; null when there is none, or it is deleted. */
export async function loadStory(id: string): Promise<Story | null> {
  const { story } = await ask(readStory, { id }, { requestPolicy: 'network-only' });
  return story == null || story.deletedAt != null ? null : toStory(story, story.latest);
}

/** The slides of one version of a story; none when there is no such version. */
export async function loadStoryVersion(
  id: string,
  version: number,
): Promise<Pick<Story, 'slides' | 'views'>> {
  const { story } = await ask(readStoryVersion, { id, version });
  const rows = story?.version?.slides ?? [];
  return { slides: rows.map(toSlide), views: viewsOf(rows) };
}

const save = async (input: { file: string; id?: string; ifVersion?: number }): Promise<Story> => {
  const clientMutationId = crypto.randomUUID();
  const { story, version } = (await change(saveStory, { input: { ...input, clientMutationId } }, []))
    .saveStory;
  return toStory(story, version);
};

/** Saves a story as one of its own. @throws AskError */
export const saveNewStory = (title: Title, slides: readonly Slide[]): Promise<Story> =>
  save({ file: toStoryFile(title, slides) });

/** Saves the next version of a story. @throws AskError `CONFLICT` when somebody else saved one meanwhile */
export const saveNextStory = ({ id, version, ...title }: Story, slides: readonly Slide[]): Promise<Story> =>
  save({ file: toStoryFile(title, slides), id, ifVersion: version });

/** Saves a story that comes as a file, with its views. @throws AskError */
export const saveStoryFile = (file: string): Promise<Story> => save({ file });

/** Puts slides at the end of a story, again when somebody else saved it meanwhile. @throws AskError */
export async function appendSlides(id: string, slides: readonly Slide[], tries = 3): Promise<Story> {
  const story = await loadStory(id);
  if (story === null) throw new AskError('NOT_FOUND', id);
  try {
    return await saveNextStory(story, [...story.slides, ...slides]);
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== 'CONFLICT' || tries <= 1) throw error;
    return appendSlides(id, slides, tries - 1);
  }
}

/** Saves a view for each step, of the same knowledge as the one that they vary, and makes a slide of each. @throws AskError */
export async function saveSteps(
  steps: readonly Step[],
  caption: string,
  madeAt: { readonly at: string; readonly change: number },
): Promise<{ readonly slides: readonly Slide[]; readonly views: Story['views'] }> {
  const slides: Slide[] = [];
  const views: Record<string, ViewOfSlide> = {};
  for (const { title, content } of steps) {
    const file = JSON.stringify({ format: 'attest-view', version: 1, name: title, caption, madeAt, content });
    const { view, version } = (await change(saveView, { input: { file } }, [])).saveView;
    const shown = { id: view.id, version: version.number };
    slides.push(newSlide({ title, view: shown }));
    views[slideViewKey(shown)] = {
      name: view.name,
      newest: version.number,
      isDeleted: false,
      madeAt: madeAt.at,
    };
  }
  return { slides, views };
}
