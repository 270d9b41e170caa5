import { useContext, useEffect, useEffectEvent, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { useHits } from '../search-box.tsx';
import type { EntityRef } from './draft.ts';

export interface EntityPickerProps {
  readonly label: string;
  readonly value: EntityRef | null;
  onChange(entity: EntityRef): void;
}

/** Opens the list when an answer comes and the page has closed it meanwhile: it does when what lies under it scrolls. */
function OpenOnAnswer({ answer }: { readonly answer: unknown }) {
  const list = useContext(ComboBoxStateContext);
  const open = useEffectEvent(() => {
    if (answer !== null && list?.isFocused && !list.isOpen) list.open(null, 'input');
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is what is waited for.
  useEffect(() => open(), [answer]);
  return null;
}

/** Finds an entity of the graph by any of its names. Leaving without a pick keeps the one there was. */
export function EntityPicker({ label, value, onChange }: EntityPickerProps) {
  const [text, setText] = useState(value?.name ?? '');
  const query = text.trim() === value?.name ? '' : text.trim();
  const { hits, note } = useHits(query);
  const pick = (key: Key | null): void => {
    const hit = hits.find(({ node }) => node.id === key);
    setText(hit?.node.name ?? value?.name ?? '');
    if (hit !== undefined) onChange({ id: hit.node.id, name: hit.node.name });
  };
  return (
    <ComboBox
      className="field"
      items={hits.map((hit) => ({ id: hit.node.id, hit }))}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={pick}
      onBlur={() => setText(value?.name ?? '')}
      allowsEmptyCollection={query !== ''}
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <OpenOnAnswer answer={query === '' ? null : hits} />
      <Label>{label}</Label>
      <Input placeholder="Search by any name" />
      <Popover className="popover search-popover" offset={4}>
        <ListBox className="hits" renderEmptyState={() => <p className="hits-note">{note}</p>}>
          {({ hit }: { hit: (typeof hits)[number] }) => (
            <ListBoxItem id={hit.node.id} textValue={nameOfShown(hit.node)} className="hit">
              <span className="hit-name">{nameOfShown(hit.node)}</span>
              <span className="hit-type">{hit.node.type.name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
