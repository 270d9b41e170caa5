import { lazy, Suspense, useEffect, useState } from 'react';
import { useSelect } from '../state/store.ts';
import { isTouring } from '../state/tour.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import { AccordingTo } from './according-to.tsx';
import { useFocusBack } from './entity-page/use-focus-back.ts';
import { AsideButton } from './expand/aside-button.tsx';
import { TourOffer } from './first-minutes/tour-offer.tsx';
import { FrontierControl } from './frontier-control.tsx';
import { GroupControl } from './group/group-control.tsx';
import { useFileDrop } from './intake/use-file-drop.ts';
import { KeysSheet } from './keys-sheet.tsx';
import { LayoutControl } from './layout/layout-control.tsx';
import { LiveNotice } from './live-notice.tsx';
import { MeasureControl } from './measure/measure-control.tsx';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { ProposedSwitch } from './proposed-switch.tsx';
import { StyleControl } from './style/style-control.tsx';
import { applyTheme, readTheme, saveTheme, type Theme } from './theme-choice.ts';
import { TopBar } from './top-bar.tsx';
import { CompareControl } from './voices/compare-control.tsx';
import { WithoutControl } from './voices/without-control.tsx';
import { WordsBar } from './words-bar.tsx';
import './theme.css';
import './app.css';

function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setTheme(readTheme());
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  const choose = (next: Theme): void => {
    saveTheme(next);
    applyTheme(next);
    setTheme(next);
  };
  return [theme, choose];
}

/** Brings the calendar and the grammar of dates with it, and so comes when it is opened. */
const Timeline = lazy(async () => ({ default: (await import('./timeline/timeline.tsx')).Timeline }));

/** Work of its own, with forms of its own. */
const ReviewPage = lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage }));
/** Read and printed on their own. */
const PlainPage = lazy(async () => ({ default: (await import('./entity-page/plain-page.tsx')).PlainPage }));
const IntakeDialog = lazy(async () => ({
  default: (await import('./intake/intake-dialog.tsx')).IntakeDialog,
}));

/** There only while something is pinned, noted or moved. */
const MarksButton = lazy(async () => ({
  default: (await import('./notes/marks-button.tsx')).MarksButton,
}));
/** There only while a saved view is on screen, or saved ones are looked for. */
const SavedBar = lazy(async () => ({ default: (await import('./saved/saved-bar.tsx')).SavedBar }));
const SaveDialog = lazy(async () => ({ default: (await import('./saved/save-dialog.tsx')).SaveDialog }));
const ViewsDialog = lazy(async () => ({ default: (await import('./saved/views-dialog.tsx')).ViewsDialog }));
/** For who goes on in GraphQL. */
const QuestionDialog = lazy(async () => ({
  default: (await import('./question/question-dialog.tsx')).QuestionDialog,
}));
const StoriesDialog = lazy(async () => ({
  default: (await import('./stories/stories-dialog.tsx')).StoriesDialog,
}));
const AddToStory = lazy(async () => ({ default: (await import('./stories/add-to-story.tsx')).AddToStory }));
const ExportDialog = lazy(async () => ({
  default: (await import('./export/export-dialog.tsx')).ExportDialog,
}));
const PublishDialog = lazy(async () => ({
  default: (await import('./publish/publish-dialog.tsx')).PublishDialog,
}));
const NoteDialog = lazy(async () => ({ default: (await import('./notes/note-dialog.tsx')).NoteDialog }));
const IdentityDialog = lazy(async () => ({
  default: (await import('./identity/identity-dialog.tsx')).IdentityDialog,
}));
const DecidedNotice = lazy(async () => ({
  default: (await import('./identity/decided-notice.tsx')).DecidedNotice,
}));

const WithdrawDialog = lazy(async () => ({
  default: (await import('./withdraw/withdraw-dialog.tsx')).WithdrawDialog,
}));
const WithdrawnNotice = lazy(async () => ({
  default: (await import('./withdraw/withdrawn-notice.tsx')).WithdrawnNotice,
}));

/** Asked for when two ends are picked. */
const PathsBar = lazy(async () => ({ default: (await import('./paths/paths-bar.tsx')).PathsBar }));

/** There only while the tour is under way. */
const Tour = lazy(async () => ({ default: (await import('./first-minutes/tour.tsx')).Tour }));

/** The whole page. */
export function App() {
  const [theme, setTheme] = useTheme();
  const said = useSelect((state) => state.status.said);
  const blank = useSelect((state) => isBlank(state.view));
  const review = useSelect((state) => state.view.review);
  const page = useSelect((state) => state.view.page);
  useFocusBack(page !== null);
  const hasTimeline = useSelect((state) => state.status.timeline.isOpen && !isBlank(state.view));
  const hasPaths = useSelect((state) => state.view.paths !== null);
  const hasTour = useSelect(isTouring);
  const takesDocuments = useSelect((state) => state.status.intake.isOpen);
  const hasMarks = useSelect(({ view }) => view.pinned.length + view.notes.length + view.moved.length > 0);
  const noting = useSelect((state) => state.status.noting);
  const savedId = useSelect(({ view }) => (view.opening ?? view.from)?.id);
  const withdrawing = useSelect((state) => state.status.withdrawing);
  const withdrawn = useSelect((state) => state.status.withdrawn);
  const sheet = useSelect((state) => state.status.sheet);
  const deciding = useSelect((state) => state.status.deciding);
  const decided = useSelect((state) => state.status.decided);
  const isDropping = useFileDrop();
  const wide = useSelect((state) => state.view.selection?.kind === 'document');
  // Before the first child reads the theme's colours.
  if (document.documentElement.dataset.theme !== theme) applyTheme(theme);
  return (
    <div className="app" data-wide={wide || undefined}>
      {hasTour && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
      <TopBar theme={theme} onChange={setTheme} />
      {!blank && review === null && page === null && (
        <section aria-label={say('main.whatIsShown')}>
          <h1 className="visually-hidden">{say('main.graphOfSaid')}</h1>
          <div className="controls">
            <FrontierControl />
            <AccordingTo />
            <CompareControl />
            <WithoutControl />
            <MeasureControl />
            <GroupControl />
            <LayoutControl />
            <StyleControl />
            <ProposedSwitch />
            <AsideButton />
            {hasMarks && (
              <Suspense>
                <MarksButton />
              </Suspense>
            )}
          </div>
          <div className="words-row">
            <WordsBar />
            {savedId !== undefined && (
              <Suspense>
                <SavedBar id={savedId} />
              </Suspense>
            )}
            <TourOffer />
          </div>
          {hasPaths && (
            <Suspense>
              <PathsBar />
            </Suspense>
          )}
        </section>
      )}
      {page !== null ? (
        <Suspense
          fallback={
            <main>
              <h1 className="coming">{say('main.loadingPage')}</h1>
            </main>
          }
        >
          <PlainPage page={page} />
        </Suspense>
      ) : review === null ? (
        <div className="stage">
          <div className="stage-column">
            <Picture theme={theme} />
            {hasTimeline && (
              <Suspense fallback={<p className="coming">{say('main.loadingTimeline')}</p>}>
                <Timeline />
              </Suspense>
            )}
          </div>
          <Panel />
        </div>
      ) : (
        <Suspense
          fallback={
            <main aria-label={say('review.page')}>
              <h1 className="coming">{say('main.loadingReview')}</h1>
            </main>
          }
        >
          <ReviewPage {...review} />
        </Suspense>
      )}
      {takesDocuments && (
        <Suspense>
          <IntakeDialog />
        </Suspense>
      )}
      {review === null && page?.kind !== 'inbox' && <LiveNotice />}
      <KeysSheet />
      {sheet === 'save' && (
        <Suspense>
          <SaveDialog />
        </Suspense>
      )}
      {sheet === 'views' && (
        <Suspense>
          <ViewsDialog />
        </Suspense>
      )}
      {sheet === 'question' && (
        <Suspense>
          <QuestionDialog />
        </Suspense>
      )}
      {sheet === 'stories' && (
        <Suspense>
          <StoriesDialog />
        </Suspense>
      )}
      {sheet === 'slide' && (
        <Suspense>
          <AddToStory />
        </Suspense>
      )}
      {sheet === 'publish' && (
        <Suspense>
          <PublishDialog />
        </Suspense>
      )}
      {sheet === 'export' && (
        <Suspense>
          <ExportDialog />
        </Suspense>
      )}
      {noting !== null && (
        <Suspense>
          <NoteDialog about={noting} />
        </Suspense>
      )}
      {deciding !== null && (
        <Suspense>
          <IdentityDialog key={deciding.kind} deciding={deciding} />
        </Suspense>
      )}
      {decided !== null && deciding === null && (
        <Suspense>
          <DecidedNotice decided={decided} />
        </Suspense>
      )}
      {withdrawing !== null && (
        <Suspense>
          <WithdrawDialog what={withdrawing} />
        </Suspense>
      )}
      {withdrawn !== null && (
        <Suspense>
          <WithdrawnNotice withdrawn={withdrawn} />
        </Suspense>
      )}
      {isDropping && (
        <p className="drop-veil" aria-hidden="true">
          {say('main.dropFiles')}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
