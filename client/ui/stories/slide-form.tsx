import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SavedHeadFragment } from '../../api/generated/graphql.ts';
import type { Slide, SlideView, Story } from '../../state/story.ts';
import { slideViewKey } from '../../state/story.ts';
import type { Edit } from '../../state/story-edit.ts';
import { newSlideId } from '../../state/story-file.ts';
import { type Added, addHops, addPeeling } from '../../state/story-peel.ts';
import { loadSlideView } from '../../state/story-player.ts';
import { hopsOf } from '../../state/story-steps.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';
import { SinceBar } from './since-bar.tsx';
import { ViewPicker } from './view-picker.tsx';

const MarkedText = lazy(async () => ({ default: (await import('./marked-text.tsx')).MarkedText }));

/** What is known of a version of a view that a slide is to show. */
export async function learnView(view: SlideView, head: SavedHeadFragment): Promise<Story['views']> {
  const loaded = await loadSlideView(view);
  const madeAt = loaded?.madeAt.at ?? head.savedAt;
  return { [slideViewKey(view)]: { name: head.name, newest: head.latest.number, isDeleted: false, madeAt } };
}

export interface SlideFormProps {
  readonly slide: Slide;
  readonly views: Story['views'];
  edit(edit: Edit): void;
  learn(views: Story['views']): void;
}

/** Whether the view of a slide draws a path, and of how many hops. */
function useHops(view: SlideView | null): number {
  const [found, setFound] = useState({ of: '', hops: 0 });
  const of = view === null ? '' : slideViewKey(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` names the view
  useEffect(() => {
    if (view === null) return;
    loadSlideView(view)
      .then((loaded) => setFound({ of, hops: loaded === null ? 0 : hopsOf({ ...loaded.content }) }))
      .catch(() => undefined);
  }, [of]);
  return found.of === of ? found.hops : 0;
}

/** The view of the slide at hand: another in its place, its newest version, and steps that are made of it. */
function SlideViewTools({ slide, views, edit, learn }: SlideFormProps) {
  const { id, view } = slide;
  const [isPicking, setPicking] = useState(false);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const hops = useHops(view);
  const known = view === null ? undefined : views[slideViewKey(view)];
  const show = async (head: SavedHeadFragment): Promise<void> => {
    setPicking(false);
    const to = { id: head.id, version: head.latest.number };
    learn(await learnView(to, head));
    edit({ type: 'written', id, to: { view: to } });
  };
  const addSteps = async (make: (view: SlideView) => Promise<Added>): Promise<void> => {
    if (view === null) return;
    setBusy(true);
    try {
      const { slides, views: more } = await make(view);
      learn(more);
      edit({ type: 'inserted', slides });
      setSaid(
        slides.length === 0 ? say('story.nothingToPeel') : say('story.stepsAdded', { count: slides.length }),
      );
    } catch (error) {
      setSaid(errorWords(error));
    }
    setBusy(false);
  };
  return (
    <section className="slide-view" aria-label={say('story.view')}>
      <p>
        <strong>{view === null ? say('story.wordsAlone') : (known?.name ?? view.id)}</strong>{' '}
        {view !== null && (
          <span className="soft-note">
            {say('story.viewVersion', { version: view.version })}
            {known?.isDeleted === true && ` · ${say('story.viewDeleted')}`}
          </span>
        )}
      </p>
      <div className="saved-ways">
        <Button className="button" onPress={() => setPicking(true)}>
          {say(view === null ? 'story.chooseView' : 'story.otherView')}
        </Button>
        {view !== null && known !== undefined && known.newest > view.version && (
          <Button
            className="button"
            onPress={() => {
              const to = { id: view.id, version: known.newest };
              void loadSlideView(to).then((loaded) => {
                learn({ [slideViewKey(to)]: { ...known, madeAt: loaded?.madeAt.at ?? known.madeAt } });
                edit({ type: 'written', id, to: { view: to } });
              });
            }}
          >
            {say('story.takeNewest', { version: known.newest })}
          </Button>
        )}
        {view !== null && (
          <>
            <a className="button button-link" href={`/?saved=${view.id}&version=${view.version}`}>
              {say('story.explore')}
            </a>
            <Button className="button" isDisabled={isBusy} onPress={() => void addSteps(addPeeling)}>
              {say('story.addPeeling')}
            </Button>
            {hops > 0 && (
              <Button className="button" isDisabled={isBusy} onPress={() => void addSteps(addHops)}>
                {say('story.addHops', { count: hops })}
              </Button>
            )}
            <Button className="button" onPress={() => edit({ type: 'written', id, to: { view: null } })}>
              {say('story.withoutView')}
            </Button>
          </>
        )}
      </div>
      <p role="status">{said}</p>
      {view !== null && known !== undefined && <SinceBar view={view} madeAt={known.madeAt} />}
      {isPicking && <ViewPicker onPick={(head) => void show(head)} onClose={() => setPicking(false)} />}
    </section>
  );
}

/** What the slide at hand says, shows and tells its speaker. */
export function SlideForm(props: SlideFormProps) {
  const { slide, edit } = props;
  const { id } = slide;
  const write = (to: Partial<Slide>): void => edit({ type: 'written', id, to });
  return (
    <section className="slide-form" aria-label={say('story.slide')}>
      <div className="saved-ways">
        <Button className="button" onPress={() => edit({ type: 'duplicated', id, as: newSlideId() })}>
          {say('saved.duplicate')}
        </Button>
        <Button className="button" onPress={() => edit({ type: 'removed', id })}>
          {say('story.remove')}
        </Button>
      </div>
      <label className="field">
        {say('story.slideTitle')}
        <input
          value={slide.title}
          maxLength={200}
          onChange={(event) => write({ title: event.target.value })}
        />
      </label>
      <SlideViewTools key={id} {...props} />
      <label className="field">
        {say('story.text')}
        <textarea
          rows={6}
          value={slide.text}
          maxLength={5000}
          placeholder={say('story.textNote')}
          onChange={(event) => write({ text: event.target.value })}
        />
      </label>
      <details className="slide-preview">
        <summary>{say('story.preview')}</summary>
        <Suspense fallback={<p>{slide.text}</p>}>
          <MarkedText text={slide.text} />
        </Suspense>
      </details>
      <label className="field">
        {say('story.notes')}
        <textarea
          rows={4}
          value={slide.notes}
          maxLength={10_000}
          placeholder={say('story.notesNote')}
          onChange={(event) => write({ notes: event.target.value })}
        />
      </label>
    </section>
  );
}
