import { colouredGroups, measureSteps, toneOfGroup } from '../../graph/measures/look-of-measure.ts';
import { metricNames } from '../../state/measure.ts';
import { groupsOf, metricMeanings, valueWords } from '../../state/measure-words.ts';
import type { Scene } from '../../state/select-scene.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import './measure.css';

interface KeyRow {
  readonly tone: string;
  readonly words: string;
}

/** A row for each group that has a colour of its own, then one for the others, and one for who is alone. */
function groupRows(scene: Pick<Scene, 'nodes' | 'measure'>): readonly KeyRow[] {
  const groups = groupsOf(scene);
  const others = groups.filter(({ group }) => group > colouredGroups);
  const alone = groups.find(({ group }) => group === 0);
  const inOthers = others.reduce((sum, { count }) => sum + count, 0);
  return [
    ...groups
      .filter(({ group }) => group > 0 && group <= colouredGroups)
      .map(({ group, count }) => ({
        tone: toneOfGroup(group),
        words: say('measure.groupCount', { number: group, count }),
      })),
    ...(others.length > 0
      ? [
          {
            tone: 'group-other',
            words: say('measure.otherGroups', { groups: others.length, count: inOthers }),
          },
        ]
      : []),
    ...(alone === undefined
      ? []
      : [{ tone: 'group-other', words: say('measure.inNoGroupCount', { count: alone.count }) }]),
  ];
}

function Groups({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
    <ul className="measure-rows">
      {rows.map(({ tone, words }) => (
        <li key={words}>
          <span className="measure-tone" style={{ background: `var(--${tone})` }} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}

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

/** What the sizes or colours of a measure say, with its least and greatest value. */
export function MeasureScale({ scene }: { readonly scene: Pick<Scene, 'nodes' | 'measure'> }) {
  const { measure } = scene;
  if (measure === null) return null;
  const { metric, as, range } = measure;
  return (
    <section className="measure-key" aria-label={say('measure.whatIsMeasured')}>
      <p>{sayParts('measure.amongShown', { metric: <b>{metricNames[metric]}</b> })}</p>
      <p className="visually-hidden">{metricMeanings[metric]}</p>
      {range === null ? (
        <p>{say('measure.beingMeasured')}</p>
      ) : metric === 'communities' ? (
        <Groups rows={groupRows(scene)} />
      ) : (
        <p className="measure-range">
          <span>
            <span className="visually-hidden">{say('measure.least')} </span>
            {valueWords(metric, range.least)}
          </span>
          <Scale isSize={as === 'size'} />
          <span>
            <span className="visually-hidden">{say('measure.greatest')} </span>
            {valueWords(metric, range.greatest)}
          </span>
        </p>
      )}
      {as === 'colour' && <p>{say('measure.typeColours')}</p>}
    </section>
  );
}
