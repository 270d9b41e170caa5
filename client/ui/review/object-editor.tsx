import type { ObjectDraft } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';

const kinds = [
  ['entity', 'an entity'],
  ['text', 'words'],
  ['quantity', 'a number'],
  ['time', 'a date'],
] as const;

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
      <legend>Object</legend>
      <label className="field">
        Kind
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
          label="Entity"
          value={value.entity}
          onChange={(entity) => onChange({ ...value, entity })}
        />
      );
    case 'text':
      return (
        <label className="field">
          Words
          <input value={value.text} onChange={(event) => onChange({ ...value, text: event.target.value })} />
        </label>
      );
    case 'time':
      return (
        <label className="field">
          Date (such as 1992-02-26, 1992-02 or 1992)
          <input value={value.edtf} onChange={(event) => onChange({ ...value, edtf: event.target.value })} />
        </label>
      );
    case 'quantity':
      return (
        <div className="review-numbers">
          {(['min', 'max', 'unit'] as const).map((part) => (
            <label key={part} className="field">
              {{ min: 'At least', max: 'At most', unit: 'Of what' }[part]}
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
            about
          </label>
        </div>
      );
  }
}
