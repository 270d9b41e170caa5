import { groupFills, measureFills, type Palette, type Preset, typeFills } from './preset.ts';

const light: Palette = {
  scheme: 'light',
  colours: {
    surface: '#ffffff',
    'surface-raised': '#ffffff',
    'surface-sunken': '#f0f0f0',
    ink: '#000000',
    'ink-soft': '#1f1f1f',
    line: '#595959',
    'line-strong': '#000000',
    accent: '#0000c8',
    'accent-ink': '#ffffff',
    'accent-soft': '#dcdcff',
    warn: '#8f0000',
    'warn-soft': '#ffe9e0',
    'side-a': '#00504e',
    'side-b': '#7a16a3',
    'link-line': '#333333',
    ...typeFills([
      '#8a0f5c',
      '#003c8c',
      '#005237',
      '#8f2400',
      '#5e4300',
      '#0b4f73',
      '#4f4a00',
      '#45453f',
      '#595959',
    ]),
    ...groupFills(['#b24216', '#0f32bb', '#00785d', '#363e45', '#e40077', '#830000'], '#5a5a55'),
    ...measureFills(['#d8ecf7', '#9fd0ec', '#5fb0dd', '#0a6ca3', '#003f66']),
  },
};

const dark: Palette = {
  scheme: 'dark',
  colours: {
    surface: '#000000',
    'surface-raised': '#0a0a0a',
    'surface-sunken': '#000000',
    ink: '#ffffff',
    'ink-soft': '#e6e6e6',
    line: '#8c8c8c',
    'line-strong': '#ffffff',
    accent: '#7fd4ff',
    'accent-ink': '#000000',
    'accent-soft': '#0b3a52',
    warn: '#ffb27a',
    'warn-soft': '#3a1c00',
    'side-a': '#6ff0e4',
    'side-b': '#e2b0ff',
    'link-line': '#d0d0d0',
    ...typeFills([
      '#ff9ed2',
      '#7fb8ff',
      '#5fe3b0',
      '#ff9a5c',
      '#ffc64d',
      '#8fd9ff',
      '#fff06b',
      '#d6d6cf',
      '#f0f0f0',
    ]),
    ...groupFills(['#d0ce24', '#95b2ff', '#22f3c9', '#ffff74', '#ce8ea1', '#f76924'], '#d0d0ca'),
    ...measureFills(['#2f8dbf', '#57a8d1', '#8cc4df', '#bcdcec', '#e8f3f9']),
  },
};

/** Texts and lines at 7 to 1 and more, light or dark as the reader has it. */
export const highContrast: Preset = { palette: (theme) => (theme === 'dark' ? dark : light) };
