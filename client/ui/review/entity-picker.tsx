import { type RefObject, useContext, useLayoutEffect, useRef, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  type PopoverProps,
} from 'react-aria-components';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { useHits } from '../search/use-hits.ts';
import type { EntityRef } from './draft.ts';

export interface EntityPickerProps {
  readonly label: string;
  readonly value: EntityRef | null;
  onChange(entity: EntityRef): void;
}

/** Pixels from the top of the window, whole. */
const topOf = (element: Element | null): number => Math.round(element?.getBoundingClientRect().top ?? 0);

/**
 * The list below the search. A browser tells of a scroll a frame after it: one that brought the form here may be told only once the list
 * is open, and would close it. So the list closes only when the search has in truth moved away from it.
 */
function HitList({ input, ...props }: PopoverProps & { readonly input: RefObject<HTMLInputElement | null> }) {
  const list = useContext(ComboBoxStateContext);
  const isOpen = list?.isOpen ?? false;
  const openedAt = useRef(0);
  useLayoutEffect(() => {
    if (isOpen) openedAt.current = topOf(input.current);
  }, [isOpen, input]);
  const onScroll = (): void => {
    if (topOf(input.current) !== openedAt.current) list?.close();
  };
  return <Popover {...props} isOpen={isOpen} onOpenChange={onScroll} />;
}

/** Finds an entity of the graph by any of its names. Leaving without a pick keeps the one there was. */
export function EntityPicker({ label, value, onChange }: EntityPickerProps) {
  const [text, setText] = useState(value?.name ?? '');
  const input = useRef<HTMLInputElement>(null);
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
      <Label>{label}</Label>
      <Input ref={input} placeholder={say('review.searchAnyName')} />
      <HitList input={input} className="popover search-popover" offset={4}>
        <ListBox className="hits" renderEmptyState={() => <p className="hits-note">{note}</p>}>
          {({ hit }: { hit: (typeof hits)[number] }) => (
            <ListBoxItem id={hit.node.id} textValue={nameOfShown(hit.node)} className="hit">
              <span className="hit-name">{nameOfShown(hit.node)}</span>
              <span className="hit-type">{hit.node.type.name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </HitList>
    </ComboBox>
  );
}
