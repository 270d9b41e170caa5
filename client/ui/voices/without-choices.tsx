import check from 'lucide-static/icons/check.svg?raw';
import type { ReactNode } from 'react';
import { Button, Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { DocumentItem, Speaker } from '../../state/data.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { emptyWithout, type Without } from '../../state/without.ts';
import { say } from '../../texts/say.ts';
import { DayField } from '../day-field.tsx';
import { Icon } from '../icon.tsx';
import { RungChoice } from '../rung-choice.tsx';
import { SpeakerList } from '../speaker-list.tsx';
import { useSpeakers } from '../use-speakers.ts';
import { Falls } from './falls.tsx';
import './voices.css';

const change = (to: Partial<Without>): void => dispatch({ type: 'without-changed', to });
const noDocuments: readonly DocumentItem[] = [];

const onLadders = ({ ladders }: Speaker): string => say('voices.onLadders', { count: ladders });

/** Whom and what to leave out, and what falls away then. */
export function WithoutChoices() {
  const given = useSelect(({ view }) => view.without);
  const speakers = useSpeakers();
  const documents = useSelect((state) => state.data.start?.documents ?? noDocuments);
  const without = given ?? emptyWithout;
  return (
    <>
      <h3 className="panel-part">{say('voices.leaveOutSpeaker')}</h3>
      <SpeakerList
        rows={speakers}
        chosen={without.speakers}
        onChange={(ids) => change({ speakers: ids })}
        sign={() => <Icon svg={check} />}
        share={onLadders}
      />
      <CheckboxGroup
        className="without-group"
        value={[...without.documents]}
        onChange={(ids) => change({ documents: ids })}
      >
        <Label className="panel-part">{say('voices.leaveOutDocument')}</Label>
        {documents.map(({ id, name }) => (
          <Tick key={id} value={id}>
            {name}
          </Tick>
        ))}
      </CheckboxGroup>
      <div className="without-group">
        <RungChoice
          label={say('voices.keepToRung')}
          value={without.deeperThan}
          says={(rung) =>
            rung === null ? say('voices.keepAnyDepth') : say('voices.leaveOutDeeper', { rung })
          }
          onChange={(deeperThan) => change({ deeperThan })}
        />
        <Tick isSelected={without.singleOrigin} onChange={(singleOrigin) => change({ singleOrigin })}>
          {say('voices.leaveOutSingle')}
        </Tick>
        <div className="without-row">
          <DayField
            label={say('voices.leaveOutAfter')}
            day={without.recordedAfter}
            side="last"
            placeholder={say('timeline.now')}
            refuse={(day) => (day?.startsWith('-') === true ? say('timeline.noneBefore') : null)}
            onChange={(recordedAfter) => change({ recordedAfter })}
          />
        </div>
      </div>
      <Falls />
      {given !== null && (
        <div className="voices-buttons">
          <Tick isSelected={without.hides} onChange={(hides) => change({ hides })}>
            {say('voices.hideFalling')}
          </Tick>
          <Button className="plain-button" onPress={() => dispatch({ type: 'without-changed', to: null })}>
            {say('voices.leaveNothingOut')}
          </Button>
        </div>
      )}
    </>
  );
}

interface TickProps {
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
function Tick({ children, ...props }: TickProps) {
  return (
    <Checkbox className="without-row" {...props}>
      {({ isSelected }) => (
        <>
          <span className="tick-box">{isSelected && <Icon svg={check} />}</span> {children}
        </>
      )}
    </Checkbox>
  );
}
