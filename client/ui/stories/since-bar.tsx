import { useEffect, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Plays, SlideView } from '../../state/story.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import '../../texts/story-texts.ts';
import { loadSince, type Since, sinceWords } from './load-since.ts';

/** What became of the claims behind a slide's view; undefined while that is not known, null when it cannot be told. */
function useSince({ id, version }: SlideView): Since | null | undefined {
  const [since, setSince] = useState<{ readonly of: string; readonly is: Since | null }>();
  const of = `${id} ${version}`;
  useEffect(() => {
    let isOver = false;
    loadSince({ id, version })
      .catch(() => null)
      .then((is) => {
        if (!isOver) setSince({ of: `${id} ${version}`, is });
      });
    return () => {
      isOver = true;
    };
  }, [id, version]);
  return since?.of === of ? since.is : undefined;
}

export interface SinceBarProps {
  readonly view: SlideView;
  /** ISO 8601. */
  readonly madeAt: string;
  /** How the story is told, and where that is chosen; absent where it is made. */
  readonly telling?: { readonly plays: Plays; onPlay(plays: Plays): void };
}

/** What was disputed since the view of a slide was made, and whether it is shown as it was then or as it is now. */
export function SinceBar({ view, madeAt, telling }: SinceBarProps) {
  const since = useSince(view);
  const day = instantWords(madeAt);
  return (
    <div className="since-bar">
      <p role="status" data-disputed={(since?.disputed ?? 0) > 0 || undefined}>
        {since === undefined ? '' : sinceWords(since, day)}
      </p>
      {telling !== undefined && <PlayChoice {...telling} day={day} />}
    </div>
  );
}

/** As what is known: now, or when the view was made. */
function PlayChoice({
  plays,
  onPlay,
  day,
}: NonNullable<SinceBarProps['telling']> & { readonly day: string }) {
  return (
    <RadioGroup
      className="frontier"
      orientation="horizontal"
      value={plays}
      onChange={(to) => onPlay(to === 'then' ? 'then' : 'now')}
    >
      <Label className="visually-hidden">{say('story.asKnown')}</Label>
      <span className="segments">
        <Radio value="now" className="segment">
          {say('story.playNow')}
        </Radio>
        <Radio value="then" className="segment" aria-label={say('story.playThenAt', { day })}>
          {say('story.playThen')}
        </Radio>
      </span>
    </RadioGroup>
  );
}
