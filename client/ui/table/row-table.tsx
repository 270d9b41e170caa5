import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, type TableProps } from 'react-aria-components';
import type { TableRow } from './export-rows.ts';
import { RowCheck } from './row-check.tsx';
import { TableRows } from './table-rows.tsx';
import { TableTools, type TableToolsProps } from './table-tools.tsx';
import type { Rows, RowValue } from './use-rows.ts';

/** Of a column of numbers in a long table, whose columns are not as wide as what is in them; pixels. */
const numberWidth = 96;
/** Of the column of checkboxes, likewise. */
const checkWidth = 44;

/** A column of a table: by what its rows are sorted, and what stands in its cells. */
export interface RowColumn<Item> extends RowValue<Item> {
  readonly name: string;
  /** What stands there, where it is not the value. */
  readonly cell?: (row: Item) => ReactNode;
  /** Of a column of numbers: what is said before each where a row is a card, for want of room. */
  readonly short?: string;
  readonly isRowHeader?: boolean;
  readonly classOf?: (row: Item) => string;
}

export interface RowTableProps<Item> extends Pick<TableToolsProps, 'what'> {
  readonly name: string;
  readonly columns: readonly RowColumn<Item>[];
  readonly rows: Rows<Item>;
  /** How rows are selected; several have checkboxes. */
  readonly selecting: TableProps;
  /** A row in a word, and its look. The same functions as long as they say the same. */
  readonly nameOf: (row: Item) => string;
  readonly classOf: (row: Item) => string;
  /** What is said in place of rows. */
  readonly empty: string;
  exportOf(row: Item): TableRow;
}

/** Rows as the reader sorts and keeps them, with what can be done to them. Arrow keys only move; Enter, Space or a click selects. */
export function RowTable<Item extends { readonly id: string }>(props: RowTableProps<Item>) {
  const { what, name, columns, rows, selecting, nameOf, classOf, empty, exportOf } = props;
  const hasChecks = selecting.selectionMode === 'multiple';
  return (
    <>
      <TableTools
        what={what}
        kept={rows.kept.length}
        total={rows.total}
        rowsToExport={() => rows.kept.map(exportOf)}
      />
      <TableRows rows={rows.kept.length} selected={rows.selected}>
        <Table
          className="table"
          aria-label={name}
          {...selecting}
          sortDescriptor={rows.sort}
          onSortChange={rows.onSortChange}
        >
          <TableHeader>
            {hasChecks && (
              <Column className="row-check-column" width={checkWidth}>
                <RowCheck />
              </Column>
            )}
            {columns.map((column) => (
              <Column
                key={column.id}
                id={column.id}
                allowsSorting
                isRowHeader={column.isRowHeader === true}
                {...(column.short === undefined ? {} : { width: numberWidth, className: 'number' })}
              >
                {column.name}
              </Column>
            ))}
          </TableHeader>
          <TableBody
            items={rows.kept}
            dependencies={[columns, classOf, nameOf]}
            renderEmptyState={() => empty}
          >
            {(row) => (
              <Row id={row.id} textValue={nameOf(row)} className={classOf(row)}>
                {hasChecks && (
                  <Cell className="row-check-cell">
                    <RowCheck />
                  </Cell>
                )}
                {columns.map(({ id, value, cell, short, classOf: look }) => (
                  <Cell
                    key={id}
                    className={short === undefined ? (look?.(row) ?? '') : 'number'}
                    {...(short === undefined ? {} : { 'data-label': short })}
                  >
                    {cell === undefined ? value(row) : cell(row)}
                  </Cell>
                ))}
              </Row>
            )}
          </TableBody>
        </Table>
      </TableRows>
    </>
  );
}
