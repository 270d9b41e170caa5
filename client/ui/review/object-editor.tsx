import { say } from '../../texts/say.ts';
import type { ObjectDraft } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';

const kinds = [
  ['entity', say('review.anEntity')],
  ['text', say('review.someWords')],
  ['quantity', say('review.aNumber')],
  ['time', say('review.aDate')],
] as const;

const partNames = {
  min: say('review.atLeast'),
  max: say('review.atMost'),
  unit: say('review.ofWhat'),
};

const empty: Readonly<Record<ObjectDraft['kind'], ObjectDraft>> = {
  entity: { kind: 'entity', entity: null },
  text: { kind: 'text', text: '' },
  quantity: { kind: 'quantity', min: '', max: '', unit: '', approximate: false },
  time: { kind: 'time', edtf: '' },
};

export interface ObjectEditorProps {
  readonly value: ObjectDraft;
  onChange(value: ObjectDraft): void;
}

/** The other end of a claim: an entity, or a value of some kind. */
export function ObjectEditor({ value, onChange }: ObjectEditorProps) {
  return (
    <fieldset className="review-group">
      <legend>{say('review.object')}</legend>
      <label className="field">
        {say('review.kind')}
        <select
          value={value.kind}
          onChange={(event) => {
            const kind = kinds.find(([id]) => id === event.target.value)?.[0];
            if (kind !== undefined) onChange(empty[kind]);
          }}
        >
          {kinds.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Value value={value} onChange={onChange} />
    </fieldset>
  );
}

function Value({ value, onChange }: ObjectEditorProps) {
  switch (value.kind) {
    case 'entity':
      return (
        <EntityPicker
          label={say('review.entity')}
          value={value.entity}
          onChange={(entity) => onChange({ ...value, entity })}
        />
      );
    case 'text':
      return (
        <label className="field">
          {say('review.words')}
          <input value={value.text} onChange={(event) => onChange({ ...value, text: event.target.value })} />
        </label>
      );
    case 'time':
      return (
        <label className="field">
          {say('review.date')}
          <input value={value.edtf} onChange={(event) => onChange({ ...value, edtf: event.target.value })} />
        </label>
      );
    case 'quantity':
      return (
        <div className="review-numbers">
          {(['min', 'max', 'unit'] as const).map((part) => (
            <label key={part} className="field">
              {partNames[part]}
              <input
                value={value[part]}
                inputMode={part === 'unit' ? 'text' : 'decimal'}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
              />
            </label>
          ))}
          <label className="review-check">
            <input
              type="checkbox"
              checked={value.approximate}
              onChange={(event) => onChange({ ...value, approximate: event.target.checked })}
            />
            {say('review.about')}
          </label>
        </div>
      );
  }
}
