import check from 'lucide-static/icons/check.svg?raw';
import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Input,
  type Selection as KeySelection,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
} from 'react-aria-components';
import type { Speaker } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import { speakersKey } from '../state/needs.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { chosenNotes, speakerShare } from './according-to-words.ts';
import { Icon } from './icon.tsx';
import './according-to.css';

const none: readonly Speaker[] = [];

/** Keeps what is according to the speakers picked here, that is, whose last voice one of them is. */
export function AccordingTo() {
  const chosen = useSelect((state) => state.view.filter.accordingTo);
  const rows = useSelect((state) => state.data.speakers[speakersKey(state)]?.rows ?? none);
  const [text, setText] = useState('');
  const names = chosen.map((id) => {
    const row = rows.find((it) => it.id === id);
    return row === undefined ? id : nameOfShown(row);
  });
  const notes = chosenNotes(rows, chosen);
  const found = rows.filter((row) => row.name.toLowerCase().includes(text.trim().toLowerCase()));
  const onChange = (keys: KeySelection): void => {
    const accordingTo = keys === 'all' ? rows.map((row) => row.id) : [...keys].map(String);
    // A speaker that the list does not show now stays chosen.
    const unseen = chosen.filter((id) => !found.some((row) => row.id === id) && !accordingTo.includes(id));
    dispatch({ type: 'filter-changed', filter: { accordingTo: [...unseen, ...accordingTo] } });
  };
  return (
    <div className="according">
      <span className="control-label" aria-hidden="true">
        According to
      </span>
      <DialogTrigger>
        <Button
          className="according-button"
          aria-label={`According to ${names.length === 0 ? 'anyone' : names.join(', ')}`}
          data-on={chosen.length > 0 || undefined}
        >
          <span className="according-names">{names.length === 0 ? 'anyone' : names.join(', ')}</span>
          <Icon svg={chevron} />
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog className="according-dialog" aria-label="According to whom">
            <SearchField
              aria-label="Find a speaker"
              value={text}
              onChange={setText}
              className="according-search"
            >
              <Input placeholder="Find a speaker" />
            </SearchField>
            <ListBox
              className="according-list"
              aria-label="Speakers"
              selectionMode="multiple"
              escapeKeyBehavior="none"
              selectedKeys={chosen}
              onSelectionChange={onChange}
              items={found}
              renderEmptyState={() => <p className="hits-note">Nobody of that name speaks here.</p>}
            >
              {(row) => (
                <ListBoxItem id={row.id} textValue={nameOfShown(row)} className="according-row">
                  {({ isSelected }) => (
                    <>
                      <span className="according-check">{isSelected && <Icon svg={check} />}</span>
                      <span>{nameOfShown(row)}</span>
                      <span className="according-share">{speakerShare(row)}</span>
                    </>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
            <div role="status">
              {notes.map((note) => (
                <p key={note} className="according-note">
                  {note}
                </p>
              ))}
            </div>
            {chosen.length > 0 && (
              <Button
                className="plain-button"
                onPress={() => dispatch({ type: 'filter-changed', filter: { accordingTo: [] } })}
              >
                Anyone
              </Button>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
