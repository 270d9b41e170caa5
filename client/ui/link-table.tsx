import { useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { comparedWords, markOf } from '../state/comparison.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink } from '../state/select-scene.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { comparedIn, fallIn } from '../state/voices-of.ts';
import { denialWords } from './panel/support-words.ts';
import { sortRows } from './sort-rows.ts';

/** A dispute without a denial is one between values. */
const disputeWords = ({ support }: SceneLink): string =>
  support.denied === 0 ? 'disputed' : `disputed, ${denialWords(support.denied)}`;

/** How a link stands in a comparison, A and B standing for the speakers; empty where neither speaks of it. */
const comparedCell = ({ compared }: SceneLink): string =>
  compared === null ? '' : `${markOf(compared)} ${comparedWords(compared, 'A', 'B')}`;

const fallenCell = ({ fallen }: SceneLink): string => (fallen ? 'falls away' : 'stands');

/**
 * The links of the scene, one a row. Arrow keys only move; Enter, Space or a click selects. A row is named by the whole link,
 * since neither end says anything alone.
 */
export function LinkTable({ scene }: { readonly scene: Scene }) {
  const [sort, setSort] = useState<SortDescriptor>({ column: 'subject', direction: 'ascending' });
  const compares = useSelect((state) => comparedIn(state) !== null);
  const leavesOut = useSelect((state) => fallIn(state) !== null);
  const names = new Map(scene.nodes.map((node) => [node.id, nameOfShown(node)]));
  const values: Readonly<Record<string, (link: SceneLink) => string | number>> = {
    subject: (link) => names.get(link.subject) ?? '',
    predicate: (link) => link.label,
    object: (link) => names.get(link.object) ?? '',
    claims: (link) => link.support.claims,
    origins: (link) => link.support.origins,
    tellers: (link) => link.support.tellers,
    compared: comparedCell,
    fallen: fallenCell,
    disputed: (link) => (link.disputed ? 1 : 0),
  };
  const rows = sortRows(scene.links, values, sort);
  const selected = scene.links.filter((link) => link.selected).map((link) => link.id);
  return (
    <Table
      className="table"
      aria-label="Links"
      selectionMode="single"
      escapeKeyBehavior="none"
      selectionBehavior="toggle"
      disallowEmptySelection
      selectedKeys={selected}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : [...keys];
        dispatch({ type: 'selected', selection: id === undefined ? null : { kind: 'link', id: String(id) } });
      }}
      sortDescriptor={sort}
      onSortChange={setSort}
    >
      <TableHeader>
        <Column id="subject" isRowHeader allowsSorting>
          Subject
        </Column>
        <Column id="predicate" isRowHeader allowsSorting>
          Predicate
        </Column>
        <Column id="object" isRowHeader allowsSorting>
          Object
        </Column>
        <Column id="claims" allowsSorting className="number">
          Claims
        </Column>
        <Column id="origins" allowsSorting className="number">
          Origins
        </Column>
        <Column id="tellers" allowsSorting className="number">
          Tellers
        </Column>
        {compares && (
          <Column id="compared" allowsSorting>
            A and B
          </Column>
        )}
        {leavesOut && (
          <Column id="fallen" allowsSorting>
            Without what is left out
          </Column>
        )}
        <Column id="disputed" allowsSorting>
          Disputed
        </Column>
      </TableHeader>
      <TableBody
        items={rows}
        dependencies={[compares, leavesOut]}
        renderEmptyState={() => 'No link passes the filter.'}
      >
        {(link) => (
          <Row
            id={link.id}
            textValue={`${names.get(link.subject)} ${link.label}${link.hedge === null ? '' : ` (${link.hedge})`} ${names.get(link.object)}`}
          >
            <Cell>{names.get(link.subject)}</Cell>
            <Cell className={link.act ? 'act' : ''}>
              {link.label}
              {link.hedge !== null && ` (${link.hedge})`}
              {link.proposed && ' (proposed)'}
            </Cell>
            <Cell>{names.get(link.object)}</Cell>
            <Cell className="number" data-label="claims">
              {link.support.claims}
            </Cell>
            <Cell className="number" data-label="origins">
              {link.support.origins}
            </Cell>
            <Cell className="number" data-label="tellers">
              {link.support.tellers}
            </Cell>
            {compares && <Cell>{comparedCell(link)}</Cell>}
            {leavesOut && <Cell>{fallenCell(link)}</Cell>}
            <Cell>{link.disputed ? disputeWords(link) : ''}</Cell>
          </Row>
        )}
      </TableBody>
    </Table>
  );
}
