import { Label, Radio, RadioGroup } from 'react-aria-components';
import { dispatch, useSelect } from '../state/store.ts';
import './frontier-control.css';

const choices: readonly { readonly value: number | null; readonly label: string; readonly says: string }[] = [
  { value: 0, label: '0', says: 'Rung 0 only: what publishers say themselves' },
  { value: 1, label: '1', says: 'Down to rung 1' },
  { value: 2, label: '2', says: 'Down to rung 2' },
  { value: 3, label: '3', says: 'Down to rung 3' },
  { value: null, label: 'All', says: 'All rungs' },
];

const keyOf = (value: number | null): string => (value === null ? 'all' : String(value));

/** Peels the ladder: how far down the voices are followed before only their passing-on is shown. */
export function FrontierControl() {
  const frontier = useSelect((state) => state.view.filter.frontier);
  // An address may name a deeper rung than there are buttons.
  const extra = choices.some((choice) => choice.value === frontier)
    ? []
    : [{ value: frontier, label: keyOf(frontier), says: `Down to rung ${frontier}` }];
  return (
    <RadioGroup
      className="frontier"
      orientation="horizontal"
      value={keyOf(frontier)}
      onChange={(key) =>
        dispatch({ type: 'filter-changed', filter: { frontier: key === 'all' ? null : Number(key) } })
      }
    >
      <Label className="control-label">Frontier</Label>
      <span className="segments">
        {[...choices.slice(0, -1), ...extra, ...choices.slice(-1)].map(({ value, label, says }) => (
          <Radio key={label} value={keyOf(value)} className="segment" aria-label={says}>
            {label}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  );
}
