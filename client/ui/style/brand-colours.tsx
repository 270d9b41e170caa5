import { useState } from 'react';
import { Button } from 'react-aria-components';
import { leastOfSigns } from '../../graph/contrast-of.ts';
import { brandAtMost, judgeBrand } from '../../graph/presets/brand.ts';
import { useSelect } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { changeStyle } from './change-style.ts';

const rounded = (ratio: number): string => sayNumber(Math.floor(ratio * 10) / 10);

/** The reader's own colours: one is taken when it can be seen on white, and refused with its contrast when not. */
export function BrandColours() {
  const text = useSelect(({ view }) => view.style.brand.join());
  const brand = text === '' ? [] : text.split(',');
  const [typed, setTyped] = useState('#0072b2');
  const [problem, setProblem] = useState('');
  const add = (): void => {
    const colour = typed.trim().toLowerCase();
    const isColour = /^#[0-9a-f]{6}$/u.test(colour);
    const { ratio, isEnough } = isColour ? judgeBrand(colour) : { ratio: 0, isEnough: false };
    setProblem(
      !isColour
        ? say('style.noColour')
        : isEnough
          ? ''
          : say('style.tooPale', { colour, ratio: rounded(ratio), least: rounded(leastOfSigns) }),
    );
    if (isEnough && !brand.includes(colour))
      changeStyle({ brand: [...brand, colour] }, say('style.colourAdded', { colour }));
  };
  return (
    <section className="style-part" aria-label={say('style.brandColours')}>
      <ul className="brand-list">
        {brand.map((colour) => (
          <li key={colour}>
            <span className="measure-tone" style={{ background: colour }} aria-hidden="true" />
            <code>{colour}</code>
            <Button
              className="plain-button"
              aria-label={say('style.removeColour', { colour })}
              onPress={() =>
                changeStyle(
                  { brand: brand.filter((other) => other !== colour) },
                  say('style.colourRemoved', { colour }),
                )
              }
            >
              {say('style.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {brand.length < brandAtMost ? (
        <form
          className="brand-add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            type="color"
            aria-label={say('style.pickColour')}
            value={/^#[0-9a-f]{6}$/iu.test(typed) ? typed : '#000000'}
            onChange={(event) => setTyped(event.target.value)}
          />
          <label className="field">
            {say('style.colourText')}
            <input value={typed} maxLength={7} onChange={(event) => setTyped(event.target.value)} />
          </label>
          <Button type="submit" className="button">
            {say('style.addColour')}
          </Button>
        </form>
      ) : (
        <p>{say('style.coloursAtMost', { most: brandAtMost })}</p>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
    </section>
  );
}
