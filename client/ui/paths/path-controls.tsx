import { useState } from 'react';
import { Button, Checkbox, Group } from 'react-aria-components';
import { nameOf } from '../../state/name-of.ts';
import {
  hopsAtMost,
  type KeptOutKind,
  keptOutKinds,
  originsAtMost,
  type PathSearch,
} from '../../state/path-search.ts';
import { choicesWords } from '../../state/path-words.ts';
import { plural } from '../../state/plural.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { Choice } from '../choice.tsx';
import { isNarrow } from '../is-narrow.ts';

type Change = Partial<Omit<PathSearch, 'ends' | 'chosen'>>;
const change = (to: Change): void => dispatch({ type: 'paths-changed', to });

const upTo = (ceiling: number): readonly number[] => Array.from({ length: ceiling }, (_, index) => index + 1);
const counts = [1, 5, 10, 20, 50];

/** The usual counts, with the one that an address names beside them. */
const countsWith = (limit: number): readonly number[] =>
  [...new Set([...counts, limit])].sort((one, other) => one - other);

const prefixes: Readonly<Record<KeptOutKind, string>> = {
  entities: '',
  predicates: 'the predicate ',
  speakers: 'what comes through ',
};

function KeptOutChips({ search }: { readonly search: PathSearch }) {
  const { keptOut } = search;
  // Text, so that equal names compare equal.
  const names = useSelect((state) =>
    JSON.stringify(
      keptOutKinds.flatMap((kind) =>
        keptOut[kind].map((id) => [
          kind,
          id,
          kind === 'predicates' ? `“${state.data.start?.predicates[id]?.label ?? id}”` : nameOf(state, id),
        ]),
      ),
    ),
  );
  // Written by the selection above.
  const chips = JSON.parse(names) as [KeptOutKind, string, string][];
  if (chips.length === 0) return null;
  return (
    <ul className="path-chips" aria-label="Kept out of the paths">
      {chips.map(([kind, id, name]) => (
        <li key={`${kind} ${id}`}>
          <Button
            className="path-chip"
            aria-label={`Let ${prefixes[kind]}${name} into the paths again`}
            onPress={() =>
              change({ keptOut: { ...keptOut, [kind]: keptOut[kind].filter((other) => other !== id) } })
            }
          >
            without {prefixes[kind]}
            {name} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What is asked of the paths. */
export function PathControls({ search }: { readonly search: PathSearch }) {
  const { mode, maxHops, limit, minOrigins, asserted } = search;
  const [isOpen, setIsOpen] = useState(() => !isNarrow());
  const words = useSelect((state) => choicesWords(state, search));
  return (
    <details className="path-asked" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Asked: {words}</summary>
      <Group className="path-controls" aria-label="What is asked of the paths">
        <Choice
          label="Paths"
          value={mode}
          choices={[
            { value: 'SHORTEST', label: 'All shortest' },
            { value: 'K_SHORTEST', label: 'Of several lengths' },
          ]}
          onChange={(next) => change({ mode: next === 'K_SHORTEST' ? next : 'SHORTEST' })}
        />
        <Choice
          label="Listed at most"
          value={String(limit)}
          choices={countsWith(limit).map((count) => ({
            value: String(count),
            label: `${mode === 'K_SHORTEST' ? 'the shortest ' : ''}${count}`,
          }))}
          onChange={(next) => change({ limit: Number(next) })}
        />
        <Choice
          label="Longest"
          value={String(maxHops)}
          choices={upTo(hopsAtMost).map((hops) => ({
            value: String(hops),
            label: plural(hops, 'hop', 'hops'),
          }))}
          onChange={(next) => change({ maxHops: Number(next) })}
        />
        <Choice
          label="Behind each hop"
          value={String(minOrigins)}
          choices={upTo(originsAtMost).map((origins) => ({
            value: String(origins),
            label: `at least ${plural(origins, 'origin', 'origins')}`,
          }))}
          onChange={(next) => change({ minOrigins: Number(next) })}
        />
        <Checkbox
          className="path-check"
          isSelected={asserted}
          onChange={(isSelected) => change({ asserted: isSelected })}
        >
          <span className="path-check-box" aria-hidden="true" />
          Only what its origin asserts: not what it alleges, demands, expects, announces or labels
        </Checkbox>
        <KeptOutChips search={search} />
      </Group>
    </details>
  );
}
