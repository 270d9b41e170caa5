/** A name with one slip of the pen: two letters swapped, one left out, or one doubled. `random` gives numbers from 0 to 1. */
export function misspell(name: string, random: () => number): string {
  const letters = [...name];
  if (letters.length < 5) return name;
  const at = 1 + Math.floor(random() * (letters.length - 3));
  const slip = Math.floor(random() * 3);
  const [here = '', next = ''] = [letters[at], letters[at + 1]];
  if (slip === 0) letters.splice(at, 2, next, here);
  else if (slip === 1) letters.splice(at, 1);
  else letters.splice(at, 0, here);
  return letters.join('');
}
