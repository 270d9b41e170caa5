import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { clearSelection } from '../../actions/clear-selection.ts';
import type { FilterInput } from '../../api/filter-input.ts';
import type { Deciding } from '../../state/deciding.ts';
import type { OneSelected } from '../../state/selection.ts';
import { say } from '../../texts/say.ts';
import { ClaimPanel } from './claim-panel.tsx';
import { DocumentPanel } from './document-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import type { PanelActions, Place } from './panel-context.ts';
import { PanelContext } from './panel-context.ts';
import { PanelHead } from './panel-head.tsx';
import { useFocusReturn } from './use-focus-return.ts';

export interface SidePanelProps {
  readonly selection: OneSelected;
  readonly filter: FilterInput;
  /** The last rung that shows; null for all. */
  readonly frontier: number | null;
  /** How often what is on screen was to be read anew. */
  readonly changes: number;
  /** The id that was asked for, where the selected entity stands for the one that it was given to. */
  readonly ledFrom: string | null;
  /** What can be done to a selected entity in the picture. */
  readonly entityTools: ReactNode;
  /** What the reader wrote about it. */
  readonly ownNote: ReactNode;
  /** What is in a group or a bundle: there while one is picked out. */
  readonly groupContent: ReactNode;
  onSelect(selection: OneSelected): void;
  onPoint(ids: readonly string[]): void;
  /** What picking an entity as an end of paths is called; null when it cannot be one. */
  pathsFrom(entityId: string): string | null;
  onFindPaths(entityId: string): void;
  onExpand(entityId: string): void;
  onAccordingTo(entityId: string): void;
  onOpenPage(entityId: string): void;
  onReview(documentId: string): void;
  onDecide(deciding: Deciding): void;
  onWithdraw(kind: 'CLAIM' | 'DOCUMENT' | 'SPEAKER', id: string, name: string): void;
  onRestore(withdrawalId: string): void;
  onClose(): void;
}

/**
 * What the selection is about, with its evidence. Focus moves to the panel's title when the reader goes on from inside the
 * panel, since the button that was pressed is gone then; a selection made elsewhere (graph, table) leaves focus there, and
 * closing gives it back.
 */
export function SidePanel(props: SidePanelProps) {
  const { selection, filter, frontier, changes, pathsFrom, onFindPaths, onSelect, onExpand, onAccordingTo } =
    props;
  const { onPoint, onOpenPage, onReview, onDecide, onClose, entityTools, ownNote, groupContent } = props;
  const { ledFrom, onWithdraw, onRestore } = props;
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const movedInside = useRef(false);
  const [place, setPlace] = useState<Place | null>(null);
  const titleId = useId();
  const key = `${selection.kind} ${selection.id}`;

  useFocusReturn(box, selection.id);

  const actions = useMemo((): PanelActions => {
    const select = (next: OneSelected): void => {
      movedInside.current = `${next.kind} ${next.id}` !== key;
      onSelect(next);
    };
    return {
      filter,
      frontier,
      changes,
      place,
      select: (next, from) => {
        setPlace(from ?? null);
        select(next);
      },
      openPlace: (next) => {
        setPlace(next);
        select({ kind: 'document', id: next.document, naming: next.entity });
      },
      point: onPoint,
      entityTools,
      pathsFrom,
      findPaths: onFindPaths,
      expand: onExpand,
      accordingTo: onAccordingTo,
      openPage: onOpenPage,
      review: onReview,
      decide: onDecide,
      ledFrom,
      withdraw: onWithdraw,
      restore: onRestore,
    };
  }, [
    filter,
    frontier,
    changes,
    place,
    key,
    entityTools,
    pathsFrom,
    onFindPaths,
    onSelect,
    onPoint,
    onExpand,
    onAccordingTo,
    onOpenPage,
    onReview,
    onDecide,
    ledFrom,
    onWithdraw,
    onRestore,
  ]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the very change that is waited for.
  useEffect(() => {
    if (movedInside.current) title.current?.focus({ preventScroll: true });
    movedInside.current = false;
  }, [key]);

  return (
    <section ref={box} className="side-panel" aria-labelledby={titleId} data-kind={selection.kind}>
      <PanelHead
        id={titleId}
        title={title}
        name={say(`panel.${selection.kind}`)}
        closes={say('panel.close')}
        shortcut={clearSelection.keys[0]}
        onClose={onClose}
      />
      <PanelContext value={actions}>
        <div className="side-panel-body" key={key}>
          {ownNote}
          <Content selection={selection} groupContent={groupContent} />
        </div>
      </PanelContext>
    </section>
  );
}

function Content({ selection, groupContent }: Pick<SidePanelProps, 'selection' | 'groupContent'>) {
  switch (selection.kind) {
    case 'entity':
      return <EntityPanel id={selection.id} />;
    case 'link':
      return <LinkPanel id={selection.id} />;
    case 'claim':
      return <ClaimPanel id={selection.id} />;
    case 'document':
      return (
        <DocumentPanel id={selection.id} claim={selection.claim ?? null} naming={selection.naming ?? null} />
      );
    case 'group':
    case 'bundle':
      return groupContent;
  }
}
