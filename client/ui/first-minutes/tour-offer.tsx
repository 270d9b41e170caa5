import close from 'lucide-static/icons/x.svg?raw';
import { Button } from 'react-aria-components';
import { startTour } from '../../actions/start-tour.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Icon } from '../icon.tsx';
import { Tip } from '../tip.tsx';
import './tour-offer.css';

/** At a first visit, beside the controls: the way into the tour, and the way to be rid of the offer. */
export function TourOffer() {
  const isOffered = useSelect((state) => state.status.tour.isOffered);
  if (!isOffered) return null;
  return (
    <section className="tour-offer" aria-label={say('tour.first')}>
      <span>{say('tour.newHere')}</span>
      <Button className="plain-button" onPress={() => startTour.run(store.getState(), dispatch)}>
        {say('action.tour')}
      </Button>
      <Tip words={say('tour.none')}>
        <Button
          className="tool"
          aria-label={say('tour.none')}
          onPress={() => dispatch({ type: 'tour-changed', to: { isOffered: false } })}
        >
          <Icon svg={close} />
        </Button>
      </Tip>
    </section>
  );
}
