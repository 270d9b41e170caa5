import { useState } from 'react';
import '../../texts/identity-texts.ts';
import { say } from '../../texts/say.ts';
import { readOwnName, saveOwnName } from './own-name.ts';

/** Who decides and why, as a form holds it. */
export interface Why {
  readonly reason: string;
  readonly name: string;
}

/** A reason yet to be written, by who decided here before. */
export const useWhy = () => useState<Why>(() => ({ reason: '', name: readOwnName() }));

export interface WhyFieldsProps {
  readonly why: Why;
  onChange(why: Why): void;
}

/** Why somebody decides so, and who they are. */
export function WhyFields({ why, onChange }: WhyFieldsProps) {
  return (
    <>
      <label className="field">
        {say('identity.reason')}
        <textarea
          rows={2}
          required
          maxLength={2000}
          value={why.reason}
          placeholder={say('identity.reasonHint')}
          onChange={(event) => onChange({ ...why, reason: event.target.value })}
        />
      </label>
      <label className="field">
        {say('identity.ownName')}
        <input
          value={why.name}
          maxLength={200}
          placeholder={say('identity.ownNameHint')}
          autoComplete="name"
          onChange={(event) => {
            saveOwnName(event.target.value.trim());
            onChange({ ...why, name: event.target.value });
          }}
        />
      </label>
    </>
  );
}
