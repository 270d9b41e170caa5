import { Button } from 'react-aria-components';
import type { Scope, Stance } from '../../api/generated/graphql.ts';
import { stanceWords } from '../panel/voice-words.ts';
import type { VoiceDraft } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';

const scopes: Readonly<Record<Scope, string>> = {
  EXPLICIT: 'explicit: the cue stands in the sentence',
  CONTINUED: 'continued from the sentence before',
  ASSUMED: 'assumed, because …',
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
      <legend>Voices, outermost first</legend>
      <ol start={0} className="review-rungs">
        {voices.map((voice, index) => (
          <li key={voice.key} aria-label={`Rung ${index}`}>
            {index === 0 ? (
              <p>{voice.speaker?.name} (publisher)</p>
            ) : (
              <EntityPicker
                label={`Speaker of rung ${index}`}
                value={voice.speaker}
                onChange={(speaker) => put(index, { speaker })}
              />
            )}
            <div className="review-numbers">
              <label className="field">
                Stance
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
                Scope
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
                Why it is assumed
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
                  aria-label={`Move rung ${index} outwards`}
                  onPress={() => onChange(swapped(voices, index - 1))}
                >
                  ↑
                </Button>
                <Button
                  className="button button-small"
                  isDisabled={index === voices.length - 1}
                  aria-label={`Move rung ${index} inwards`}
                  onPress={() => onChange(swapped(voices, index))}
                >
                  ↓
                </Button>
                <Button
                  className="button button-small"
                  aria-label={`Remove rung ${index}`}
                  onPress={() => onChange(voices.filter((_, at) => at !== index))}
                >
                  Remove
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <Button className="button button-small" onPress={() => onChange([...voices, newVoice()])}>
        Add a rung
      </Button>
    </fieldset>
  );
}
