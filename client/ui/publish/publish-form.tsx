import { useState } from 'react';
import { Button } from 'react-aria-components';
import { describeView } from '../../state/describe-view.ts';
import { saveNext } from '../../state/save-view.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import { LabelledSwitch } from '../labelled-switch.tsx';
import { linksAtMost, publish, type Readiness, readinessOf, type Seen, seenOf } from './publish.ts';

/** What has to be done before the picture can be published. */
function NotYet({ readiness }: { readonly readiness: Exclude<Readiness, 'ready'> }) {
  if (readiness === 'coming') return <p role="status">{say('publish.coming')}</p>;
  return (
    <>
      <p>{say('publish.saveFirst')}</p>
      <p className="saved-ways">
        {readiness === 'changed' && (
          <Button className="button button-main" onPress={() => void saveNext(store.getState, dispatch)}>
            {say('saved.way.next')}
          </Button>
        )}
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'save' })}>
          {say(readiness === 'changed' ? 'saved.way.copy' : 'action.saveView')}
        </Button>
      </p>
    </>
  );
}

/** Makes a link, and says before what will be seen under it. */
export function PublishForm() {
  const readiness = useSelect(readinessOf);
  // Text, so that equal counts compare equal.
  const text = useSelect((state) => JSON.stringify(seenOf(state)));
  const says = useSelect((state) => describeView(state).join(' '));
  const [explores, setExplores] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [problem, setProblem] = useState('');
  if (readiness !== 'ready') return <NotYet readiness={readiness} />;
  // Written by the selection above.
  const { entities, links, claims, notes, isCut } = JSON.parse(text) as Seen;
  if (links > linksAtMost)
    return <p role="alert">{say('publish.tooMany', { count: links, most: linksAtMost })}</p>;
  const make = async (): Promise<void> => {
    setBusy(true);
    setProblem('');
    setOutcome(say('publish.making'));
    try {
      await publish(store.getState(), explores);
      setOutcome(say('publish.made'));
    } catch (error) {
      setOutcome('');
      setProblem(errorWords(error));
    }
    setBusy(false);
  };
  return (
    <>
      <p>
        {say('publish.willSee', { entities, links, claims })} {isCut && `${say('publish.onlyFive')} `}
        {notes > 0 && `${say('publish.notes', { count: notes })} `}
        {say('publish.stays')}
      </p>
      <details>
        <summary>{say('publish.sentences')}</summary>
        <p className="soft-note">{says}</p>
      </details>
      <LabelledSwitch isOn={explores} onChange={setExplores}>
        {say('publish.explores')}
      </LabelledSwitch>
      {explores && <p className="soft-note">{say('publish.exploresNote')}</p>}
      {problem !== '' && <p role="alert">{problem}</p>}
      <p className="saved-ways">
        <Button className="button button-main" isDisabled={isBusy} onPress={() => void make()}>
          {say('publish.make')}
        </Button>
        <span role="status">{outcome}</span>
      </p>
    </>
  );
}
