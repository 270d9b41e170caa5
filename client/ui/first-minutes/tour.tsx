import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { dispatch, useSelect } from '../../state/store.ts';
import { type TourStep, tourSteps } from '../../state/tour.ts';
import { say } from '../../texts/say.ts';
import { type Box, placeCard } from './place-card.ts';
import { useTarget } from './use-target.ts';
import './tour.css';

const goTo = (step: number | null): void => dispatch({ type: 'tour-changed', to: { step } });

/** The card of a step and the ring around what it is about. */
function Step({ step, at }: { readonly step: TourStep; readonly at: number }) {
  const titleId = useId();
  const target = useTarget(step.id);
  const card = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const isLast = at === tourSteps.length - 1;
  useLayoutEffect(() => {
    if (card.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = card.current;
    const screen = { width: innerWidth, height: innerHeight };
    const nowhere: Box = { left: screen.width / 2 - width / 2, top: screen.height / 3, width, height: 0 };
    setPlace(placeCard(target ?? nowhere, { width, height }, screen));
  }, [target]);
  // Who pressed a button that is gone now goes on here; who did what the step before is about stays there.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) next.current?.focus();
  }, []);
  return (
    <>
      {target !== null && (
        <div
          className="tour-ring"
          aria-hidden="true"
          style={{ left: target.left, top: target.top, width: target.width, height: target.height }}
        />
      )}
      {/* Where a list or a menu is open, this marks the card as beside it and not outside of it: react-aria then leaves both be. */}
      <div
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        className="tour-card"
        data-react-aria-top-layer="true"
        style={place ?? { left: 0, top: 0, opacity: 0 }}
      >
        <p className="tour-count">{say('tour.count', { at: at + 1, all: tourSteps.length })}</p>
        <h2 id={titleId}>{step.title}</h2>
        <p>{step.words}</p>
        <div className="tour-buttons">
          <Button className="plain-button" onPress={() => goTo(null)}>
            {say('action.endTour')}
          </Button>
          {at > 0 && (
            <Button className="button" onPress={() => goTo(at - 1)}>
              {say('tour.back')}
            </Button>
          )}
          <Button ref={next} className="button button-main" onPress={() => goTo(isLast ? null : at + 1)}>
            {say(isLast ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>
  );
}

/**
 * The tour: a card beside the real control of each step, which goes on when the reader does the thing, or presses Next. It
 * takes nothing over: everything else works as ever. Not react-aria's popover, which closes when the focus leaves it and would
 * keep other lists from closing; it is first on the page, so that Tab reaches it first.
 */
export function Tour() {
  const at = useSelect((state) => state.status.tour.step);
  const step = at === null ? undefined : tourSteps[at];
  return step === undefined || at === null ? null : <Step key={step.id} step={step} at={at} />;
}
