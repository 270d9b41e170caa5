import { contrastOf, leastOfSigns, mix } from '../contrast-of.ts';
import { measureSteps } from '../styling/tones.ts';
import { onPaper } from './on-paper.ts';
import { groupFills, measureFills, type Preset, typeFills } from './preset.ts';

/** Colours that a reader may bring. More are not told apart. */
export const brandAtMost = 6;

/** The surface of pictures in a reader's own colours, in both themes: what is chosen for one would be lost on the other. */
const surface = onPaper.surface ?? '';

/** How a colour stands out from the surface, and whether that is enough for a fill. */
export function judgeBrand(colour: string): { readonly ratio: number; readonly isEnough: boolean } {
  const ratio = contrastOf(colour, surface);
  return { ratio, isEnough: ratio >= leastOfSigns };
}

const plain = '#595e69';

/** The reader's own colours, on white: for the types and for what rules tell apart, in their order. Those that are lost on white are left out. */
export const brand: Preset = {
  palette: (_theme, chosen) => {
    const held = chosen.filter((colour) => judgeBrand(colour).isEnough).slice(0, brandAtMost);
    const colours = held.length === 0 ? [plain] : held;
    const [first = plain] = colours;
    return {
      scheme: 'light',
      colours: {
        ...onPaper,
        ...typeFills(colours),
        ...groupFills(colours, '#767676'),
        ...measureFills(
          Array.from({ length: measureSteps }, (_, step) => mix(surface, first, (step + 1) / measureSteps)),
        ),
      },
    };
  },
};
