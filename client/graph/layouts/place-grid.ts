import { byId, cellOf, columnsFor, emptyBackdrop, idsOf, inRows, type Place } from './place.ts';

/** Room above each type, for its name. */
const head = 46;

/** Rows by type, and within a type by name. */
export const placeGrid: Place = ({ nodes, facts }) => {
  const cell = cellOf(nodes);
  const columns = columnsFor(nodes.length, cell);
  const types = new Map<string, (typeof nodes)[number][]>();
  for (const node of [...nodes].sort(byId)) {
    const names = new Set(idsOf(node).map((id) => facts.types?.[id] ?? ''));
    const name = names.size === 1 ? ([...names][0] ?? '') : '';
    types.set(name, [...(types.get(name) ?? []), node]);
  }
  const sorted = [...types].sort(([one], [other]) => (one < other ? -1 : 1));
  let y = 0;
  const blocks = sorted.map(([name, group]) => {
    const inOrder = [...group].sort((one, other) =>
      one.name < other.name ? -1 : one.name > other.name ? 1 : byId(one, other),
    );
    const block = inRows(inOrder, { x: 0, y: y + head }, columns, cell);
    y += head + block.height;
    return { name, block, ids: inOrder.map(({ id }) => id) };
  });
  const width = Math.min(columns, nodes.length) * cell.width;
  return {
    points: Object.assign({}, ...blocks.map(({ block }) => block.points)),
    freeAlong: 'y',
    backdrop: () => ({
      ...emptyBackdrop,
      areas: blocks.map(({ block, ids }) => ({
        x: block.left,
        y: block.top - head / 2,
        width,
        height: block.height + head / 2 - 8,
        kind: 'zone' as const,
        ids,
      })),
      texts: blocks.map(({ name, block, ids }) => ({
        x: block.left + 10,
        y: block.top - head / 2 + 14,
        words: { about: 'byName' as const, ids, ...(name === '' ? {} : { text: name }) },
        anchor: 'start' as const,
      })),
    }),
  };
};
