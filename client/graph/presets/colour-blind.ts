import { typeLooks } from '../type-looks.ts';
import { groupFills, measureFills, type Palette, type Preset, typeFills } from './preset.ts';

/** Okabe and Ito 2008; without the blue and the black for what a rule tells apart, on which a dark sign is lost. */
const fills = {
  ...typeFills([...typeLooks.map(({ colour }) => colour), '#dddddd']),
  ...groupFills(['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#cc79a7', '#d55e00'], '#b4b4ae'),
};

/** Steps of cividis (Nuñez, Anderton and Renslow 2018), which runs from blue to yellow for every eye. */
const cividis = ['#fee838', '#d3c065', '#a69d75', '#7d7c78', '#414d6b'];

const light: Palette = {
  scheme: 'light',
  colours: {
    surface: '#fafafa',
    'surface-raised': '#ffffff',
    'surface-sunken': '#eeeeee',
    ink: '#1b1d22',
    'ink-soft': '#555a64',
    line: '#d8d8d8',
    'line-strong': '#85898f',
    accent: '#004b87',
    'accent-ink': '#ffffff',
    'accent-soft': '#e1edf7',
    warn: '#832100',
    'warn-soft': '#fbeadf',
    'side-a': '#005f94',
    'side-b': '#c54700',
    'link-line': '#74787f',
    ...fills,
    ...measureFills(cividis),
  },
};

const dark: Palette = {
  scheme: 'dark',
  colours: {
    surface: '#141619',
    'surface-raised': '#1e2127',
    'surface-sunken': '#101215',
    ink: '#eceae4',
    'ink-soft': '#adb2bc',
    line: '#343942',
    'line-strong': '#7d838f',
    accent: '#8cc8f0',
    'accent-ink': '#10151d',
    'accent-soft': '#1d3a52',
    warn: '#ff9a5e',
    'warn-soft': '#3c271b',
    'side-a': '#6cc0f2',
    'side-b': '#f2d24a',
    'link-line': '#949aa5',
    ...fills,
    ...measureFills(['#8e8a79', '#a69d75', '#c4b56c', '#e1cc58', '#fee838']),
  },
};

/** Told apart with every common colour blindness: lines as well as fills, and values from blue to yellow. */
export const colourBlind: Preset = { palette: (theme) => (theme === 'dark' ? dark : light) };
