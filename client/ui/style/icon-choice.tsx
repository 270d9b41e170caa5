import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
} from 'react-aria-components';
import type { IconName } from '../../graph/icons/icons.ts';
import { rowsWith } from '../../state/row-choice.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import { Icon } from '../icon.tsx';
import { useIcons } from './use-icons.ts';

interface IconChoiceProps {
  readonly label: string;
  /** Null for the one that it has by itself. */
  readonly value: string | null;
  onChange(name: string | null): void;
}

const automatic = '';
/** Names of the list of icons, which its texts have one by one. */
const iconWords = (name: string): string => say(`style.icon.${name as IconName}`);

/** One of the icons, found by words of its name. */
export function IconChoice({ label, value, onChange }: IconChoiceProps) {
  const icons = useIcons(true);
  const [words, setWords] = useState('');
  const isKnown = value !== null && Object.hasOwn(icons, value);
  const rows = rowsWith(Object.keys(icons), words, iconWords);
  return (
    <div className="choice">
      <span className="control-label">{label}</span>
      <DialogTrigger>
        <Button
          className="button choice-button"
          aria-label={say('style.iconOf', {
            label,
            icon: isKnown ? iconWords(value) : say('style.look.automatic'),
          })}
        >
          {isKnown && <Icon svg={icons[value] ?? ''} />}
          {isKnown ? iconWords(value) : say('style.look.automatic')} <span aria-hidden="true">▾</span>
        </Button>
        <DialogPopover>
          <Dialog className="icon-dialog" aria-label={say('style.iconFor', { label })}>
            {({ close }) => (
              <>
                <SearchField className="field" value={words} onChange={setWords} autoFocus>
                  <Label>{say('style.findIcon')}</Label>
                  <Input />
                </SearchField>
                <p role="status" className="soft-note">
                  {say('style.iconsFound', { count: rows.length })}
                </p>
                <ListBox
                  className="icon-list"
                  layout="grid"
                  aria-label={say('style.icons')}
                  selectionMode="single"
                  selectedKeys={[value ?? automatic]}
                  disallowEmptySelection
                  onSelectionChange={(keys) => {
                    const [key] = keys;
                    onChange(key === automatic || key === undefined ? null : String(key));
                    close();
                  }}
                >
                  <ListBoxItem id={automatic} className="icon-item" textValue={say('style.look.automatic')}>
                    {say('style.look.automatic')}
                  </ListBoxItem>
                  {rows.map((name) => (
                    <ListBoxItem key={name} id={name} className="icon-item" textValue={iconWords(name)}>
                      <Icon svg={icons[name] ?? ''} />
                      {iconWords(name)}
                    </ListBoxItem>
                  ))}
                </ListBox>
              </>
            )}
          </Dialog>
        </DialogPopover>
      </DialogTrigger>
    </div>
  );
}
