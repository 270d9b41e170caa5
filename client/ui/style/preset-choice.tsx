import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useSelect } from '../../state/store.ts';
import { type PresetName, presetNames } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { BrandColours } from './brand-colours.tsx';
import { changeStyle } from './change-style.ts';

/** The presets, with what the chosen one is for. */
export function PresetChoice() {
  const preset = useSelect(({ view }) => view.style.preset);
  return (
    <>
      <RadioGroup
        className="measure-group"
        value={preset}
        onChange={(value) => {
          // One of the values below.
          const name = value as PresetName;
          changeStyle({ preset: name }, say('style.nowLooks', { preset: say(`style.preset.${name}`) }));
        }}
      >
        <Label className="panel-part">{say('style.presets')}</Label>
        {presetNames.map((name) => (
          <Radio key={name} value={name} className="measure-radio">
            {say(`style.preset.${name}`)}
          </Radio>
        ))}
      </RadioGroup>
      <p>{say(`style.means.${preset}`)}</p>
      {preset === 'brand' && <BrandColours />}
    </>
  );
}
