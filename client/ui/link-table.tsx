import { useMemo } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { comparedWords, markOf } from '../state/comparison.ts';
import { endsOfSelection } from '../state/ends-of-selection.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink } from '../state/select-scene.ts';
import { useSelect } from '../state/store.ts';
import { comparedIn, fallIn } from '../state/voices-of.ts';
import { say } from '../texts/say.ts';
import { denialWords } from './panel/support-words.ts';
import { selectableLinks } from './table/selectable-rows.ts';
import { TableRows } from './table/table-rows.tsx';
import { TableTools } from './table/table-tools.tsx';
import { numberWidth, type RowReaders, useRows } from './table/use-rows.ts';

/** A dispute without a denial is one between values. */
const disputeWords = ({ support }: SceneLink): string =>
  support.denied === 0
    ? say('common.disputed')
    : say('table.isDisputedDenied', { denials: denialWords(support.denied) });

/** How a link stands in a comparison, A and B standing for the speakers; empty where neither speaks of it. */
const comparedCell = ({ compared }: SceneLink): string =>
  compared === null ? '' : `${markOf(compared)} ${comparedWords(compared, 'A', 'B')}`;

const fallenCell = ({ fallen }: SceneLink): string => say(fallen ? 'words.fallsAway' : 'table.stands');

/** A row is found by the whole link, and by the types of its ends. */
function readersOf({ nodes }: Scene) {
  const names = new Map(nodes.map((node) => [node.id, nameOfShown(node)]));
  const types = new Map(nodes.map((node) => [node.id, node.typeName]));
  const wordsOf = (link: SceneLink): string =>
    `${names.get(link.subject)} ${link.label}${link.hedge === null ? '' : ` (${link.hedge})`} ${names.get(link.object)}`;
  const values: RowReaders<SceneLink>['values'] = {
    subject: (link) => names.get(link.subject) ?? '',
    predicate: (link) => link.label,
    object: (link) => names.get(link.object) ?? '',
    claims: (link) => link.support.claims,
    origins: (link) => link.support.origins,
    tellers: (link) => link.support.tellers,
    compared: comparedCell,
    fallen: fallenCell,
    disputed: (link) => (link.disputed ? 1 : 0),
    note: (link) => link.note,
  };
  const textOf = (link: SceneLink): string =>
    [
      wordsOf(link),
      types.get(link.subject),
      types.get(link.object),
      link.disputed ? disputeWords(link) : '',
    ].join(' ');
  return { names, wordsOf, values, textOf };
}

/**
 * The links of the scene, one a row. Arrow keys only move; Enter, Space or a click selects. A row is named by the whole link,
 * since neither end says anything alone.
 */
export function LinkTable({ scene }: { readonly scene: Scene }) {
  const compares = useSelect((state) => comparedIn(state) !== null);
  const leavesOut = useSelect((state) => fallIn(state) !== null);
  const hasNotes = scene.links.some(({ note }) => note !== '');
  const readers = useMemo(() => readersOf(scene), [scene]);
  const { names, wordsOf } = readers;
  const ends = useSelect((state) => {
    const kind = state.view.selection?.kind;
    return kind === 'claim' || kind === 'document' ? JSON.stringify(endsOfSelection(state)) : '[]';
  });
  const [claimFrom = '', claimTo] = JSON.parse(ends) as string[];
  const isOfClaim = ({ subject, object }: SceneLink): boolean =>
    claimTo !== undefined &&
    ((subject === claimFrom && object === claimTo) || (subject === claimTo && object === claimFrom));
  const rows = useRows(scene.links, readers, 'subject');
  return (
    <>
      <TableTools
        what="links"
        kept={rows.kept.length}
        total={rows.total}
        rowsToExport={() =>
          rows.kept.map((link) => ({
            id: link.id,
            subject: names.get(link.subject) ?? '',
            predicate: link.label,
            object: names.get(link.object) ?? '',
            hedge: link.hedge,
            proposed: link.proposed,
            time: link.time,
            claims: link.support.claims,
            origins: link.support.origins,
            tellers: link.support.tellers,
            denied: link.support.denied,
            disputed: link.disputed,
          }))
        }
      />
      <TableRows rows={rows.kept.length} selected={rows.selected}>
        <Table
          className="table"
          aria-label={say('table.links')}
          {...selectableLinks(scene.links)}
          sortDescriptor={rows.sort}
          onSortChange={rows.onSortChange}
        >
          <TableHeader>
            <Column id="subject" isRowHeader allowsSorting>
              {say('table.subject')}
            </Column>
            <Column id="predicate" isRowHeader allowsSorting>
              {say('table.predicate')}
            </Column>
            <Column id="object" isRowHeader allowsSorting>
              {say('table.object')}
            </Column>
            <Column id="claims" allowsSorting width={numberWidth} className="number">
              {say('table.claims')}
            </Column>
            <Column id="origins" allowsSorting width={numberWidth} className="number">
              {say('table.origins')}
            </Column>
            <Column id="tellers" allowsSorting width={numberWidth} className="number">
              {say('table.tellers')}
            </Column>
            {compares && (
              <Column id="compared" allowsSorting>
                {say('table.ab')}
              </Column>
            )}
            {leavesOut && (
              <Column id="fallen" allowsSorting>
                {say('table.without')}
              </Column>
            )}
            <Column id="disputed" allowsSorting>
              {say('table.disputed')}
            </Column>
            {hasNotes && (
              <Column id="note" allowsSorting>
                {say('picking.readersNote')}
              </Column>
            )}
          </TableHeader>
          <TableBody
            items={rows.kept}
            dependencies={[compares, leavesOut, ends, hasNotes]}
            renderEmptyState={() => say(rows.total === 0 ? 'table.noLink' : 'table.noLinkWords')}
          >
            {(link) => (
              <Row id={link.id} textValue={wordsOf(link)} className={isOfClaim(link) ? 'of-claim' : ''}>
                <Cell>{names.get(link.subject)}</Cell>
                <Cell className={link.act ? 'act' : ''}>
                  {link.label}
                  {link.hedge !== null && ` (${link.hedge})`}
                  {link.proposed && say('table.proposed')}
                </Cell>
                <Cell>{names.get(link.object)}</Cell>
                <Cell className="number" data-label={say('table.claimsShort')}>
                  {link.support.claims}
                </Cell>
                <Cell className="number" data-label={say('table.originsShort')}>
                  {link.support.origins}
                </Cell>
                <Cell className="number" data-label={say('table.tellersShort')}>
                  {link.support.tellers}
                </Cell>
                {compares && <Cell>{comparedCell(link)}</Cell>}
                {leavesOut && <Cell>{fallenCell(link)}</Cell>}
                <Cell>{link.disputed ? disputeWords(link) : ''}</Cell>
                {hasNotes && <Cell className="own-words">{link.note}</Cell>}
              </Row>
            )}
          </TableBody>
        </Table>
      </TableRows>
    </>
  );
}
