import type { Scope, Stance } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';

/** The verb of a stance, and what it commits the speaker to. */
export const stanceWords: Readonly<Record<Stance, { readonly verb: string; readonly meaning: string }>> = {
  ASSERTS: { verb: say('panel.asserts'), meaning: say('panel.assertsMeans') },
  REPORTS: { verb: say('panel.reports'), meaning: say('panel.reportsMeans') },
  CITES: { verb: say('panel.cites'), meaning: say('panel.citesMeans') },
  QUOTES: { verb: say('panel.quotes'), meaning: say('panel.quotesMeans') },
  DENIES: { verb: say('panel.denies'), meaning: say('panel.deniesMeans') },
  ALLEGES: { verb: say('panel.alleges'), meaning: say('panel.allegesMeans') },
  DEMANDS: { verb: say('panel.demands'), meaning: say('panel.demandsMeans') },
  LABELS: { verb: say('panel.labels'), meaning: say('panel.labelsMeans') },
  ANNOUNCES: { verb: say('panel.announces'), meaning: say('panel.announcesMeans') },
  EXPECTS: { verb: say('panel.expects'), meaning: say('panel.expectsMeans') },
};

/** What `scopeWords` reads of a voice. */
export interface ScopedVoice {
  readonly rung: number;
  readonly scope: Scope;
  readonly reason: string | null;
  readonly cue: unknown;
}

/** How it is known that this voice stands in the ladder: "explicit: its cue stands in the text", "assumed: …". */
export function scopeWords({ rung, scope, reason, cue }: ScopedVoice): string {
  switch (scope) {
    case 'EXPLICIT':
      return say('panel.explicit', { reason: reason ?? explicitGround(rung, cue) });
    case 'CONTINUED':
      return reason ? say('panel.continued', { reason }) : say('panel.continuedBefore');
    case 'ASSUMED':
      return say('panel.assumed', { reason: reason ?? say('panel.noReason') });
  }
}

function explicitGround(rung: number, cue: unknown): string {
  if (cue !== null) return say('panel.cueInText');
  return say(rung === 0 ? 'panel.publishedIt' : 'panel.sentenceSays');
}
