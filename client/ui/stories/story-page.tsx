import { lazy, Suspense, useEffect, useState } from 'react';
import type { Story, StoryPlace } from '../../state/story.ts';
import { loadStory } from '../../state/story-keep.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { applyTheme, readTheme } from '../theme-choice.ts';
import { StoryPlay } from './story-play.tsx';
import '../theme.css';
import '../app.css';
import './story.css';

const StoryEditor = lazy(async () => ({ default: (await import('./story-editor.tsx')).StoryEditor }));
const Presenter = lazy(async () => ({ default: (await import('./presenter.tsx')).Presenter }));

type Found = Story | 'coming' | 'none' | { readonly problem: string };

/** The pages of a story, each at an address of its own: where it is made, where it is told, and what its speaker sees. */
export function StoryPage({ place }: { readonly place: StoryPlace }) {
  const [theme] = useState(readTheme);
  const [found, setFound] = useState<Found>('coming');
  if (document.documentElement.dataset.theme !== theme) applyTheme(theme);
  useEffect(() => {
    loadStory(place.id)
      .then((story) => setFound(story ?? 'none'))
      .catch((error: unknown) => setFound({ problem: errorWords(error) }));
  }, [place.id]);
  if (found === 'coming' || found === 'none' || 'problem' in found) {
    return (
      <main className="story-none">
        <h1>
          {found === 'coming' ? say('common.loading') : found === 'none' ? say('story.gone') : found.problem}
        </h1>
        <p>
          <a href="/">{say('story.toExplorer')}</a>
        </p>
      </main>
    );
  }
  const given = { story: found, place, theme };
  if (place.slide !== null && place.presenter === null && found.slides.length > 0)
    return <StoryPlay {...given} />;
  return (
    <Suspense fallback={<p className="coming">{say('common.loading')}</p>}>
      {place.presenter === null ? <StoryEditor story={found} theme={theme} /> : <Presenter {...given} />}
    </Suspense>
  );
}
