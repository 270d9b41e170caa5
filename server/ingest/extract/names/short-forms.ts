import type { NameKind } from './name-labels.ts';
import type { TaggedName } from './tag-names.ts';
import type { WordSigns } from './word-signs.ts';

const named: ReadonlySet<NameKind> = new Set(['party', 'organization']);

/**
 * `Ulster Unionist Party ( UUP )`: what stands alone in brackets behind a name of several words, and is made of its first letters, names the same; and so it does in the rest
 * of the sentence. The model sees each by itself and may think otherwise.
 */
export function nameShortForms(
  names: readonly TaggedName[],
  signs: readonly WordSigns[],
  forms: readonly string[],
): TaggedName[] {
  const short = new Map<string, TaggedName>();
  for (const name of names) {
    const at = name.last + 2;
    const sign = signs[at];
    if (!named.has(name.kind) || name.last === name.first || forms[at - 1] !== '(') continue;
    if (
      sign?.capital !== true ||
      !/^[)/,:;]$/u.test(forms[at + 1] ?? '') ||
      !isShortOf(sign.key, name, signs)
    )
      continue;
    short.set(forms[at] ?? '', name);
  }
  if (short.size === 0) return [...names];
  const found = new Map<number, TaggedName>();
  forms.forEach((form, at) => {
    const whole = short.get(form);
    if (whole !== undefined && (at < whole.first || at > whole.last)) {
      found.set(at, { first: at, last: at, kind: whole.kind, certainty: whole.certainty });
    }
  });
  const kept = names.filter((name) => {
    if (name.first === name.last) return !found.has(name.first);
    for (let at = name.first; at <= name.last; at += 1) found.delete(at);
    return true;
  });
  return [...kept, ...found.values()].sort((one, other) => one.first - other.first);
}

/** Whether the letters are the first of words of the name, in order, the first word's among them. */
function isShortOf(key: string, { first, last }: TaggedName, signs: readonly WordSigns[]): boolean {
  if (key.length < 2 || key.length > 8) return false;
  let matched = 0;
  for (let at = first; at <= last; at += 1) {
    if (signs[at]?.key[0] === key[matched]) matched += 1;
    else if (matched === 0) return false;
  }
  return matched >= key.length - 1 && matched >= 2;
}
