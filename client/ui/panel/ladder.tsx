import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { EntityButton } from './entity-button.tsx';
import { scopeWords, stanceWords } from './voice-words.ts';

type Voice = PanelClaimFragment['voices'][number];

export interface LadderProps {
  /** The rungs to show: all, or a part of the ladder. */
  readonly voices: readonly Voice[];
  /** Rung of the claim's last voice. */
  readonly lastRung: number;
  readonly label: string;
  /** Rung of the voice that is the first beyond the frontier: it is named, and how it stands to its words is not told. */
  readonly namedOnly?: number | null;
}

/** Voices as numbered steps, outermost first. */
export function Ladder({ voices, lastRung, label, namedOnly = null }: LadderProps) {
  return (
    <ol className="ladder" aria-label={label}>
      {voices.map((voice) =>
        voice.rung === namedOnly ? (
          <NamedRung key={voice.id} voice={voice} />
        ) : (
          <Rung key={voice.id} voice={voice} origin={voice.rung === lastRung} />
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
