import type { Scope, Stance } from '../../api/generated/graphql.ts';

/** The verb of a stance, and what it commits the speaker to. */
export const stanceWords: Readonly<Record<Stance, { readonly verb: string; readonly meaning: string }>> = {
  ASSERTS: { verb: 'asserts', meaning: 'says that it is so' },
  REPORTS: { verb: 'reports', meaning: 'reports it' },
  CITES: { verb: 'cites', meaning: 'names who says it' },
  QUOTES: { verb: 'quotes', meaning: 'passes it on in the same words' },
  DENIES: { verb: 'denies', meaning: 'says that it is not so' },
  ALLEGES: { verb: 'alleges', meaning: 'says it without proof' },
  DEMANDS: { verb: 'demands', meaning: 'demands it' },
  LABELS: { verb: 'labels', meaning: 'gives a name' },
  ANNOUNCES: { verb: 'announces', meaning: 'makes it known' },
  EXPECTS: { verb: 'expects', meaning: 'expects it' },
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
      return `explicit: ${reason ?? explicitGround(rung, cue)}`;
    case 'CONTINUED':
      return reason ? `continued: ${reason}` : 'continued from the sentence before';
    case 'ASSUMED':
      return `assumed: ${reason ?? 'no reason was recorded'}`;
  }
}

function explicitGround(rung: number, cue: unknown): string {
  if (cue !== null) return 'its cue stands in the text';
  return rung === 0 ? 'it published the document' : 'the sentence says so';
}
