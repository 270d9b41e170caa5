import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { say, sayNumber } from '../../texts/say.ts';
import { type Kind, kinds, type Scope } from './findings.ts';
import type { TypeFacet } from './use-findings.ts';

export const kindNames: Readonly<Record<Kind, string>> = {
  entities: say('search.entities'),
  claims: say('search.claims'),
  documents: say('search.documents'),
  actions: say('search.actions'),
};
/** Types that get a chip; most entities are of these. */
const typesAtMost = 8;

export interface SearchChipsProps {
  readonly scope: Scope;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly facets: readonly TypeFacet[];
  onNarrow(scope: Scope): void;
}

/** What a search may be narrowed to, with how many there are of each. */
export function SearchChips({ scope, counts, facets, onNarrow }: SearchChipsProps) {
  const first = (keys: Iterable<Key>): Key | undefined => [...keys][0];
  return (
    <div className="search-chips">
      <ToggleButtonGroup
        className="chips"
        aria-label={say('search.kinds')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[scope.kind ?? 'all']}
        onSelectionChange={(keys) => {
          const key = first(keys);
          onNarrow({ ...scope, kind: kinds.find((kind) => kind === key) ?? null });
        }}
      >
        <ToggleButton id="all" className="chip">
          {say('search.all')}
        </ToggleButton>
        {kinds.map((kind) => (
          <ToggleButton key={kind} id={kind} className="chip">
            {kindNames[kind]} <span className="chip-count">{sayNumber(counts[kind])}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {facets.length > 0 && scope.kind !== 'actions' && (
        <ToggleButtonGroup
          className="chips"
          aria-label={say('search.types')}
          selectionMode="single"
          selectedKeys={scope.type === null ? [] : [scope.type]}
          onSelectionChange={(keys) => onNarrow({ ...scope, type: first(keys)?.toString() ?? null })}
        >
          {facets.slice(0, typesAtMost).map(({ id, name, count }) => (
            <ToggleButton key={id} id={id} className="chip chip-type">
              {name} <span className="chip-count">{sayNumber(count)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </div>
  );
}
