import type { PanelClaimFragment } from '../../api/generated/graphql.ts';
import { EntityButton } from './entity-button.tsx';
import { scopeWords, stanceWords } from './voice-words.ts';

type Voice = PanelClaimFragment['voices'][number];

export interface LadderProps {
  /** The rungs to show: all, or a part of the ladder. */
  readonly voices: readonly Voice[];
  /** Rung of the claim's last voice. */
  readonly lastRung: number;
  readonly label: string;
}

/** Voices as numbered steps, outermost first. */
export function Ladder({ voices, lastRung, label }: LadderProps) {
  return (
    <ol className="ladder" aria-label={label}>
      {voices.map((voice) => (
        <Rung key={voice.id} voice={voice} origin={voice.rung === lastRung} />
      ))}
    </ol>
  );
}

function Rung({ voice, origin }: { readonly voice: Voice; readonly origin: boolean }) {
  const stance = stanceWords[voice.stance];
  return (
    <li className="rung" data-scope={voice.scope.toLowerCase()} data-stance={voice.stance.toLowerCase()}>
      <span className="rung-number" role="img" aria-label={`Rung ${voice.rung}`}>
        {voice.rung}
      </span>
      <div className="rung-body">
        <p className="rung-head">
          <EntityButton entity={voice.speaker} />{' '}
          <span className="rung-stance" title={stance.meaning}>
            {stance.verb}
          </span>
          {voice.rung === 0 && <span className="panel-tag">publisher</span>}
          {origin && <span className="panel-tag">origin</span>}
          {voice.speaker.invented && <span className="panel-tag panel-tag-invented">invented</span>}
        </p>
        {voice.cue && (
          <p className="rung-line">
            cue <mark className="mark-cue">{voice.cue.quote}</mark>
          </p>
        )}
        <p className="rung-line panel-soft">{scopeWords(voice)}</p>
        {voice.via && (
          <p className="rung-line">
            through <EntityButton entity={voice.via} />
          </p>
        )}
      </div>
    </li>
  );
}
