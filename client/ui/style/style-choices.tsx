import { store, useSelect } from '../../state/store.ts';
import { noStyle } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { Button } from 'react-aria-components';
import { changeStyle } from './change-style.ts';
import { NewRule } from './new-rule.tsx';
import { PictureList } from './picture-list.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { RuleList } from './rule-list.tsx';
import '../measure/measure.css';
import '../voices/voices.css';
import './style.css';

/** How the picture looks: the preset, the rules in their order, and the pictures on entities. Each change is seen at once and can be undone. */
export function StyleChoices() {
  const isOwn = useSelect(({ view }) => JSON.stringify(view.style) !== JSON.stringify(noStyle));
  return (
    <div className="measure-choices style-choices">
      <PresetChoice />
      <section className="style-part" aria-label={say('style.rules')}>
        <h3 className="panel-part">{say('style.rules')}</h3>
        <RuleList />
        <NewRule />
        <p className="soft-note">{say('style.reserved')}</p>
      </section>
      <PictureList />
      {isOwn && (
        <Button
          className="plain-button"
          onPress={() =>
            changeStyle({ ...noStyle, pictures: store.getState().view.style.pictures }, say('style.reset'))
          }
        >
          {say('style.asEver')}
        </Button>
      )}
    </div>
  );
}
