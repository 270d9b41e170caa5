import { Button } from 'react-aria-components';
import type { Scope, Stance } from '../../api/generated/graphql.ts';
import { say } from '../../texts/say.ts';
import { stanceWords } from '../panel/voice-words.ts';
import type { VoiceDraft } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';

const scopes: Readonly<Record<Scope, string>> = {
  EXPLICIT: say('review.explicit'),
  CONTINUED: say('review.continued'),
  ASSUMED: say('review.assumed'),
};

// The keys of a record that has one entry for each.
const stanceIds = Object.keys(stanceWords) as Stance[];
const scopeIds = Object.keys(scopes) as Scope[];

let made = 0;
function newVoice(): VoiceDraft {
  made += 1;
  return {
    key: `new ${made}`,
    speaker: null,
    stance: 'ASSERTS',
    scope: 'EXPLICIT',
    reason: '',
    cue: null,
    via: null,
  };
}

/** The list with its item at `index` one place on, or as it is where there is none. */
function swapped(voices: readonly VoiceDraft[], index: number): readonly VoiceDraft[] {
  const [one, other] = [voices[index], voices[index + 1]];
  return one === undefined || other === undefined
    ? voices
    : [...voices.slice(0, index), other, one, ...voices.slice(index + 2)];
}

export interface LadderEditorProps {
  readonly voices: readonly VoiceDraft[];
  onChange(voices: readonly VoiceDraft[]): void;
}

/** The ladder, rung by rung: who speaks, with which stance, and how that is known. Rung 0 stays the publisher. */
export function LadderEditor({ voices, onChange }: LadderEditorProps) {
  const put = (index: number, part: Partial<VoiceDraft>): void =>
    onChange(voices.map((voice, at) => (at === index ? { ...voice, ...part } : voice)));
  return (
    <fieldset className="review-group">
      <legend>{say('review.voices')}</legend>
      <ol start={0} className="review-rungs">
        {voices.map((voice, index) => (
          <li key={voice.key} aria-label={say('panel.rung', { rung: index })}>
            {index === 0 ? (
              <p>{say('review.publisherSpeaks', { name: voice.speaker?.name ?? '' })}</p>
            ) : (
              <EntityPicker
                label={say('review.speakerOfRung', { rung: index })}
                value={voice.speaker}
                onChange={(speaker) => put(index, { speaker })}
              />
            )}
            <div className="review-numbers">
              <label className="field">
                {say('review.stance')}
                <select
                  value={voice.stance}
                  onChange={(event) => {
                    const stance = stanceIds.find((id) => id === event.target.value);
                    if (stance !== undefined) put(index, { stance });
                  }}
                >
                  {stanceIds.map((id) => (
                    <option key={id} value={id}>
                      {stanceWords[id].verb}
                    </option>
                  ))}
                </select>
              </label>
              <label className="field">
                {say('review.scope')}
                <select
                  value={voice.scope}
                  onChange={(event) => {
                    const scope = scopeIds.find((id) => id === event.target.value);
                    if (scope !== undefined) put(index, { scope });
                  }}
                >
                  {scopeIds.map((id) => (
                    <option key={id} value={id}>
                      {scopes[id]}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            {voice.scope === 'ASSUMED' && (
              <label className="field">
                {say('review.whyAssumed')}
                <input
                  value={voice.reason}
                  onChange={(event) => put(index, { reason: event.target.value })}
                />
              </label>
            )}
            {index > 0 && (
              <div className="review-actions">
                <Button
                  className="button button-small"
                  isDisabled={index === 1}
                  aria-label={say('review.moveOutwards', { rung: index })}
                  onPress={() => onChange(swapped(voices, index - 1))}
                >
                  ↑
                </Button>
                <Button
                  className="button button-small"
                  isDisabled={index === voices.length - 1}
                  aria-label={say('review.moveInwards', { rung: index })}
                  onPress={() => onChange(swapped(voices, index))}
                >
                  ↓
                </Button>
                <Button
                  className="button button-small"
                  aria-label={say('review.removeRung', { rung: index })}
                  onPress={() => onChange(voices.filter((_, at) => at !== index))}
                >
                  {say('review.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <Button className="button button-small" onPress={() => onChange([...voices, newVoice()])}>
        {say('review.addRung')}
      </Button>
    </fieldset>
  );
}
