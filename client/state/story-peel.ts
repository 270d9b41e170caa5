import type { LinkItem } from './data.ts';
import { fetchPicture } from './fetch-picture.ts';
import type { Slide, SlideView, Story } from './story.ts';
import { saveSteps } from './story-keep.ts';
import { loadSlideView } from './story-player.ts';
import { deepestRung, frontiersOf, hopSteps, peelSteps, type Step } from './story-steps.ts';
import { toFilterInput } from './view.ts';

/** Slides that are to come after the one at hand, with what is known of their views. */
export interface Added {
  readonly slides: readonly Slide[];
  readonly views: Story['views'];
}

const noSlides: Added = { slides: [], views: {} };

async function add(view: SlideView, toSteps: Parameters<typeof saveWith>[1]): Promise<Added> {
  const loaded = await loadSlideView(view);
  return loaded === null ? noSlides : saveWith(loaded, toSteps);
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadSlideView>>>;
async function saveWith(
  loaded: Loaded,
  toSteps: (loaded: Loaded) => Promise<Step[]> | Step[],
): Promise<Added> {
  const steps = await toSteps(loaded);
  return steps.length === 0 ? noSlides : saveSteps(steps, loaded.head.name, loaded.madeAt);
}

/**
 * Slides that peel the ladder of a slide's view rung by rung down to its origin, leaving out rungs at which nothing else is shown. None
 * where the whole ladder shows nothing else than what is shown.
 */
export const addPeeling = (view: SlideView): Promise<Added> =>
  add(view, async ({ saved, content }) => {
    const ids = saved.names.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
    const { filter } = saved.view;
    const from = filter.frontier === null ? 0 : filter.frontier + 1;
    const linksAt = async (frontier: number | null): Promise<readonly LinkItem[]> => {
      const asked = toFilterInput({ ...filter, frontier });
      const answer = await fetchPicture({ kind: 'picture', key: '', ids, filter: asked });
      return answer.type === 'picture-arrived' ? answer.picture.links : [];
    };
    const rungs = Array.from({ length: deepestRung + 1 }, (_, rung) => rung);
    const [whole, ...byRung] = await Promise.all([linksAt(null), ...rungs.map(linksAt)]);
    const frontiers = frontiersOf(byRung, whole, from);
    return filter.frontier === null && frontiers.length === 1 ? [] : peelSteps({ ...content }, frontiers);
  });

/** Slides that walk the path of a slide's view hop by hop. */
export const addHops = (view: SlideView): Promise<Added> =>
  add(view, ({ content }) => hopSteps({ ...content }));
