import backIcon from 'lucide-static/icons/chevron-left.svg?raw';
import nextIcon from 'lucide-static/icons/chevron-right.svg?raw';
import exploreIcon from 'lucide-static/icons/compass.svg?raw';
import blankIcon from 'lucide-static/icons/eye-off.svg?raw';
import fullIcon from 'lucide-static/icons/maximize.svg?raw';
import presenterIcon from 'lucide-static/icons/presentation.svg?raw';
import endIcon from 'lucide-static/icons/x.svg?raw';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { describeView } from '../../state/describe-view.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import {
  type Story,
  type StoryKey,
  type StoryPlace,
  slideViewKey,
  writeStoryPlace,
} from '../../state/story.ts';
import { prepareSlideView, showSlideView } from '../../state/story-player.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { Icon } from '../icon.tsx';
import { Notices } from '../notices.tsx';
import type { Theme } from '../theme-choice.ts';
import { Tip } from '../tip.tsx';
import { SinceBar } from './since-bar.tsx';
import { SlidePicture } from './slide-picture.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useStoryKeys } from './use-story-keys.ts';
import { useStoryPlace } from './use-story-place.ts';
import { useSwipe } from './use-swipe.ts';

const MarkedText = lazy(async () => ({ default: (await import('./marked-text.tsx')).MarkedText }));

/** Puts the view of a slide into the picture, and asks for the one that comes after it. */
export function useSlideView(
  story: Story,
  slide: number,
  plays: 'now' | 'then',
): 'coming' | 'there' | 'gone' | 'none' | 'failed' {
  const [shown, setShown] = useState<{
    readonly of: string;
    readonly is: 'there' | 'gone' | 'none' | 'failed';
  }>();
  const view = story.slides[slide - 1]?.view ?? null;
  const next = story.slides[slide]?.view ?? null;
  const of = `${view === null ? '' : slideViewKey(view)} ${plays}`;
  const wanted = useRef(of);
  wanted.current = of;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` names the view, which is another object after each reading of the story
  useEffect(() => {
    const isWanted = (): boolean => wanted.current === of;
    const finish = (is: 'there' | 'gone' | 'none' | 'failed'): void => {
      if (isWanted()) setShown({ of, is });
    };
    showSlideView(view, plays, dispatch, isWanted)
      .then((loaded) => {
        finish(view === null ? 'none' : loaded === null ? 'gone' : 'there');
        // What does not come now is asked for again when its turn comes.
        if (next !== null) prepareSlideView(next, plays, store.getState, dispatch).catch(() => undefined);
      })
      .catch(() => finish('failed'));
  }, [of]);
  return shown?.of === of ? shown.is : 'coming';
}

/** Ends the telling: back to where it was begun, or to the story where it was begun by a link. */
function endStory(id: string): void {
  const page = writeStoryPlace({ id, slide: null, plays: 'now', presenter: null });
  if (document.referrer.startsWith(location.origin) && history.length > 1) history.back();
  else location.assign(page);
}

/** A story, told slide by slide. */
export function StoryPlay({
  story,
  place,
  theme,
}: {
  readonly story: Story;
  readonly place: StoryPlace;
  readonly theme: Theme;
}) {
  const { told, channel, tell, go } = useStoryPlace(place, story.slides.length);
  const { isFull, toggle } = useFullScreen();
  const slide = story.slides[told.slide - 1];
  const standing = useSlideView(story, told.slide, told.plays);
  const says = useSelect((state) => describeView(state).join(' '));
  const openPresenter = (): void => {
    const address = writeStoryPlace({ ...place, slide: told.slide, plays: told.plays, presenter: channel });
    window.open(address, `attest-presenter-${channel}`, 'popup,width=1100,height=760');
  };
  const run = (key: StoryKey): void => {
    if (key === 'blank') tell({ isBlank: !told.isBlank });
    else if (key === 'full') toggle();
    else if (key === 'presenter') openPresenter();
    else if (key === 'end') endStory(story.id);
    else go(key);
  };
  useStoryKeys(run);
  const swipe = useSwipe(go);
  const where = say('story.slideOf', { slide: told.slide, slides: story.slides.length });
  const title = slide?.title ?? '';
  useEffect(() => {
    document.title = `${title === '' ? where : title} · ${story.name}`;
  }, [title, where, story.name]);
  const view = slide?.view ?? null;
  const known = view === null ? undefined : story.views[slideViewKey(view)];
  const tools = [
    ['blank', blankIcon, 'b', say(told.isBlank ? 'story.unblank' : 'story.blank')],
    ['full', fullIcon, 'f', say(isFull ? 'story.leaveFull' : 'story.full')],
    ['presenter', presenterIcon, 's', say('story.presenter')],
    ['end', endIcon, 'Escape', say('story.end')],
  ] as const;
  return (
    <main className="story" data-words-only={view === null || undefined} {...swipe}>
      {view !== null && (
        <section className="story-picture" aria-label={say('story.picture')}>
          <SlidePicture theme={theme} hasKey />
          {standing === 'gone' || standing === 'failed' ? (
            <p className="notice" role="alert">
              {say(standing === 'gone' ? 'story.viewGone' : 'common.wentWrong')}
            </p>
          ) : (
            <Notices />
          )}
        </section>
      )}
      <article key={told.slide} className="story-words" aria-label={where}>
        <p className="story-name">{story.name}</p>
        <h1>{title === '' ? where : title}</h1>
        <Suspense fallback={<p>{slide?.text}</p>}>
          <MarkedText text={slide?.text ?? ''} />
        </Suspense>
        {view !== null && known !== undefined && (
          <footer className="story-proof">
            <p className="soft-note">{says}</p>
            <SinceBar
              key={slideViewKey(view)}
              view={view}
              madeAt={known.madeAt}
              telling={{ plays: told.plays, onPlay: (plays) => tell({ plays }) }}
            />
          </footer>
        )}
      </article>
      <nav className="story-bar" aria-label={say('story.slides')}>
        <Tip words={say('story.previous')} shortcut="ArrowLeft">
          <Button
            className="button"
            isDisabled={told.slide <= 1}
            aria-label={say('story.previous')}
            onPress={() => go('previous')}
          >
            <Icon svg={backIcon} />
          </Button>
        </Tip>
        <span className="story-place" aria-live="polite">
          {where}
        </span>
        <Tip words={say('story.next')} shortcut="ArrowRight">
          <Button
            className="button button-main"
            isDisabled={told.slide >= story.slides.length}
            aria-label={say('story.next')}
            onPress={() => go('next')}
          >
            <Icon svg={nextIcon} />
          </Button>
        </Tip>
        <span className="story-tools">
          {view !== null && (
            <a
              className="tool"
              href={`/?saved=${encodeURIComponent(view.id)}&version=${view.version}`}
              target="_blank"
              rel="noreferrer"
              title={say('story.explore')}
              aria-label={say('story.explore')}
            >
              <Icon svg={exploreIcon} />
            </a>
          )}
          {tools.map(([key, icon, shortcut, words]) => (
            <Tip key={key} words={words} shortcut={shortcut}>
              <Button className="tool" aria-label={words} onPress={() => run(key)}>
                <Icon svg={icon} />
              </Button>
            </Tip>
          ))}
        </span>
      </nav>
      {told.isBlank && (
        <button type="button" className="story-blank" onClick={() => tell({ isBlank: false })}>
          <span className="visually-hidden">{say('story.unblank')}</span>
        </button>
      )}
    </main>
  );
}
