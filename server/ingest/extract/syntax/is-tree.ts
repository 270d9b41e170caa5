/** Whether every word leads up to the one root. */
export function isTree(words: readonly { readonly head: number }[]): boolean {
  return words.every((_, start) => {
    let at = start;
    for (let steps = 0; at !== -1; steps += 1) {
      if (steps > words.length) return false;
      at = words[at]?.head ?? -1;
    }
    return true;
  });
}
