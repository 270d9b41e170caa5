import { useMemo } from 'react';
import { nameOf } from '../../state/name-of.ts';
import type { State } from '../../state/state.ts';
import { store, useSelect } from '../../state/store.ts';
import type { RuleNames } from './rule-words.ts';

/** What a state calls the things that rules are about. */
export const ruleNamesOf = (state: State): RuleNames => {
  const { start } = state.data;
  return {
    type: (root) => start?.types[root]?.name ?? root,
    predicate: (id) => start?.predicates[id]?.label ?? id,
    entity: (id) => nameOf(state, id),
  };
};

/** The same of the page's state. */
export function useRuleNames(): RuleNames {
  const start = useSelect(({ data }) => data.start);
  const entities = useSelect(({ data }) => data.entities);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names come from these two parts of the state
  return useMemo(() => ruleNamesOf(store.getState()), [start, entities]);
}
