import type { FoundName } from './found-name.ts';
import { rootOfHeadType } from './head-types.ts';
import type { WordSigns } from './word-signs.ts';

export interface NamedWords {
  readonly forms: readonly string[];
  readonly signs: readonly WordSigns[];
  readonly names: readonly FoundName[];
}

const places: ReadonlySet<string> = new Set(['place', 'country', 'city', 'region', 'territory']);
const rootOf = (type: string): string =>
  type === 'person' ? 'person' : places.has(type) ? 'place' : rootOfHeadType(type);
const sureEnough = 0.65;
/** A pattern (`the town of Khojaly`) says more of what a name is than the model does of a bare one. */
const patternVotes = 6;
const longestAgain = 6;

/**
 * A document uses a name for one thing: names that the sentences, each by itself, take for different things go to what most of them say, weighed by how
 * sure they are (`Obama` to `Barack Obama`; `Khojaly` to `the town of Khojaly`; `UUP` to the party it stands behind in brackets); and a name known from one
 * place is found in the others. Linear.
 */
export function agreeOnNames(sentences: readonly NamedWords[]): FoundName[][] {
  const votes = new Map<string, Map<string, number>>();
  const vote = (key: string, type: string, weight: number): void => {
    const known = votes.get(key) ?? new Map<string, number>();
    votes.set(key, known.set(type, (known.get(type) ?? 0) + weight));
  };
  const expanded = sentences.map((sentence) => ({ ...sentence, names: withShortForms(sentence) }));
  for (const { forms, names } of expanded) {
    for (const name of names) {
      if (name.kind === 'demonym') continue;
      const told = name.reason.startsWith('pattern') ? patternVotes : 1;
      vote(keyOf(forms, name), name.type, told * name.certainty);
      if (name.type === 'person' && name.last > name.first)
        vote(forms[name.last] ?? '', 'person', 0.8 * name.certainty);
    }
  }
  const agreed = new Map([...votes].map(([key, weights]) => [key, choose(weights)] as const));
  const beginnings = new Map<string, number>();
  for (const [key, { weight }] of agreed) {
    if (weight < sureEnough) continue;
    const words = key.split(' ');
    const first = words[0] ?? '';
    if (words.length <= longestAgain)
      beginnings.set(first, Math.max(beginnings.get(first) ?? 0, words.length));
  }
  return expanded.map((sentence) => {
    const names = sentence.names.map((name) => retyped(name, agreed.get(keyOf(sentence.forms, name))));
    return [...names, ...foundAgain(sentence, names, agreed, beginnings)].sort(
      (one, other) => one.first - other.first || other.last - one.last,
    );
  });
}

interface Agreed {
  readonly type: string;
  /** How sure all that say so are, added up. */
  readonly weight: number;
}

const keyOf = (forms: readonly string[], name: FoundName): string =>
  forms.slice(name.first, name.last + 1).join(' ');

/** The root of the tree that most weight is on, then the likeliest type of that root that says more than the root. */
function choose(weights: ReadonlyMap<string, number>): Agreed {
  const roots = new Map<string, number>();
  for (const [type, weight] of weights) roots.set(rootOf(type), (roots.get(rootOf(type)) ?? 0) + weight);
  const [root, weight] = [...roots].reduce((best, one) => (one[1] > best[1] ? one : best));
  let type = root;
  let most = 0;
  for (const [one, value] of weights) {
    if (rootOf(one) === root && one !== root && value > most) {
      type = one;
      most = value;
    }
  }
  return { type, weight };
}

function retyped(name: FoundName, agreed: Agreed | undefined): FoundName {
  if (
    agreed === undefined ||
    name.kind === 'demonym' ||
    agreed.type === name.type ||
    name.country !== undefined
  )
    return name;
  if (rootOf(agreed.type) !== rootOf(name.type) && agreed.weight < 1.5 * name.certainty) return name;
  return {
    ...name,
    type: agreed.type,
    certainty: Math.min(0.95, Math.max(name.certainty, agreed.weight / 2)),
    reason: 'same name elsewhere',
  };
}

/** `Ulster Unionist Party ( UUP )`: what is in the brackets is what stands before them. */
function withShortForms({ forms, signs, names }: NamedWords): FoundName[] {
  const result = [...names];
  for (const name of names) {
    const at = name.last + 2;
    const short = signs[at];
    if (
      forms[at - 1] !== '(' ||
      short?.allCapitals !== true ||
      forms[at + 1] !== ')' ||
      name.last === name.first
    )
      continue;
    let initials = '';
    for (let word = name.first; word <= name.last; word += 1)
      if (signs[word]?.capital === true) initials += signs[word]?.key[0] ?? '';
    if (!initials.includes(short.key) && !short.key.startsWith(initials)) continue;
    const same = result.findIndex((one) => one.first <= at && one.last >= at);
    const acronym: FoundName = {
      first: at,
      last: at,
      kind: 'name',
      type: name.type,
      certainty: name.certainty,
      reason: 'short form in brackets',
    };
    if (same < 0) result.push(acronym);
    else if (result[same]?.first === at && result[same]?.last === at) result[same] = acronym;
  }
  return result;
}

function foundAgain(
  { forms, signs }: NamedWords,
  names: readonly FoundName[],
  agreed: ReadonlyMap<string, Agreed>,
  beginnings: ReadonlyMap<string, number>,
): FoundName[] {
  const covered = new Set<number>();
  for (const name of names) for (let at = name.first; at <= name.last; at += 1) covered.add(at);
  const found: FoundName[] = [];
  for (let at = 0; at < forms.length; at += 1) {
    const longest = beginnings.get(forms[at] ?? '');
    if (longest === undefined || covered.has(at) || signs[at]?.capital !== true) continue;
    for (let words = longest; words >= 1; words -= 1) {
      const known = agreed.get(forms.slice(at, at + words).join(' '));
      if (known === undefined || known.weight < sureEnough || covered.has(at + words - 1)) continue;
      found.push({
        first: at,
        last: at + words - 1,
        kind: 'name',
        type: known.type,
        certainty: 0.6,
        reason: 'same name elsewhere',
      });
      at += words - 1;
      break;
    }
  }
  return found;
}
