import { useMemo, useState } from 'react';
import type { CapsuleSlide } from '../export/capsule.ts';
import { say } from '../texts/say.ts';
import { entitiesOf, findByName } from './find-in-capsule.ts';

const shownAtMost = 50;

export interface CapsuleSearchProps {
  readonly slides: readonly CapsuleSlide[];
  /** The slide on screen, from 0. */
  readonly at: number;
  /** Goes to an entity where it is drawn. */
  onFind(id: string, slide: number): void;
}

/** Finds what some slide draws by its name. */
export function CapsuleSearch({ slides, at, onFind }: CapsuleSearchProps) {
  const [text, setText] = useState('');
  const all = useMemo(() => entitiesOf(slides), [slides]);
  const found = findByName(all, text);
  return (
    <>
      <h2 className="standalone-line">{say('capsule.find')}</h2>
      <p className="field">
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to look for something
          autoFocus
          aria-label={say('capsule.find')}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.target.value)}
        />
      </p>
      <p className="soft-note" role="status">
        {say(text.trim() === '' ? 'capsule.names' : 'capsule.found', {
          count: text.trim() === '' ? all.length : found.length,
        })}
      </p>
      <ul className="standalone-links">
        {found.slice(0, shownAtMost).map(({ id, name, typeName, slides: on }) => (
          <li key={id}>
            <button type="button" onClick={() => onFind(id, on.includes(at) ? at : (on[0] ?? at))}>
              <bdi>{name}</bdi>{' '}
              <span className="soft-note">
                {typeName} · {say('capsule.onSlides', { slides: on.map((one) => one + 1).join(', ') })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
