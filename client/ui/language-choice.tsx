import icon from 'lucide-static/icons/languages.svg?raw';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { changeLanguage, type Language, languages } from '../texts/language.ts';
import { language, say } from '../texts/say.ts';
import { Icon } from './icon.tsx';
import { Tip } from './tip.tsx';
import './choice.css';

/** The languages of the interface, each by its own name. What documents say stays as it is. */
export function LanguageChoice() {
  return (
    <Select
      aria-label={say('main.language')}
      value={language}
      onChange={(code) => {
        if (code !== language) changeLanguage(code as Language);
      }}
    >
      <Tip words={say('main.language')}>
        <Button className="tool">
          <Icon svg={icon} />
          <SelectValue className="visually-hidden" />
        </Button>
      </Tip>
      <Popover className="popover" placement="bottom end">
        <ListBox className="choice-list">
          {Object.entries(languages).map(([code, { name }]) => (
            <ListBoxItem key={code} id={code} lang={code} className="choice-item" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
