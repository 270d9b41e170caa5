import {
  type HeldView,
  type StoryContent,
  type ViewReference,
  viewsOf,
  writeStoryFile,
} from '../domain/story-file.ts';
import { toViewFile } from '../domain/view-file.ts';
import type { Context } from './context.ts';
import type { SlideResolvers, StoryResolvers, StoryVersionResolvers } from './generated/types.ts';
import { findSaved, findVersion, loadContent, loadVersion, versionFields } from './saved.ts';

async function storyOf(context: Context, version: { readonly id: string }): Promise<StoryContent> {
  // Checked against the schema when it was saved.
  return JSON.parse(await loadContent(context, 'Story', version)) as StoryContent;
}

async function holdView(context: Context, { id, version }: ViewReference): Promise<HeldView> {
  const found = await loadVersion(context, 'View', id, version);
  return { id, version, file: toViewFile(found, await loadContent(context, 'View', found)) };
}

export const story: StoryResolvers = versionFields('Story');

export const storyVersion: StoryVersionResolvers = {
  slides: async (version, _, context) => [...(await storyOf(context, version)).slides],
  file: async (version, _, context) => {
    const content = await storyOf(context, version);
    const views = await Promise.all(viewsOf(content).map((view) => holdView(context, view)));
    return writeStoryFile(version, content, views);
  },
};

export const slide: SlideResolvers = {
  view: async ({ view }, _, context) => (view && (await findSaved(context, 'View', view.id))) ?? null,
  version: async ({ view }, _, context) =>
    (view && (await findVersion(context, 'View', view.id, view.version))) ?? null,
};
