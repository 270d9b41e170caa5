import { type ReactNode, useState } from 'react';
import {
  Input,
  type Selection as KeySelection,
  ListBox,
  ListBoxItem,
  SearchField,
} from 'react-aria-components';
import type { Speaker } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { say } from '../texts/say.ts';
import './according-to.css';

export interface SpeakerListProps {
  /** Null until they are there. */
  readonly rows: readonly Speaker[] | null;
  readonly chosen: readonly string[];
  /** Gets the ids chosen now, a new one last. */
  readonly onChange: (ids: readonly string[]) => void;
  /** The sign of a speaker that is chosen. */
  readonly sign: (id: string) => ReactNode;
  /** What is said of a speaker at the end of the row. */
  readonly share: (row: Speaker) => string;
}

/** The speakers of what is shown, with a field to find one by name; any number of them can be chosen. */
export function SpeakerList({ rows, chosen, onChange, sign, share }: SpeakerListProps) {
  const [text, setText] = useState('');
  const found = (rows ?? []).filter((row) => row.name.toLowerCase().includes(text.trim().toLowerCase()));
  const change = (keys: KeySelection): void => {
    const now = keys === 'all' ? found.map((row) => row.id) : [...keys].map(String);
    // A speaker that the list does not show now stays chosen.
    const unseen = chosen.filter((id) => !found.some((row) => row.id === id));
    onChange([...new Set([...unseen, ...now])]);
  };
  return (
    <>
      <SearchField
        aria-label={say('main.findSpeaker')}
        value={text}
        onChange={setText}
        className="according-search"
        autoFocus
      >
        <Input placeholder={say('main.findSpeaker')} />
      </SearchField>
      <ListBox
        className="according-list"
        aria-label={say('main.speakers')}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={change}
        items={found}
        // The signs and the share follow from these, not from the rows.
        dependencies={[chosen, share, rows === null]}
        renderEmptyState={() => (
          <p className="hits-note">{say(rows === null ? 'common.loading' : 'main.noSpeaker')}</p>
        )}
      >
        {(row) => (
          <ListBoxItem id={row.id} textValue={nameOfShown(row)} className="according-row">
            {({ isSelected }) => (
              <>
                <span className="according-check">{isSelected && sign(row.id)}</span>
                <span>{nameOfShown(row)}</span>
                <span className="according-share">{share(row)}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
