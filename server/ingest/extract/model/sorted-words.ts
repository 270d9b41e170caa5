/** Words in order as one text, a line each: the number of letters it shares with the one before, and the rest. */
export function packWords(sorted: readonly string[]): string {
  let previous = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < previous.length && previous[shared] === word[shared]) shared += 1;
      previous = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('\n');
}

/** The words that `packWords` packed, in their order. */
export function unpackWords(packed: string): string[] {
  let previous = '';
  return packed.split('\n').map((line) => {
    previous = previous.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
    return previous;
  });
}
