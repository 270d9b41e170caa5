import { onPaper } from './on-paper.ts';
import { groupFills, measureFills, type Preset, typeFills } from './preset.ts';

/** For paper, whatever the screen: white, and pale fills, which a rim makes up for. */
export const print: Preset = {
  palette: () => ({
    scheme: 'light',
    colours: {
      ...onPaper,
      ...typeFills([
        '#f3d3e5',
        '#c9dff2',
        '#c6e8d8',
        '#f9d0b8',
        '#fbe3b4',
        '#cdebf9',
        '#f8f2b8',
        '#e2e2dd',
        '#f0f0f0',
      ]),
      ...groupFills(['#e2cd45', '#aaffff', '#99d0b5', '#fffe9f', '#b596d4', '#e08d4c'], '#e2e2de'),
      ...measureFills(['#f2f6f9', '#d5e4ee', '#b0cbdd', '#86acc6', '#5c8bab']),
    },
  }),
};
