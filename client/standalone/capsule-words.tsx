import type { Capsule, CapsuleSlide } from '../export/capsule.ts';
import { countScene } from '../state/describe-view.ts';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';
import { instantWords } from '../texts/time-words.ts';
import '../texts/story-texts.ts';
import { MarkedText } from '../ui/stories/marked-text.tsx';

export interface CapsuleWordsProps {
  readonly slide: CapsuleSlide;
  /** Which slide it is, of how many. */
  readonly where: string;
  readonly title: Capsule['title'];
  readonly scene: Scene | null;
}

/** The words of a slide, and what is to be known of its picture: what it shows, since when, and as of when. */
export const CapsuleWords = ({ slide, where, title, scene }: CapsuleWordsProps) => (
  <article
    className="story-words"
    aria-label={where}
    data-scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by the arrow keys
    tabIndex={0}
  >
    {slide.title !== title.name && <p className="story-name">{title.name}</p>}
    <h1>{slide.title === '' ? where : slide.title}</h1>
    {slide.isGone && <p role="alert">{say('story.viewGone')}</p>}
    <MarkedText text={slide.text} />
    {slide.notes !== '' && (
      <details>
        <summary>{say('story.notes')}</summary>
        <MarkedText text={slide.notes} />
      </details>
    )}
    <footer className="story-proof">
      {slide.picture !== null && scene !== null && (
        <>
          <p className="soft-note">
            {countScene(scene)}. {slide.picture.drawn.shown}
          </p>
          {slide.since !== '' && <p>{slide.since}</p>}
          <p className="soft-note">{say('standalone.known', { when: instantWords(slide.picture.readAt) })}</p>
        </>
      )}
      <p className="soft-note">{say('common.eachSaysWho')}</p>
    </footer>
  </article>
);
