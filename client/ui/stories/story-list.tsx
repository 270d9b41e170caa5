import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { useQuery } from 'urql';
import { ask } from '../../api/ask.ts';
import { change } from '../../api/change.ts';
import type { StoryHeadFragment } from '../../api/generated/graphql.ts';
import {
  deleteStory,
  duplicateStory,
  listStories,
  readStoryFile,
  renameStory,
  restoreStory,
} from '../../api/stories.ts';
import { writeStoryPlace } from '../../state/story.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import '../../texts/story-texts.ts';
import { saveFile } from '../review/save-file.ts';
import { type SavedKind, SavedList, type SavedListProps } from '../saved/saved-list.tsx';
import { fileNameOf, SavedRow } from '../saved/saved-row.tsx';

const ExportStory = lazy(async () => ({
  default: (await import('../export/export-story.tsx')).ExportStory,
}));

/** The page on which a story is made, or, from a slide on, told. */
export const goToStory = (id: string, slide: number | null): void =>
  location.assign(writeStoryPlace({ id, slide, plays: 'now', presenter: null }));

/** One story of the list. */
function StoryRow({
  head,
  onDeleted,
}: {
  readonly head: StoryHeadFragment;
  onDeleted(head: StoryHeadFragment): void;
}) {
  const { id, name, caption, latest } = head;
  const [isExporting, setExporting] = useState(false);
  const row = (
    <SavedRow
      name={name}
      caption={caption}
      facts={say('story.facts', { slides: latest.slideCount, when: instantWords(head.savedAt) })}
      main={
        <span className="saved-ways">
          <Button
            className="button button-main"
            isDisabled={latest.slideCount === 0}
            aria-label={say('story.playName', { name })}
            onPress={() => goToStory(id, 1)}
          >
            {say('story.play')}
          </Button>
          <Button
            className="button"
            aria-label={say('story.editName', { name })}
            onPress={() => goToStory(id, null)}
          >
            {say('story.edit')}
          </Button>
        </span>
      }
      rename={async (title) => {
        await change(renameStory, { input: { id, ...title } }, []);
      }}
      duplicate={async () => {
        await change(duplicateStory, { input: { id, name: say('saved.copyOf', { name }) } }, []);
      }}
      download={async () => {
        const { story } = await ask(readStoryFile, { id }, { requestPolicy: 'network-only' });
        if (story != null) saveFile(fileNameOf(name, 'story'), story.latest.file);
      }}
      {...(latest.slideCount === 0 ? {} : { export: () => setExporting(true) })}
      remove={async () => {
        onDeleted(head);
        await change(deleteStory, { input: { id } }, []);
      }}
    />
  );
  return (
    <>
      {row}
      {isExporting && (
        <Suspense>
          <ExportStory id={id} name={name} onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </>
  );
}

/** An empty list has no story in it, and is old all the same when one is saved. */
const context = { additionalTypenames: ['Story'] };

const stories: SavedKind<StoryHeadFragment> = {
  label: say('action.showStories'),
  none: say('story.none'),
  noneFound: say('story.noneFound'),
  usePage: (variables) => {
    const [{ data, error }] = useQuery({ query: listStories, variables, context });
    return { page: data?.stories, error };
  },
  row: (head, onDeleted) => <StoryRow key={head.id} head={head} onDeleted={onDeleted} />,
  restore: (id) => change(restoreStory, { input: { id } }, []),
};

/** Stories, what was saved last first. */
export const StoryList = (props: Omit<SavedListProps<StoryHeadFragment>, 'kind'>) => (
  <SavedList kind={stories} {...props} />
);
