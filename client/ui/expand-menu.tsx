import { useEffect } from 'react';
import { Button, Dialog, Heading, Menu, MenuItem, Modal, ModalOverlay } from 'react-aria-components';
import { useQuery } from 'urql';
import { readFacets } from '../api/read-expansion.ts';
import { expansionPage } from '../state/fetch-expansion.ts';
import { plural } from '../state/plural.ts';
import { sceneOf } from '../state/scene-of.ts';
import type { Facet } from '../state/state.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { toFilterInput } from '../state/view.ts';
import './expand-menu.css';

interface Row extends Facet {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly drawn: number;
}

function useRows(hub: string): {
  readonly rows: readonly Row[];
  readonly note: string;
} {
  const filter = useSelect((state) => state.view.filter);
  const links = useSelect((state) => sceneOf(state).links);
  const [{ data, error, fetching }] = useQuery({
    query: readFacets,
    variables: { id: hub, filter: toFilterInput(filter) },
  });
  const drawn = ({ predicate, direction }: Facet): number =>
    links.filter(
      (link) => link.predicate === predicate && (direction === 'OUT' ? link.subject : link.object) === hub,
    ).length;
  const rows = (data?.entity?.linkCounts ?? []).map(({ predicate, direction, count }) => {
    const facet = { predicate: predicate.id, direction };
    const label = direction === 'OUT' ? predicate.label : predicate.inverse;
    return { ...facet, key: `${direction} ${predicate.id}`, label, count, drawn: drawn(facet) };
  });
  const empty = fetching ? 'Counting links …' : 'No link of this entity passes the filter.';
  return { rows, note: error === undefined ? empty : error.message };
}

const rest = (row: Row): string =>
  row.drawn >= row.count ? 'all drawn' : `${(row.count - row.drawn).toLocaleString('en')} not drawn`;

/** Screen pixels that a hand at rest may move a pointer. */
const tremble = 2;

/** Events from which React makes a pointer's entering: the leaving of what was there before is one. */
const entering = ['pointerover', 'pointerout', 'mouseover', 'mouseout'] as const;

/**
 * Until the pointer moves, keeps from this menu that it lies on one of the rows: a menu that opens beneath a pointer at rest
 * must not take that for a choice and move the focus away from the first row. Presses go through.
 */
function useDeafToRestingPointer(): void {
  useEffect(() => {
    let start: { x: number; y: number } | null = null;
    const swallow = (event: Event): void => event.stopPropagation();
    const wake = (): void => {
      for (const name of entering) window.removeEventListener(name, swallow, true);
      window.removeEventListener('pointermove', onMove, true);
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      start ??= { x: clientX, y: clientY };
      if (Math.hypot(clientX - start.x, clientY - start.y) > tremble) wake();
    };
    for (const name of entering) window.addEventListener(name, swallow, true);
    window.addEventListener('pointermove', onMove, true);
    return wake;
  }, []);
}

function Facets({ hub, onDone }: { readonly hub: string; onDone(): void }) {
  const { rows, note } = useRows(hub);
  const name = useSelect((state) => state.data.entities[hub]?.name ?? 'the entity');
  useDeafToRestingPointer();
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const drawn = rows.reduce((sum, row) => sum + row.drawn, 0);
  const expand = (facet: Facet | null): void => dispatch({ type: 'expand-asked', expansion: { hub, facet } });
  return (
    <>
      <Heading slot="title" className="expand-title">
        Expand {name}
      </Heading>
      {rows.length === 0 ? (
        <p className="hits-note">{note}</p>
      ) : (
        <Menu
          className="expand-rows"
          aria-label={`Links of ${name}`}
          autoFocus="first"
          disabledKeys={[
            ...(drawn >= total ? ['all'] : []),
            ...rows.filter((row) => row.drawn >= row.count).map((row) => row.key),
          ]}
          onAction={(key) => {
            const row = rows.find((other) => other.key === key);
            expand(row === undefined ? null : { predicate: row.predicate, direction: row.direction });
          }}
        >
          <MenuItem id="all" className="expand-row" textValue="Everything">
            <span>Everything</span>
            <span className="expand-count">
              {plural(total, 'link', 'links')},{' '}
              {drawn >= total ? 'all drawn' : `${(total - drawn).toLocaleString('en')} not drawn`}
            </span>
          </MenuItem>
          {rows.map((row) => (
            <MenuItem key={row.key} id={row.key} className="expand-row" textValue={row.label}>
              <span>
                <span aria-hidden="true">{row.direction === 'OUT' ? '→ ' : '← '}</span>
                {row.label}
              </span>
              <span className="expand-count">
                {row.count.toLocaleString('en')}, {rest(row)}
              </span>
            </MenuItem>
          ))}
        </Menu>
      )}
      <p className="expand-foot">
        At most {expansionPage} entities at a time; choose again for more.
        <Button className="plain-button" onPress={onDone}>
          Close
        </Button>
      </p>
    </>
  );
}

/** Asks along which links an entity is to be expanded, with how many there are of each. */
export function ExpandMenu() {
  const hub = useSelect((state) => state.status.menu);
  const close = (): void => dispatch({ type: 'menu-closed' });
  return (
    <ModalOverlay
      className="overlay"
      isOpen={hub !== null}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="expand-modal">
        <Dialog className="expand-dialog">{hub !== null && <Facets hub={hub} onDone={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}
