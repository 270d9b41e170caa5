import outlineIcon from 'lucide-static/icons/align-left.svg?raw';
import backIcon from 'lucide-static/icons/chevron-left.svg?raw';
import nextIcon from 'lucide-static/icons/chevron-right.svg?raw';
import fullIcon from 'lucide-static/icons/maximize.svg?raw';
import blankIcon from 'lucide-static/icons/monitor-off.svg?raw';
import moonIcon from 'lucide-static/icons/moon.svg?raw';
import saidIcon from 'lucide-static/icons/quote.svg?raw';
import findIcon from 'lucide-static/icons/search.svg?raw';
import sunIcon from 'lucide-static/icons/sun.svg?raw';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Capsule } from '../export/capsule.ts';
import type { CarriedPicture } from '../export/carried.ts';
import type { StoryKey } from '../state/story.ts';
import { say } from '../texts/say.ts';
import '../texts/story-texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useFullScreen } from '../ui/stories/use-full-screen.ts';
import { useStoryKeys } from '../ui/stories/use-story-keys.ts';
import { applyTheme, readTheme, saveTheme } from '../ui/theme-choice.ts';
import { CapsuleEntity } from './capsule-entity.tsx';
import { CapsuleOutline } from './capsule-outline.tsx';
import { CapsuleSearch } from './capsule-search.tsx';
import { CapsuleWords } from './capsule-words.tsx';
import { Evidence } from './evidence.tsx';
import { foldScene } from './fold-scene.ts';
import { type Picked, sceneOfDrawn } from './scene-of-drawn.ts';
import { StandalonePicture } from './standalone-picture.tsx';
import { useTelling } from './use-telling.ts';
import '../ui/theme.css';
import '../ui/app.css';
import '../ui/legend.css';
import '../ui/panel/evidence.css';
import '../ui/stories/story.css';
import './standalone.css';
import './capsule.css';

/** What stands beside the picture. */
type Aside = 'said' | 'outline' | 'find' | null;

const morphMs = 800;
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What is picked out, or what it is between. */
function endsOf(picked: Picked | null, { drawn }: CarriedPicture): readonly string[] {
  if (picked?.kind !== 'link') return picked === null ? [] : [picked.id];
  return drawn.links.flatMap(({ id, subject, object }) => (id === picked.id ? [subject, object] : []));
}

/** Slides that are told by the keys of a story, and whose pictures are explored: all of it is in the file. */
export function CapsulePage({ capsule }: { readonly capsule: Capsule }) {
  const { slides, title } = capsule;
  const { telling, change, goTo, follow, fold } = useTelling(slides.length);
  const { at, picked, folded, isBlank } = telling;
  const [aside, setAside] = useState<Aside>(null);
  const [theme, setTheme] = useState(readTheme);
  const { isFull, toggle } = useFullScreen();
  const slide = slides[at];
  const carried = slide?.picture ?? null;
  const whole = useMemo(
    () => (carried === null ? null : sceneOfDrawn(carried.drawn, picked)),
    [carried, picked],
  );
  const scene = useMemo(() => (whole === null ? null : foldScene(whole, folded)), [whole, folded]);
  /** The slide whose picture was drawn last: that of another grows out of it. */
  const drawn = useRef<number | null>(null);
  const beside = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked out is what is read from its beginning
  useEffect(() => beside.current?.scrollTo(0, 0), [picked, aside]);
  const pick = (next: Picked | null): void => {
    change({ picked: next });
    if (next !== null) setAside('said');
  };
  const go = (to: number, next: Picked | null): void => {
    goTo(to, next);
    if (next !== null) setAside('said');
  };
  const run = (key: StoryKey): void => {
    if (key === 'blank') change({ isBlank: !isBlank });
    else if (key === 'full') toggle();
    else if (key === 'end') {
      if (picked !== null) change({ picked: null });
      else if (aside !== null) setAside(null);
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    } else if (key !== 'presenter') follow(key);
  };
  useStoryKeys(run, true);
  const where = say('story.slideOf', { slide: at + 1, slides: slides.length });
  useEffect(() => {
    document.title =
      slide === undefined || slide.title === '' ? title.name : `${slide.title} · ${title.name}`;
  }, [slide, title.name]);
  if (slide === undefined) return <p>{say('capsule.empty')}</p>;
  const shown: Aside = carried === null && aside !== 'find' ? null : aside;
  const turn = (other: Aside): void => setAside(shown === other ? null : other);
  const tools = [
    ...(carried === null
      ? []
      : ([
          ['said', saidIcon, say('export.whoSaysSo'), shown === 'said'],
          ['outline', outlineIcon, say('action.outline'), shown === 'outline'],
        ] as const)),
    ['find', findIcon, say('capsule.find'), shown === 'find'],
  ] as const;
  const nameOfAside = tools.find(([id]) => id === shown)?.[2];
  const otherTheme = theme === 'dark' ? 'light' : 'dark';
  return (
    <main className="capsule" data-words-only={carried === null || undefined} data-aside={shown ?? undefined}>
      <CapsuleWords slide={slide} where={where} title={title} scene={scene} />
      {carried !== null && scene !== null && (
        <StandalonePicture
          carried={carried}
          scene={scene}
          theme={theme}
          ends={endsOf(picked, carried)}
          morphMs={drawn.current === at ? undefined : isStill() ? 0 : morphMs}
          onPick={pick}
          onDrawn={() => {
            drawn.current = at;
          }}
        />
      )}
      {shown !== null && (
        <aside className="standalone-said" ref={beside} aria-label={nameOfAside} data-scrolls>
          <p className="standalone-ways">
            {shown === 'said' && picked !== null && (
              <button type="button" className="button" onClick={() => change({ picked: null })}>
                {say('standalone.all')}
              </button>
            )}
            <button type="button" className="button" onClick={() => setAside(null)}>
              {say('common.close')}
            </button>
          </p>
          {shown === 'find' && (
            <CapsuleSearch slides={slides} at={at} onFind={(id, to) => go(to, { kind: 'entity', id })} />
          )}
          {shown === 'outline' && carried !== null && scene !== null && (
            <CapsuleOutline carried={carried} scene={scene} onPick={pick} />
          )}
          {shown === 'said' && carried !== null && scene !== null && whole !== null && (
            <div aria-live="polite">
              <Evidence
                carried={carried}
                scene={scene}
                picked={picked}
                onPick={pick}
                ofEntity={(id) => (
                  <CapsuleEntity
                    {...{ id, slides, at, whole }}
                    isFolded={folded.has(id)}
                    onFold={(isFolded) => fold(id, isFolded)}
                    onGo={(to) => go(to, { kind: 'entity', id })}
                  />
                )}
              />
            </div>
          )}
        </aside>
      )}
      <nav className="story-bar" aria-label={say('story.slides')}>
        <button
          type="button"
          className="button"
          disabled={at === 0}
          aria-label={say('story.previous')}
          onClick={() => follow('previous')}
        >
          <Icon svg={backIcon} />
        </button>
        <span className="story-place" aria-live="polite">
          {where}
        </span>
        <button
          type="button"
          className="button button-main"
          disabled={at >= slides.length - 1}
          aria-label={say('story.next')}
          onClick={() => follow('next')}
        >
          <Icon svg={nextIcon} />
        </button>
        <span className="story-tools">
          {tools.map(([id, icon, words, isOn]) => (
            <button
              key={id}
              type="button"
              className="tool"
              title={words}
              aria-label={words}
              aria-pressed={isOn}
              onClick={() => turn(id)}
            >
              <Icon svg={icon} />
            </button>
          ))}
          <Tool
            icon={theme === 'dark' ? sunIcon : moonIcon}
            words={say(theme === 'dark' ? 'main.useLight' : 'main.useDark')}
            onPress={() => {
              applyTheme(otherTheme);
              saveTheme(otherTheme);
              setTheme(otherTheme);
            }}
          />
          <Tool icon={blankIcon} words={say('story.blank')} onPress={() => run('blank')} />
          <Tool
            icon={fullIcon}
            words={say(isFull ? 'story.leaveFull' : 'story.full')}
            onPress={() => run('full')}
          />
        </span>
      </nav>
      {isBlank && (
        <button type="button" className="story-blank" onClick={() => change({ isBlank: false })}>
          <span className="visually-hidden">{say('story.unblank')}</span>
        </button>
      )}
    </main>
  );
}

const Tool = ({
  icon,
  words,
  onPress,
}: {
  readonly icon: string;
  readonly words: string;
  onPress(): void;
}) => (
  <button type="button" className="tool" title={words} aria-label={words} onClick={onPress}>
    <Icon svg={icon} />
  </button>
);
