import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Story, StoryKey, StoryPlace } from '../../state/story.ts';
import { language, say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import type { Theme } from '../theme-choice.ts';
import { SlidePicture } from './slide-picture.tsx';
import { useSlideView } from './story-play.tsx';
import { useStoryKeys } from './use-story-keys.ts';
import { useStoryPlace } from './use-story-place.ts';

const MarkedText = lazy(async () => ({ default: (await import('./marked-text.tsx')).MarkedText }));

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const spent = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = `${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}`;
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)}:${rest}`;
};

/** The time of day, and how long the story has been told. */
function Clock() {
  const [start, setStart] = useState(Date.now);
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const time = new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="presenter-clock">
      <span role="timer" aria-label={say('story.spent')}>
        {spent(now - start)}
      </span>
      <span aria-label={say('story.time')} role="img">
        {time}
      </span>
      <Button
        className="button"
        onPress={() => {
          const at = Date.now();
          setStart(at);
          setNow(at);
        }}
      >
        {say('story.resetClock')}
      </Button>
    </div>
  );
}

/** What the speaker alone sees: the notes, the next slide and the clock. In step with the window that the audience sees. */
export function Presenter({
  story,
  place,
  theme,
}: {
  readonly story: Story;
  readonly place: StoryPlace;
  readonly theme: Theme;
}) {
  const count = story.slides.length;
  const { told, tell, go } = useStoryPlace(place, count);
  const slide = story.slides[told.slide - 1];
  const next = story.slides[told.slide];
  // The picture here is that of the next slide.
  useSlideView(story, told.slide + 1, told.plays);
  const run = (key: StoryKey): void => {
    if (key === 'blank') tell({ isBlank: !told.isBlank });
    else if (key === 'end') window.close();
    else go(key);
  };
  useStoryKeys(run);
  useEffect(() => {
    document.title = `${say('story.presenter')} · ${story.name}`;
  }, [story.name]);
  return (
    <main className="presenter">
      <header className="presenter-head">
        <h1>{slide?.title ?? story.name}</h1>
        <Clock />
      </header>
      <section className="presenter-notes" aria-label={say('story.notes')}>
        <h2>{say('story.notes')}</h2>
        {(slide?.notes ?? '') === '' ? (
          <p className="soft-note">{say('story.noNotes')}</p>
        ) : (
          <Suspense fallback={<p>{slide?.notes}</p>}>
            <MarkedText text={slide?.notes ?? ''} />
          </Suspense>
        )}
      </section>
      <section className="presenter-next" aria-label={say('story.nextSlide')}>
        <h2>{next === undefined ? say('story.lastSlide') : say('story.nextIs', { title: next.title })}</h2>
        {next !== undefined && next.view !== null && <SlidePicture theme={theme} />}
        {next !== undefined && (
          <Suspense fallback={<p>{next.text}</p>}>
            <MarkedText text={next.text} />
          </Suspense>
        )}
      </section>
      <nav className="story-bar" aria-label={say('story.slides')}>
        <Button className="button" isDisabled={told.slide <= 1} onPress={() => go('previous')}>
          {say('story.previous')}
        </Button>
        <span className="story-place" aria-live="polite">
          {say('story.slideOf', { slide: told.slide, slides: count })}
        </span>
        <Button className="button button-main" isDisabled={told.slide >= count} onPress={() => go('next')}>
          {say('story.next')}
        </Button>
        <Button className="button" onPress={() => run('blank')}>
          {say(told.isBlank ? 'story.unblank' : 'story.blank')}
        </Button>
      </nav>
    </main>
  );
}
