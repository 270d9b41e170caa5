import { useEffect, useEffectEvent, useState } from 'react';
import { addDocuments } from '../../actions/add-documents.ts';
import { clearFilter } from '../../actions/clear-filter.ts';
import type { Command } from '../../actions/command.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { explainSearch, type NextStep, type Remark } from './explain-search.ts';
import { everything, type Findings, type Scope } from './findings.ts';
import { matchCommands, readTyped } from './match-commands.ts';
import {
  addEntities,
  firstRow,
  openPageFound,
  pickEndFound,
  pickFound,
  readRowKey,
  rootsIfAllHidden,
  rowKey,
} from './pick.ts';
import { type TypeFacet, useFindings } from './use-findings.ts';
import { type Remembered, useRemembered } from './use-remembered.ts';

export interface Search {
  readonly text: string;
  /** What the text says to find. */
  readonly words: string;
  /** Whether the text says to list actions alone. */
  readonly isForActions: boolean;
  readonly scope: Scope;
  readonly isOpen: boolean;
  readonly isAsking: boolean;
  readonly findings: Findings;
  readonly facets: readonly TypeFacet[];
  readonly actions: readonly Command[];
  readonly remarks: readonly Remark[];
  readonly remembered: Remembered;
  type(text: string): void;
  open(): void;
  /** Hides the list and keeps the words. */
  hide(): void;
  narrow(scope: Scope): void;
  /** Does what a row is for, and ends the search. */
  choose(key: string): void;
  /** Adds a row to the picture, the first one without a key, and goes on searching. */
  add(key: string | null): void;
  /** Makes an entity an end of paths, the first one found without a key, and goes on searching. */
  pickEnd(key: string | null): void;
  /** Opens the page of an entity, of the first one found without a key, and ends the search. */
  openPage(key: string | null): void;
  /** Adds all entities listed, in one step. */
  addAll(): void;
  takeStep(step: NextStep): void;
  /** Chooses the first row, as soon as the answer to these words is there. */
  enter(): void;
}

/** The search: what is typed, what it finds, and what is done with that. */
export function useSearch(): Search {
  const [text, setText] = useState('');
  const [narrowed, setNarrowed] = useState(everything);
  const [isOpen, setIsOpen] = useState(false);
  const [entered, setEntered] = useState<string | null>(null);
  const remembered = useRemembered();
  const { words, isForActions } = readTyped(text);
  const scope: Scope = isForActions ? { kind: 'actions', type: null } : narrowed;
  const query = isForActions ? '' : words;
  const { findings, facets, isCurrent, failure, retry } = useFindings(query, scope);
  // Text, so that equal lists compare equal.
  useSelect((state) =>
    matchCommands(state, words)
      .map((command) => command.label(state))
      .join(),
  );
  const state = store.getState();
  const actions = matchCommands(state, words);
  const isThere = query === '' || isCurrent;

  const close = (): void => {
    setIsOpen(false);
    setText('');
    setNarrowed(everything);
    setEntered(null);
  };
  const add = (key: string | null): void => {
    const found = key ?? firstRow(scope, findings, actions);
    const action = found === null ? null : pickFound(store.getState(), findings, found, true);
    if (action === null) return;
    remembered.remember(words);
    dispatch(action);
  };
  const pickEnd = (key: string | null): void => {
    const first = findings.entities.map(({ node }) => rowKey('entity', node.id))[0];
    const action = pickEndFound(store.getState(), findings, key ?? first ?? '');
    if (action === null) return;
    remembered.remember(words);
    dispatch(action);
  };
  const openPage = (key: string | null): void => {
    const action = openPageFound(findings, key);
    if (action === null) return;
    remembered.remember(words);
    close();
    dispatch(action);
  };
  const run = (id: string): void => {
    close();
    actions.find((command) => command.id === id)?.run(store.getState(), dispatch);
  };
  const choose = (key: string): void => {
    const { kind, id } = readRowKey(key);
    if (kind === 'recent' || kind === 'saved') setText(id);
    else if (kind === 'action') run(id);
    else {
      const action = pickFound(store.getState(), findings, key, false);
      if (action === null) return;
      remembered.remember(words);
      close();
      dispatch(action);
    }
  };
  const takeStep = (step: NextStep): void => {
    const now = store.getState();
    if (step.does === 'retry') retry();
    else if (step.does === 'narrow') setNarrowed(step.scope);
    else if (step.does === 'clear-filter') clearFilter.run(now, dispatch);
    else if (step.does === 'add-documents') addDocuments.run(now, dispatch);
    else for (const root of step.roots) dispatch({ type: 'type-toggled', root });
  };

  const takeFirst = useEffectEvent(() => {
    setEntered(null);
    const key = firstRow(scope, findings, actions);
    if (key !== null) choose(key);
  });
  useEffect(() => {
    if (entered !== null && entered === words && isThere) takeFirst();
  }, [entered, words, isThere]);

  const nodes = findings.entities.map(({ node }) => node);
  const typeName = scope.type === null ? null : (state.data.start?.types[scope.type]?.name ?? null);
  const hiddenRoots = rootsIfAllHidden(state, nodes);
  const searched = { words, scope, typeName, findings, actions: actions.length, failure, hiddenRoots };
  return {
    text,
    words,
    isForActions,
    scope,
    isOpen,
    isAsking: !isThere,
    findings,
    facets,
    actions,
    remarks: isThere ? explainSearch(searched) : [],
    remembered,
    type: (next) => {
      setText(next);
      setEntered(null);
      setIsOpen(true);
    },
    open: () => setIsOpen(true),
    hide: () => setIsOpen(false),
    narrow: setNarrowed,
    choose,
    add,
    pickEnd,
    openPage,
    addAll: () => {
      remembered.remember(words);
      close();
      dispatch(addEntities(store.getState(), nodes));
    },
    takeStep,
    enter: () => words !== '' && setEntered(words),
  };
}
