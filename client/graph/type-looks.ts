import activity from 'lucide-static/icons/activity.svg?raw';
import organization from 'lucide-static/icons/building-2.svg?raw';
import event from 'lucide-static/icons/calendar.svg?raw';
import document from 'lucide-static/icons/file-text.svg?raw';
import issue from 'lucide-static/icons/flag.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import place from 'lucide-static/icons/map-pin.svg?raw';
import person from 'lucide-static/icons/user.svg?raw';
import group from 'lucide-static/icons/users.svg?raw';
import other from 'lucide-static/icons/waypoints.svg?raw';

/** How entities below one root type look. Colour is never the only sign: shape and glyph say the same. */
export interface TypeLook {
  readonly root: string;
  /** A colour of Okabe and Ito's palette, told apart with every common colour blindness. */
  readonly colour: string;
  /** Colour of the glyph on it, at least 4.5:1. */
  readonly ink: string;
  readonly shape: string;
  /** SVG text drawn in `currentColor`. */
  readonly glyph: string;
}

const look = (root: string, colour: string, ink: string, shape: string, glyph: string): TypeLook => ({
  root,
  colour,
  ink,
  shape,
  glyph,
});

/** Ink of glyphs on light fills. */
export const dark = '#14161a';

export const typeLooks: readonly TypeLook[] = [
  look('person', '#cc79a7', dark, 'ellipse', person),
  look('organization', '#0072b2', '#ffffff', 'round-rectangle', organization),
  look('place', '#009e73', dark, 'round-hexagon', place),
  look('event', '#d55e00', dark, 'round-diamond', event),
  look('document', '#e69f00', dark, 'cut-rectangle', document),
  look('group', '#56b4e9', dark, 'round-octagon', group),
  look('issue', '#f0e442', dark, 'round-pentagon', issue),
  look('activity', '#b4b4ae', dark, 'barrel', activity),
];

/** A group of several types. */
export const several = look('several', '#dddddd', dark, 'rectangle', layers);

const otherLook = look('other', '#dddddd', dark, 'ellipse', other);

/** The look of a root type; types that came later than this list share one. */
export function lookOf(root: string): TypeLook {
  return [...typeLooks, several].find((row) => row.root === root) ?? otherLook;
}

/** Root types with how often each comes, in the order in which a legend tells them. */
export function countRoots(roots: readonly string[]): readonly (readonly [root: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
  const order = (root: string): number => typeLooks.indexOf(lookOf(root));
  return [...counts].sort(([one], [other]) => order(one) - order(other));
}
