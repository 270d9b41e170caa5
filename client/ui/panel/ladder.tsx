import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { EntityButton } from './entity-button.tsx';
import { scopeWords, stanceWords } from './voice-words.ts';

type Voice = PanelClaimFragment['voices'][number];

export interface LadderProps {
  /** All voices of a claim. */
  readonly voices: readonly Voice[];
  /** The last rung that is told in full, where the frontier cuts the ladder: the next is only named, and no more are shown. */
  readonly cut?: number | null;
  /** The last rung before the frontier, for the part beyond it alone. */
  readonly beyond?: number | null;
}

/** The last rung that a frontier lets be told in full; null where it cuts nothing off. */
export const cutOf = (voices: readonly unknown[], frontier: number | null): number | null =>
  frontier !== null && voices.length > frontier + 1 ? frontier : null;

/** Voices as numbered steps, outermost first. */
export function Ladder({ voices, cut = null, beyond = null }: LadderProps) {
  const last = voices.length - 1;
  const shown = voices.slice(beyond === null ? 0 : beyond + 1, cut === null ? undefined : cut + 2);
  return (
    <ol className="ladder" aria-label={say(beyond === null ? 'panel.ladder' : 'panel.voicesBeyond')}>
      {shown.map((voice, at) =>
        cut !== null && at > cut ? (
          <NamedRung key={voice.id} voice={voice} />
        ) : (
          <Rung key={voice.id} voice={voice} origin={voice.rung === last} />
        ),
      )}
    </ol>
  );
}

function NamedRung({ voice }: { readonly voice: Voice }) {
  return (
    <li className="rung" data-scope="explicit">
      <RungNumber rung={voice.rung} />
      <div className="rung-body">
        <p className="rung-head">
          <EntityButton entity={voice.speaker} />
        </p>
        <p className="rung-line panel-soft">{say('panel.passedOnBeyond')}</p>
      </div>
    </li>
  );
}

function RungNumber({ rung }: { readonly rung: number }) {
  return (
    <span className="rung-number" role="img" aria-label={say('panel.rung', { rung })}>
      {rung}
    </span>
  );
}

function Rung({ voice, origin }: { readonly voice: Voice; readonly origin: boolean }) {
  const stance = stanceWords[voice.stance];
  return (
    <li className="rung" data-scope={voice.scope.toLowerCase()} data-stance={voice.stance.toLowerCase()}>
      <RungNumber rung={voice.rung} />
      <div className="rung-body">
        <p className="rung-head">
          <EntityButton entity={voice.speaker} />{' '}
          <span className="rung-stance" title={stance.meaning}>
            {stance.verb}
          </span>
          {voice.rung === 0 && <span className="panel-tag">{say('panel.publisher')}</span>}
          {origin && <span className="panel-tag">{say('panel.origin')}</span>}
        </p>
        {voice.cue && (
          <p className="rung-line">
            {sayParts('panel.cue', { words: <mark className="mark-cue">{voice.cue.quote}</mark> })}
          </p>
        )}
        <p className="rung-line panel-soft">{scopeWords(voice)}</p>
        {voice.via && (
          <p className="rung-line">
            {sayParts('panel.through', { name: <EntityButton entity={voice.via} /> })}
          </p>
        )}
      </div>
    </li>
  );
}
