import { useState } from 'react';
import { Button, Group, ToggleButton } from 'react-aria-components';
import { type Expanding, isPicked, togglePick } from '../../state/expanding.ts';
import { dispatch } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { isNarrow } from '../is-narrow.ts';
import { type FacetValue, type FacetValues, facetNames, valueWords } from './value-words.ts';

/** Values shown before the reader asks for all. */
const usual = 3;

interface FacetProps {
  readonly row: FacetValues;
  readonly expanding: Expanding;
}

function Value({ row, expanding, value }: FacetProps & { readonly value: FacetValue }) {
  const pick = { facet: row.facet, value: value.value };
  const words = valueWords(row.facet, value, expanding.hubs.length);
  return (
    <ToggleButton
      className="expand-value"
      isSelected={isPicked(expanding, pick)}
      aria-label={say('expand.valueCount', { value: words, count: value.count })}
      onChange={() => dispatch({ type: 'expanding-changed', to: { picks: togglePick(expanding, pick) } })}
    >
      {words} <span className="expand-count">{sayNumber(value.count)}</span>
    </ToggleButton>
  );
}

function FacetRow({ row, expanding }: FacetProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { values, facet, total } = row;
  // What is chosen is always to be seen, or it could not be taken back.
  const shown = isOpen
    ? values
    : values.filter(({ value }, index) => index < usual || isPicked(expanding, { facet, value }));
  const rest = values.length - shown.length;
  return (
    <div className="expand-facet">
      <dt>{facetNames[facet]}</dt>
      <dd>
        <Group className="expand-values" aria-label={facetNames[facet]}>
          {shown.map((value) => (
            <Value key={value.value} row={row} expanding={expanding} value={value} />
          ))}
          {rest > 0 && (
            <Button className="plain-button expand-rest" onPress={() => setIsOpen(true)}>
              {say('common.more', { count: rest })}
            </Button>
          )}
          {isOpen && total > values.length && (
            <span className="panel-soft">{say('expand.fewerLinks', { count: total - values.length })}</span>
          )}
        </Group>
      </dd>
    </div>
  );
}

/** What is chosen, in words. */
function pickedWords(rows: readonly FacetValues[], expanding: Expanding): string {
  const picked = rows.flatMap(({ facet, values }) =>
    values.flatMap((row) =>
      isPicked(expanding, { facet, value: row.value }) ? [valueWords(facet, row, expanding.hubs.length)] : [],
    ),
  );
  return picked.length === 0 ? say('expand.narrow') : say('expand.only', { values: picked.join(', ') });
}

/** What the links can be told apart by, each value with how many links it has in the whole graph. Pressing one narrows the others. */
export function FacetList({
  rows,
  expanding,
}: {
  readonly rows: readonly FacetValues[];
  readonly expanding: Expanding;
}) {
  const [isOpen, setIsOpen] = useState(() => !isNarrow());
  return (
    <details
      className="expand-narrow"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{pickedWords(rows, expanding)}</summary>
      <dl className="expand-facets">
        {[...rows]
          .filter(({ values }) => values.length > 0)
          // What several have in common is what they are expanded together for.
          .sort((one, other) => Number(other.facet === 'COMMON') - Number(one.facet === 'COMMON'))
          .map((row) => (
            <FacetRow key={row.facet} row={row} expanding={expanding} />
          ))}
      </dl>
      {expanding.picks.length > 0 && (
        <Button
          className="plain-button expand-rest"
          onPress={() => dispatch({ type: 'expanding-changed', to: { picks: [] } })}
        >
          {say('expand.clearChosen')}
        </Button>
      )}
    </details>
  );
}
