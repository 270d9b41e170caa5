import type { FoundPathFragment } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { timeWords } from '../../texts/time-words.ts';
import { scopeWords, stanceWords } from '../panel/voice-words.ts';

export type Source = FoundPathFragment['sources'][number];

/** As much of a source as its ladder is told by, and as its document is. */
type Said = { readonly claim: Pick<Source['claim'], 'voices'> };
type Standing = {
  readonly document: Pick<Source['document'], 'name' | 'invented' | 'published' | 'publisher'>;
};

/** A rung of a source's ladder in words: `1. Embassy of X cites, in the words “according to” (explicit: …)`. Beyond the frontier only who is passed on. */
export function rungWords({ claim }: Said, frontier: number | null): readonly string[] {
  const cut = frontier !== null && claim.voices.length > frontier + 1 ? frontier + 1 : null;
  const shown = cut === null ? claim.voices : claim.voices.slice(0, cut + 1);
  return shown.map((voice) => {
    const who = nameOfShown(voice.speaker);
    if (voice.rung === cut) return say('paths.beyondFrontier', { who });
    const said = [
      say('paths.rungSays', { who, verb: stanceWords[voice.stance].verb }),
      ...(voice.cue == null ? [] : [say('paths.rungCue', { quote: voice.cue.quote })]),
      ...(voice.via == null ? [] : [say('paths.rungVia', { name: nameOfShown(voice.via) })]),
    ];
    const scope = scopeWords({ ...voice, reason: voice.reason ?? null, cue: voice.cue ?? null });
    return say('paths.rung', { said: said.join(', '), scope });
  });
}

/** Where the words of a source stand: document, publisher, date. */
export function documentWords({ document }: Standing): string {
  const { published, publisher } = document;
  const when =
    published === null || published === undefined ? say('paths.withoutDate') : timeWords(published);
  return [nameOfShown(document), ...(publisher ? [nameOfShown(publisher)] : []), when].join(', ');
}
