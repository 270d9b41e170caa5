import { useMemo } from 'react';
import type { Palette } from '../../graph/presets/preset.ts';
import { measureSteps } from '../../graph/styling/tones.ts';
import { readTokens } from '../../graph/tokens.ts';
import { metricMeanings } from '../../state/measure-words.ts';
import type { Scene } from '../../state/select-scene.ts';
import { isMetric, keepsTypes, metricsOf } from '../../state/style.ts';
import { say } from '../../texts/say.ts';
import '../../texts/style-texts.ts';
import { keyRows, type RuleKeyRows } from './key-rows.ts';
import { LookSign } from './look-sign.tsx';
import type { RuleNames } from './rule-words.ts';
import '../measure/measure.css';
import './style.css';

/** From the least to the greatest value: two sizes, or five colours. */
function Scale({ isSize }: { readonly isSize: boolean }) {
  if (isSize)
    return (
      <svg width="54" height="26" aria-hidden="true" className="measure-sizes">
        <circle cx="6" cy="13" r="5" />
        <circle cx="24" cy="13" r="8" />
        <circle cx="43" cy="13" r="11" />
      </svg>
    );
  return (
    <span className="measure-scale" aria-hidden="true">
      {Array.from({ length: measureSteps }, (_, step) => `var(--measure-${step + 1})`).map((background) => (
        <span key={background} style={{ background }} />
      ))}
    </span>
  );
}

function Ends({
  ends,
  isSize,
}: {
  readonly ends: NonNullable<RuleKeyRows['ends']>;
  readonly isSize: boolean;
}) {
  return (
    <p className="measure-range">
      <span>
        <span className="visually-hidden">{say('measure.least')} </span>
        {ends.least}
      </span>
      <Scale isSize={isSize} />
      <span>
        <span className="visually-hidden">{say('measure.greatest')} </span>
        {ends.greatest}
      </span>
    </p>
  );
}

interface RuleKeyProps {
  readonly scene: Scene;
  readonly names: RuleNames;
  readonly theme: string;
  readonly palette: Palette | null;
}

/** What the looks that rules give say: of those in the picture. */
export function RuleKey({ scene, names, theme, palette }: RuleKeyProps) {
  const isMeasuring = scene.measures.some(({ range }) => range === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what changes the tokens that are read
  const tokens = useMemo(() => readTokens(palette), [theme, palette]);
  const keys = keyRows(scene, names);
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  const pictures = scene.style.pictures.filter(
    ({ id, image }) => drawn.has(id) && Object.hasOwn(scene.images, image),
  );
  const takesTypeColours = keys.some(({ rule }) => rule.channel === 'colour' && !keepsTypes(rule));
  return (
    <>
      {keys.map(({ rule, title, rows, ends }) => (
        <section key={`${rule.channel} ${rule.by} ${rule.of}`} className="measure-key" aria-label={title}>
          <p>
            <b>{title}</b>
            {rule.by === 'property' && ` – ${say('style.asLinksSay')}`}
          </p>
          {isMetric(rule.by) && <p className="visually-hidden">{metricMeanings[rule.by]}</p>}
          {ends !== null && <Ends ends={ends} isSize={rule.channel === 'size'} />}
          {rows.length > 0 && (
            <ul className="measure-rows look-rows" data-channel={rule.channel}>
              {rows.map(({ look, words }) => (
                <li key={`${look} ${words}`}>
                  <LookSign channel={rule.channel} look={look} tokens={tokens} />
                  {words}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {isMeasuring && <p className="measure-key">{say('measure.beingMeasured')}</p>}
      {metricsOf(scene.style).length > 0 && <p className="measure-key">{say('style.measuredAmongShown')}</p>}
      {pictures.length > 0 && (
        <section className="measure-key" aria-label={say('style.pictures')}>
          <p>
            <b>{say('style.pictures')}</b> – {say('style.ownPicture')}
          </p>
          <ul className="measure-rows picture-credits">
            {pictures.map(({ id, credit }) => (
              <li key={id}>{say('style.credited', { name: names.entity(id), credit })}</li>
            ))}
          </ul>
        </section>
      )}
      {takesTypeColours && <p className="measure-key">{say('measure.typeColours')}</p>}
    </>
  );
}
