import { Label, Radio, RadioGroup } from 'react-aria-components';
import {
  type Measure,
  type Metric,
  measureLooks,
  metricNames,
  metrics,
  toMeasure,
} from '../../state/measure.ts';
import { countingWords, measureCaveat, metricMeanings, sampleWords } from '../../state/measure-words.ts';
import { store, useSelect } from '../../state/store.ts';
import { measureOf, withMeasure } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import { changeStyle } from '../style/change-style.ts';
import '../voices/voices.css';
import './measure.css';

const looks = { size: say('measure.size'), colour: say('measure.colour') };
const change = (to: Measure | null): void =>
  changeStyle({ rules: withMeasure(store.getState().view.style, to) }, say('said.nothingMeasured'));

/** What is measured and how it is shown, what it means, and of how much of the graph it is. */
export function MeasureChoices() {
  // Text, so that equal measures compare equal.
  const text = useSelect(({ view }) => JSON.stringify(measureOf(view.style)));
  // Written by the line above.
  const measure = JSON.parse(text) as Measure | null;
  const sample = useSelect(sampleWords);
  return (
    <div className="measure-choices">
      <RadioGroup
        className="measure-group"
        value={measure?.metric ?? ''}
        onChange={(value) =>
          change(
            value === ''
              ? null
              : // One of the values below.
                toMeasure(value as Metric, measure?.as ?? 'size'),
          )
        }
      >
        <Label className="panel-part">{say('measure.whatIsMeasured')}</Label>
        <Radio value="" className="measure-radio">
          {say('measure.nothing')}
        </Radio>
        {metrics.map((metric) => (
          <Radio key={metric} value={metric} className="measure-radio">
            {metricNames[metric]}
          </Radio>
        ))}
      </RadioGroup>
      {measure !== null && (
        <>
          <RadioGroup
            className="measure-group"
            value={measure.as}
            onChange={(value) => change(toMeasure(measure.metric, value === 'size' ? 'size' : 'colour'))}
          >
            <Label className="panel-part">{say('measure.shownAs')}</Label>
            {measureLooks.map((as) => (
              <Radio
                key={as}
                value={as}
                className="measure-radio"
                isDisabled={toMeasure(measure.metric, as).as !== as}
              >
                {looks[as]}
              </Radio>
            ))}
          </RadioGroup>
          <p>{metricMeanings[measure.metric]}</p>
          <p>{countingWords[measure.metric]}</p>
        </>
      )}
      <p className="measure-warning">{sample}</p>
      <p className="measure-warning">{measureCaveat}</p>
    </div>
  );
}
