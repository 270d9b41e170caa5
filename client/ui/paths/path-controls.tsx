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
import { dispatch, useSelect } from '../../state/store.ts';
import { say, sayNumber } from '../../texts/say.ts';
import { Choice } from '../choice.tsx';
import { isNarrow } from '../is-narrow.ts';

type Change = Partial<Omit<PathSearch, 'ends' | 'chosen'>>;
const change = (to: Change): void => dispatch({ type: 'paths-changed', to });

const upTo = (ceiling: number): readonly number[] => Array.from({ length: ceiling }, (_, index) => index + 1);
const counts = [1, 5, 10, 20, 50];

/** The usual counts, with the one that an address names beside them. */
const countsWith = (limit: number): readonly number[] =>
  [...new Set([...counts, limit])].sort((one, other) => one - other);

const keptOutWords: Readonly<Record<KeptOutKind, (name: string) => { without: string; lets: string }>> = {
  entities: (name) => ({
    without: say('paths.withoutEntity', { name }),
    lets: say('paths.letEntity', { name }),
  }),
  predicates: (label) => ({
    without: say('paths.withoutPredicate', { label }),
    lets: say('paths.letPredicate', { label }),
  }),
  speakers: (name) => ({
    without: say('paths.withoutSpeaker', { name }),
    lets: say('paths.letSpeaker', { name }),
  }),
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
          kind === 'predicates' ? (state.data.start?.predicates[id]?.label ?? id) : nameOf(state, id),
        ]),
      ),
    ),
  );
  // Written by the selection above.
  const chips = JSON.parse(names) as [KeptOutKind, string, string][];
  if (chips.length === 0) return null;
  return (
    <ul className="path-chips" aria-label={say('paths.keptOutLabel')}>
      {chips.map(([kind, id, name]) => (
        <li key={`${kind} ${id}`}>
          <Button
            className="path-chip"
            aria-label={keptOutWords[kind](name).lets}
            onPress={() =>
              change({ keptOut: { ...keptOut, [kind]: keptOut[kind].filter((other) => other !== id) } })
            }
          >
            {keptOutWords[kind](name).without} <span aria-hidden="true">×</span>
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
      <summary>{say('paths.asked', { words })}</summary>
      <Group className="path-controls" aria-label={say('paths.askedLabel')}>
        <Choice
          label={say('paths.paths')}
          value={mode}
          choices={[
            { value: 'SHORTEST', label: say('paths.allShortest') },
            { value: 'K_SHORTEST', label: say('paths.severalLengths') },
          ]}
          onChange={(next) => change({ mode: next === 'K_SHORTEST' ? next : 'SHORTEST' })}
        />
        <Choice
          label={say('paths.listedAtMost')}
          value={String(limit)}
          choices={countsWith(limit).map((count) => ({
            value: String(count),
            label: mode === 'K_SHORTEST' ? say('paths.theShortest', { count }) : sayNumber(count),
          }))}
          onChange={(next) => change({ limit: Number(next) })}
        />
        <Choice
          label={say('paths.longest')}
          value={String(maxHops)}
          choices={upTo(hopsAtMost).map((hops) => ({
            value: String(hops),
            label: say('paths.hops', { hops }),
          }))}
          onChange={(next) => change({ maxHops: Number(next) })}
        />
        <Choice
          label={say('paths.behindEach')}
          value={String(minOrigins)}
          choices={upTo(originsAtMost).map((origins) => ({
            value: String(origins),
            label: say('paths.atLeastOrigins', { origins }),
          }))}
          onChange={(next) => change({ minOrigins: Number(next) })}
        />
        <Checkbox
          className="path-check"
          isSelected={asserted}
          onChange={(isSelected) => change({ asserted: isSelected })}
        >
          <span className="path-check-box" aria-hidden="true" />
          {say('paths.onlyAsserted')}
        </Checkbox>
        <KeptOutChips search={search} />
      </Group>
    </details>
  );
}
