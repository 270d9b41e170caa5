import searchIcon from 'lucide-static/icons/search.svg?raw';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { Autocomplete, Input, SearchField } from 'react-aria-components';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { SearchPanel } from './search-panel.tsx';
import { type Search, useSearch } from './use-search.ts';
import './search-box.css';

/** The key of the row that the arrows have picked out, as it is drawn: `aria-activedescendant` may come a moment later. */
const rowPickedOut = (search: Element): string | null =>
  search.querySelector<HTMLElement>('[role="option"][data-focused]')?.dataset.key ?? null;

/** Takes the keys that the list does not take itself. True when it took one. */
function takeKey(event: KeyboardEvent<Element>, input: HTMLInputElement | null, search: Search): boolean {
  if (event.nativeEvent.isComposing) return false;
  if (event.key === 'Escape' && search.isOpen) {
    input?.focus();
    search.hide();
    return true;
  }
  if (input === null || event.target !== input) return false;
  if (event.key === 'ArrowDown' && !search.isOpen) {
    search.open();
    return true;
  }
  if (event.key !== 'Enter') return false;
  const picked = rowPickedOut(event.currentTarget);
  if (event.ctrlKey || event.metaKey) search.add(picked);
  else if (event.shiftKey) search.pickEnd(picked);
  else if (event.altKey) search.openPage(picked);
  else if (picked === null) search.enter();
  else search.choose(picked);
  return true;
}

/**
 * Finds entities, claims, documents and actions while typing. Enter with no row picked out takes the first, as soon as it is there;
 * with Ctrl it adds the row, with Shift it makes it an end of paths, and the list stays open; with Alt it opens
 * an entity's page.
 */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch();
  const asked = useSelect((state) => state.status.searches);
  const focus = useEffectEvent(() => {
    input.current?.focus();
    input.current?.select();
    search.open();
  });
  useEffect(() => {
    if (asked > 0) focus();
  }, [asked]);
  return (
    <search
      className="search"
      onKeyDownCapture={(event) => {
        if (!takeKey(event, input.current, search)) return;
        event.stopPropagation();
        event.preventDefault();
      }}
      // The input repeats its keys to the list, whence they would reach the commands: those the reader types are no commands.
      onKeyDown={(event) => !event.isTrusted && event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) search.hide();
      }}
    >
      <Autocomplete inputValue={search.text} onInputChange={search.type} disableAutoFocusFirst>
        <SearchField className="search-field" aria-label={say('search.label')}>
          <Icon svg={searchIcon} />
          <Input
            ref={input}
            className="search-input"
            placeholder={say('search.placeholder')}
            role="combobox"
            aria-expanded={search.isOpen}
            aria-haspopup="listbox"
            aria-keyshortcuts="Control+K Meta+K /"
            onFocus={search.open}
            onClick={search.open}
          />
        </SearchField>
        {search.isOpen && <SearchPanel search={search} onStepTaken={() => input.current?.focus()} />}
      </Autocomplete>
    </search>
  );
}
