import type { Backdrop } from '../../state/backdrop.ts';
import type { Point } from '../../state/data.ts';
import type { LayoutFacts } from '../../state/layout-facts.ts';
import type { PlacedEntity } from '../../state/layout-of.ts';
import { boxOf } from './box-of.ts';
import type { LayoutLink } from './run-fcose.ts';

export interface Question {
  readonly nodes: readonly PlacedEntity[];
  readonly links: readonly LayoutLink[];
  readonly facts: LayoutFacts;
}

/** All things in a layout. */
export interface Whole {
  readonly points: Readonly<Record<string, Point>>;
  /** Along which axis a thing may give way without saying something else by its place. */
  readonly freeAlong: 'x' | 'y';
  /** Places for one that comes later, best first. Without them it stands beside what it is linked with. */
  spots?(node: PlacedEntity): Iterable<Point>;
  /** What stands behind all things once they are placed, those that came later too. */
  backdrop?(nodes: readonly PlacedEntity[], points: Readonly<Record<string, Point>>): Backdrop;
}

/** A layout: follows from what it is given, in whatever order that comes. */
export type Place = (question: Question) => Whole;

export const emptyBackdrop: Backdrop = { areas: [], lines: [], rings: [], texts: [], map: null };

export const byId = <Thing extends { readonly id: string }>(one: Thing, other: Thing): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Room that any of some things takes, so that they can stand in rows: model pixels from middle to middle. */
export function cellOf(nodes: readonly PlacedEntity[]): { readonly width: number; readonly height: number } {
  const boxes = nodes.map(({ name, size }) => boxOf(name, size));
  return {
    width: Math.max(110, ...boxes.map(({ width }) => width)) + 16,
    height: Math.max(70, ...boxes.map(({ height }) => height)) + 20,
  };
}

/** The ids that a thing stands for: its own, or those in a group. */
export const idsOf = ({ id, members }: PlacedEntity): readonly string[] => members ?? [id];

export interface Block {
  readonly points: Readonly<Record<string, Point>>;
  /** Places after the last, in the order of the block. */
  rest(): Iterable<Point>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Things in rows of so many, from a place on: the first one's middle. */
export function inRows(
  nodes: readonly PlacedEntity[],
  at: Point,
  columns: number,
  cell: { readonly width: number; readonly height: number },
): Block {
  const spot = (index: number): Point => ({
    x: Math.round(at.x + (index % columns) * cell.width),
    y: Math.round(at.y + Math.floor(index / columns) * cell.height),
  });
  return {
    points: Object.fromEntries(nodes.map(({ id }, index) => [id, spot(index)])),
    *rest() {
      for (let index = nodes.length; ; index += 1) yield spot(index);
    },
    left: at.x - cell.width / 2,
    top: at.y - cell.height / 2,
    width: Math.min(columns, Math.max(1, nodes.length)) * cell.width,
    height: Math.max(1, Math.ceil(nodes.length / columns)) * cell.height,
  };
}

/** How many in a row give a block of the shape of a screen. */
export const columnsFor = (
  count: number,
  cell: { readonly width: number; readonly height: number },
): number => Math.max(1, Math.round(Math.sqrt((count * 1.7 * cell.height) / cell.width)));
