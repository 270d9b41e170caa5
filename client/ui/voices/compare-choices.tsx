import swap from 'lucide-static/icons/arrow-left-right.svg?raw';
import { Button } from 'react-aria-components';
import { type Comparison, chooseSides } from '../../state/comparison.ts';
import { describeComparison } from '../../state/describe-voices.ts';
import { nameOf } from '../../state/name-of.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { speakerShare } from '../according-to-words.ts';
import { Icon } from '../icon.tsx';
import { SpeakerList } from '../speaker-list.tsx';
import { useSpeakers } from '../use-speakers.ts';
import { ComparedBeside } from './compared-beside.tsx';
import { Contradictions } from './contradictions.tsx';
import './voices.css';

const nobody = { first: null, second: null };

const change = (to: Partial<Comparison>): void => dispatch({ type: 'comparison-changed', to });

/** Who is A and who is B: chosen among those who contradict each other, or among all who speak. */
export function CompareChoices() {
  const rows = useSpeakers();
  const comparison = useSelect(({ view }) => view.comparison);
  const words = useSelect((state) => describeComparison(state, (id) => nameOf(state, id)).join(' '));
  const { first, second } = comparison ?? nobody;
  return (
    <>
      <SpeakerList
        rows={rows}
        chosen={[first, second].filter((id) => id !== null)}
        onChange={(ids) => change(chooseSides({ first, second }, ids))}
        sign={(id) => (
          <b className="side-sign" data-side={id === first ? 'a' : 'b'}>
            {id === first ? 'A' : 'B'}
          </b>
        )}
        share={speakerShare}
      />
      <Contradictions />
      <p className="according-note" role="status">
        {words === '' ? say('voices.howToChoose') : words}
      </p>
      <ComparedBeside />
      {comparison !== null && (
        <div className="voices-buttons">
          <Button className="plain-button" onPress={() => change({ first: second, second: first })}>
            <Icon svg={swap} /> {say('voices.swap')}
          </Button>
          <Button className="plain-button" onPress={() => dispatch({ type: 'comparison-changed', to: null })}>
            {say('voices.end')}
          </Button>
        </div>
      )}
    </>
  );
}
