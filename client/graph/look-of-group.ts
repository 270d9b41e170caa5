/** Model pixels of a group of two, and the most that a group takes. */
const smallest = 44;
const largest = 84;
/** Model pixels of a line that stands for one link, and of the widest. */
const thinnest = 3;
const widest = 12;

/** How a group is drawn: wider the more entities are in it, but slowly, as its number says how many. */
export const lookOfGroup = ({ members }: { readonly members: number }): { size: number; tone: string } => ({
  size: Math.round(Math.min(largest, smallest + 7 * Math.log2(members / 2))),
  tone: '',
});

/** The width of a bundle in model pixels, by how many links are in it. */
export const widthOfBundle = ({ links }: { readonly links: number }): number =>
  Math.min(widest, thinnest + 1.1 * Math.log2(links));
