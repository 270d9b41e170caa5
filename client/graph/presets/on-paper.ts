import type { Colours } from './preset.ts';

/** What all that stands on white paper has in common. */
export const onPaper: Colours = {
  surface: '#ffffff',
  'surface-raised': '#ffffff',
  'surface-sunken': '#f4f4f4',
  ink: '#000000',
  'ink-soft': '#444444',
  line: '#cccccc',
  'line-strong': '#666666',
  accent: '#003b80',
  'accent-ink': '#ffffff',
  'accent-soft': '#e6eef8',
  warn: '#8f2d00',
  'warn-soft': '#fbeee7',
  'side-a': '#00505a',
  'side-b': '#8a38ad',
  'link-line': '#5a5a5a',
};
