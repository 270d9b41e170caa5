import { useId, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useSelect } from '../../state/store.ts';
import '../../texts/identity-texts.ts';
import { language, say } from '../../texts/say.ts';
import type { EntityRef } from '../review/draft.ts';
import { EntityPicker } from '../review/entity-picker.tsx';
import type { Target } from './make-decision.ts';
import type { Preview } from './use-preview.ts';

/** The other entity, as a form holds it. */
export interface TargetDraft {
  readonly isNew: boolean;
  readonly found: EntityRef | null;
  readonly name: string;
  readonly type: string;
  /** Whether it is another one of the name that somebody has already. */
  readonly isNamesake: boolean;
  /** The same however often it is tried to make it. */
  readonly key: string;
}

/** A target that is yet to be chosen; a new one is of the type of what was read. */
export function useTarget(type: string) {
  const key = useId();
  const [begun] = useState(() => `${key} ${Date.now()}`);
  const [draft, setDraft] = useState<Omit<TargetDraft, 'key' | 'type'> & { readonly type: string | null }>({
    isNew: false,
    found: null,
    name: '',
    type: null,
    isNamesake: false,
  });
  const put = (part: Partial<TargetDraft>): void => setDraft({ ...draft, ...part });
  return [{ ...draft, type: draft.type ?? type, key: begun } satisfies TargetDraft, put] as const;
}

/** The target of a draft; null while it is not whole. */
export function targetOf({ isNew, found, name, type, isNamesake, key }: TargetDraft): Target | null {
  if (!isNew) return found === null ? null : { to: found.id };
  if (name.trim() === '' || type === '') return null;
  return {
    create: {
      type,
      name: name.trim(),
      allowSameName: isNamesake,
      clientMutationId: JSON.stringify([key, type, name.trim()]),
    },
  };
}

/** Whether an entity that is to be made has the name of one that is there. */
export const hasNamesake = ({ problem }: Preview): boolean =>
  problem?.code === 'CONFLICT' && 'ids' in problem.fields;

export interface TargetFieldsProps {
  readonly draft: TargetDraft;
  readonly preview: Preview;
  onChange(part: Partial<TargetDraft>): void;
}

/** Which entity it is about: one that is there, or a new one with a name and a type. */
export function TargetFields({ draft, preview, onChange }: TargetFieldsProps) {
  const types = useSelect((state) => state.data.start?.types);
  // A document comes with its text, and is not made by a name.
  const choices = Object.values(types ?? {})
    .filter(({ root }) => root !== 'document')
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <>
      <RadioGroup
        className="identity-radios"
        value={draft.isNew ? 'new' : 'there'}
        onChange={(value) => onChange({ isNew: value === 'new' })}
      >
        <Label>{say('identity.itIs')}</Label>
        <Radio value="there" className="measure-radio">
          {say('identity.oneThatIsHere')}
        </Radio>
        <Radio value="new" className="measure-radio">
          {say('identity.aNewOne')}
        </Radio>
      </RadioGroup>
      {!draft.isNew && (
        <EntityPicker
          label={say('identity.otherEntity')}
          value={draft.found}
          onChange={(found) => onChange({ found })}
        />
      )}
      {draft.isNew && (
        <div className="identity-new">
          <label className="field">
            {say('identity.newName')}
            <input
              value={draft.name}
              maxLength={500}
              onChange={(event) => onChange({ name: event.target.value, isNamesake: false })}
            />
          </label>
          <label className="field">
            {say('identity.newType')}
            <select value={draft.type} onChange={(event) => onChange({ type: event.target.value })}>
              {choices.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {(hasNamesake(preview) || draft.isNamesake) && (
            <label className="review-check">
              <input
                type="checkbox"
                checked={draft.isNamesake}
                onChange={(event) => onChange({ isNamesake: event.target.checked })}
              />
              {say('identity.namesake')}
            </label>
          )}
        </div>
      )}
    </>
  );
}
