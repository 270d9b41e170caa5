import { createContext, type ReactNode, useContext } from 'react';
import type { FilterInput } from '../../api/filter-input.ts';
import type { Deciding } from '../../state/deciding.ts';
import type { OneSelected } from '../../state/selection.ts';

/** A place in a document that is no claim's: where an entity is mentioned. */
export interface Place {
  readonly document: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  /** The mention that is there, where it is known which. */
  readonly mention?: string;
}

/** What every part of the panel may read and ask for. The panel holds no state of the view: it asks the app to change it. */
export interface PanelActions {
  readonly filter: FilterInput;
  readonly frontier: number | null;
  /** How often what is on screen was to be read anew. */
  readonly changes: number;
  /** The place last opened from a mention, if the reader has not gone elsewhere since. */
  readonly place: Place | null;
  /** The id that was asked for, where the entity shown stands for the one that it was given to. */
  readonly ledFrom: string | null;
  /** What can be done to the selected entity in the picture; null where none is selected. */
  readonly entityTools: ReactNode;
  /** `from` is the mention that leads there, and that its entity leads back to. */
  select(selection: OneSelected, from?: Place): void;
  openPlace(place: Place): void;
  /** Shows in the picture what the reader points at here. */
  point(ids: readonly string[]): void;
  /** What picking an entity as an end of paths is called; null when it cannot be one. */
  pathsFrom(entityId: string): string | null;
  findPaths(entityId: string): void;
  expand(entityId: string): void;
  accordingTo(entityId: string): void;
  /** Opens the page of an entity. */
  openPage(entityId: string): void;
  /** Opens the dialog in which it is decided what is one thing. */
  decide(deciding: Deciding): void;
  /** Opens the review of a document. */
  review(documentId: string): void;
  /** Shows what withdrawing something would do, and asks. */
  withdraw(kind: 'CLAIM' | 'DOCUMENT' | 'SPEAKER', id: string, name: string): void;
  /** Takes a withdrawal back. */
  restore(withdrawalId: string): void;
}

export const PanelContext = createContext<PanelActions | null>(null);

/** The panel's actions. Throws outside the panel: that is a mistake of the programmer. */
export function usePanel(): PanelActions {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('usePanel is for parts of the side panel.');
  return panel;
}
