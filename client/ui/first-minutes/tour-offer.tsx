import close from 'lucide-static/icons/x.svg?raw';
import { Button } from 'react-aria-components';
import { startTour } from '../../actions/start-tour.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { Icon } from '../icon.tsx';
import './tour-offer.css';

/** At a first visit, beside the controls: the way into the tour, and the way to be rid of the offer. */
export function TourOffer() {
  const isOffered = useSelect((state) => state.status.tour.isOffered);
  if (!isOffered) return null;
  return (
    <section className="tour-offer" aria-label="First visit">
      <span>New here?</span>
      <Button className="plain-button" onPress={() => startTour.run(store.getState(), dispatch)}>
        Take the tour
      </Button>
      <Button
        className="tool"
        aria-label="No tour"
        onPress={() => dispatch({ type: 'tour-changed', to: { isOffered: false } })}
      >
        <Icon svg={close} />
      </Button>
    </section>
  );
}
