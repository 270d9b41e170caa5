import type { Scene, SceneLink } from '../../state/select-scene.ts';

/** Links with a footnote at most: more of them are a book, and no figure. */
export const footnotesAtMost = 300;

/** Entities within so many model pixels stand in one row. */
const rowHeight = 80;

/** Links in the order in which a reader finds them: from the top to the bottom, and from left to right. A line that stands for several has no claims of its own. */
function inReadingOrder({ nodes, links }: Scene): readonly SceneLink[] {
  const points = new Map(nodes.map(({ id, point }) => [id, point]));
  const rows = links.flatMap((link) => {
    const [from, to] = [points.get(link.subject), points.get(link.object)];
    if (link.bundle !== undefined || !from || !to) return [];
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    return [{ link, x, row: Math.round(y / rowHeight) }];
  });
  return rows
    .sort((one, other) => one.row - other.row || one.x - other.x || (one.link.id < other.link.id ? -1 : 1))
    .map(({ link }) => link);
}

export interface NumberedLinks {
  /** In the order of their numbers, which begin with 1. */
  readonly links: readonly SceneLink[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Links that are drawn and have no footnote, as there are too many. */
  readonly cut: number;
  /** Lines that stand for several links each. */
  readonly bundles: number;
}

/** Which links of a scene have which footnote. */
export function numberLinks(scene: Scene): NumberedLinks {
  const ordered = inReadingOrder(scene);
  const links = ordered.slice(0, footnotesAtMost);
  return {
    links,
    numbers: new Map(links.map(({ id }, at) => [id, at + 1])),
    cut: ordered.length - links.length,
    bundles: scene.links.filter(({ bundle }) => bundle !== undefined).length,
  };
}
