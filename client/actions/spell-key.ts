/** A key of a command as a reader knows it, such as `Ctrl+Z`. */
export const spellKey = (key: string): string =>
  key
    .replace('Mod', 'Ctrl')
    .replace('Escape', 'Esc')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace(/(?<=^|\+)[a-z]$/u, (letter) => letter.toUpperCase());
