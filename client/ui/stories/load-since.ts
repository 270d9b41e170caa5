import { ask } from '../../api/ask.ts';
import { readDisputedSince } from '../../api/stories.ts';
import type { SlideView } from '../../state/story.ts';
import { loadSlideView } from '../../state/story-player.ts';
import { toFilterInput } from '../../state/view.ts';
import { say } from '../../texts/say.ts';
import '../../texts/story-texts.ts';

/** What became of the claims behind a slide's view since it was made. */
export interface Since {
  readonly claims: number;
  readonly disputed: number;
}

/** Null when it cannot be told. @throws AskError */
export async function loadSince({ id, version }: SlideView): Promise<Since | null> {
  const loaded = await loadSlideView({ id, version });
  if (loaded === null) return null;
  const filter = toFilterInput(loaded.saved.view.filter);
  const { view } = await ask(readDisputedSince, { id, version, filter });
  return view?.version?.disputedSince ?? null;
}

export function sinceWords(since: Since | null, day: string): string {
  if (since === null) return say('story.sinceUnknown', { day });
  if (since.claims === 0) return say('story.sinceNone', { day });
  return say('story.since', { ...since, day });
}
