import type { ReactNode } from 'react';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { failureOf, failureWords } from '../panel/failure-words.ts';
import type { Preview } from './use-preview.ts';
import { WhatChanges } from './what-changes.tsx';

export interface PreviewBoxProps {
  readonly preview: Preview;
  /** What to do first, while there is nothing to preview. */
  readonly hint?: string;
  /** What is said instead of a problem, where there is more to say of it. */
  readonly children?: ReactNode;
}

/** What a decision would change, or why it cannot be made. */
export function PreviewBox({ preview, hint = '', children = null }: PreviewBoxProps) {
  const { change, problem, isAsking } = preview;
  return (
    <section className="preview-box" aria-label={say('identity.whatChanges')} aria-busy={isAsking}>
      <h3>{say('identity.whatChanges')}</h3>
      {change !== null && <WhatChanges change={change} />}
      {children}
      {problem !== null && children === null && <p role="alert">{failureWords(failureOf(problem))}</p>}
      {change === null && problem === null && (
        <p className="soft-note" role="status">
          {isAsking ? say('identity.looking') : hint}
        </p>
      )}
    </section>
  );
}
