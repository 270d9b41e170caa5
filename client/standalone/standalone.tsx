import { useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { translate } from '../api/translate.ts';
import type { CarriedPicture } from '../export/carried.ts';
import { countScene } from '../state/describe-view.ts';
import { direction, language, say } from '../texts/say.ts';
import { serverWords } from '../texts/server-words.ts';
import { instantWords } from '../texts/time-words.ts';
import { applyTheme, readTheme } from '../ui/theme-choice.ts';
import { Evidence } from './evidence.tsx';
import { type Picked, sceneOfDrawn } from './scene-of-drawn.ts';
import { StandalonePicture } from './standalone-picture.tsx';
import '../ui/theme.css';
import '../ui/app.css';
import '../ui/legend.css';
import '../ui/panel/evidence.css';
import './standalone.css';

export interface StandaloneOptions {
  /** For a frame within another page: what stands beside the picture comes when it is asked for. */
  readonly isCompact?: boolean;
  /** Address of the view in an explorer; null where there is none to go to. */
  readonly exploreAt?: string | null;
}

/** The claims in the reader's language, where it is not the one that the server speaks. */
const inOwnWords = (carried: CarriedPicture): CarriedPicture =>
  serverWords === null
    ? carried
    : { ...carried, claims: translate(carried.claims, carried.drawn.frontier, serverWords) };

export function Standalone({
  carried: given,
  isCompact = false,
  exploreAt = null,
}: StandaloneOptions & { readonly carried: CarriedPicture }) {
  const carried = useMemo(() => inOwnWords(given), [given]);
  const { drawn, title, readAt } = carried;
  const [picked, setPicked] = useState<Picked | null>(null);
  const [isOpen, setOpen] = useState(!isCompact);
  const scene = useMemo(() => sceneOfDrawn(drawn, picked), [drawn, picked]);
  const counts = countScene(scene);
  const said = useRef<HTMLDivElement>(null);
  const pick = (next: Picked | null): void => {
    setPicked(next);
    if (next !== null) setOpen(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked out is what is read from its beginning
  useEffect(() => said.current?.scrollTo(0, 0), [picked]);
  return (
    <main className="standalone" data-compact={isCompact || undefined} data-open={isOpen || undefined}>
      <header className="standalone-head">
        <h1>{title.name}</h1>
        {title.caption !== '' && <p>{title.caption}</p>}
      </header>
      <StandalonePicture carried={carried} scene={scene} isFramed={isCompact} onPick={pick}>
        {!isOpen && (
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {say('export.whoSaysSo')}
          </button>
        )}
      </StandalonePicture>
      {isOpen && (
        <aside className="standalone-said" aria-label={say('export.whoSaysSo')} ref={said}>
          <p className="standalone-ways">
            {picked !== null && (
              <button type="button" className="button" onClick={() => setPicked(null)}>
                {say('standalone.all')}
              </button>
            )}
            {isCompact && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  setPicked(null);
                  setOpen(false);
                }}
              >
                {say('common.close')}
              </button>
            )}
          </p>
          <div aria-live="polite">
            <Evidence carried={carried} scene={scene} picked={picked} onPick={pick} />
          </div>
        </aside>
      )}
      <footer className="standalone-foot">
        <p>
          {say('standalone.known', { when: instantWords(readAt) })} {say('common.eachSaysWho')}
        </p>
        <details>
          <summary>{say('export.hasShown')}</summary>
          <p>
            {counts}. <span lang={drawn.language}>{drawn.shown}</span>
          </p>
        </details>
        {exploreAt !== null && <a href={exploreAt}>{say('standalone.explore')}</a>}
      </footer>
    </main>
  );
}

/**
 * Shows a picture with its evidence where there is no server: the canvas of the explorer draws what was carried, and nothing is asked
 * for. Claims are said in the reader's language as far as they were carried as the server says them.
 * @returns takes it away again
 */
export function mountStandalone(
  root: HTMLElement,
  carried: CarriedPicture,
  options: StandaloneOptions = {},
): () => void {
  const page = document.documentElement;
  page.lang = language;
  page.dir = direction;
  applyTheme(readTheme());
  const made = createRoot(root);
  made.render(<Standalone carried={carried} {...options} />);
  return () => made.unmount();
}
