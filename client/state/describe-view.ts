import { asideSentences } from './aside-sentences.ts';
import { describeVoices } from './describe-voices.ts';
import { groupSentences } from './group-words.ts';
import { largePicture } from './large-picture.ts';
import { markSentences } from './mark-words.ts';
import { measureSentences } from './measure-words.ts';
import { documentNameOf, nameOf } from './name-of.ts';
import { documentKey, leftOut, shownLimit } from './needs.ts';
import { pageWords } from './page.ts';
import { pathSentences } from './path-words.ts';
import { plural } from './plural.ts';
import type { Scene } from './select-scene.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';
import { knownSentence, timeChoiceSentence } from './time-choice.ts';
import type { ViewFilter } from './view.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

function publishers(state: State, documents: readonly string[]): string {
  const all = state.data.start?.documents ?? [];
  const shown = documents.length === 0 ? all : all.filter((row) => documents.includes(row.id));
  const names = [...new Set(shown.flatMap((row) => row.publisher?.name ?? []))];
  return names.length === 0 || names.length > 3 ? 'the publishers' : listed.format(names);
}

function frontierWords(state: State, frontier: number, documents: readonly string[]): string {
  const cut = 'what others are said to have said is drawn only as its being passed on';
  if (frontier === 0) {
    const who = publishers(state, documents);
    const verb = who === 'the publishers' || who.includes(' and ') ? 'say' : 'says';
    return `down to rung 0: only what ${who} ${verb} without naming anybody; ${cut}`;
  }
  return `down to rung ${frontier}: at most ${plural(frontier, 'speaker', 'speakers')} behind the publisher; beyond that, ${cut}`;
}

/** What a picture under a filter shows and leaves out, as sentences. */
export function describeFilter(
  state: State,
  filter: ViewFilter,
  documents: readonly string[],
): readonly string[] {
  const { hiddenTypes } = state.view;
  const { start } = state.data;
  const sentences: string[] = [];
  sentences.push(
    filter.frontier === null
      ? 'Shows what is said, at every rung of the ladder.'
      : `Shows what is said ${frontierWords(state, filter.frontier, documents)}.`,
  );
  if (filter.accordingTo.length > 0) {
    const names = either.format(filter.accordingTo.map((id) => nameOf(state, id)));
    sentences.push(`According to ${names}: only claims that come from there.`);
  }
  if (filter.predicates.length > 0) {
    const labels = filter.predicates.map((id) => `“${start?.predicates[id]?.label ?? id}”`);
    sentences.push(`Only ${listed.format(labels)}.`);
  }
  if (filter.documents.length > 0) {
    const names = filter.documents.map((id) => documentNameOf(state, id));
    sentences.push(`Only claims made in ${listed.format(names)}.`);
  }
  if (filter.minOrigins !== null)
    sentences.push(`At least ${plural(filter.minOrigins, 'origin', 'origins')} behind each link.`);
  if (filter.disputed !== null)
    sentences.push(filter.disputed ? 'Only what is disputed.' : 'Only what is not disputed.');
  if (filter.time !== null) sentences.push(timeChoiceSentence(filter.time));
  if (filter.asKnownOn !== null) sentences.push(knownSentence(filter.asKnownOn));
  if (filter.proposed)
    sentences.push(
      'With claims that a program read and nobody has accepted yet: look at them before you rely on them.',
    );
  sentences.push(...describeVoices(state, (id) => documentNameOf(state, id)));
  if (hiddenTypes.length > 0) {
    const names = hiddenTypes.map((id) => start?.types[id]?.name ?? id);
    sentences.push(`Types not drawn: ${listed.format(names)}.`);
  }
  return sentences;
}

/**
 * What the picture on screen shows and leaves out, as sentences; one for each set part of its filter. While another is
 * asked for, or has not come, the first sentence says that this is the one before.
 */
export function describeView(state: State): readonly string[] {
  const { view, status } = state;
  if (view.page !== null) return [`${pageWords(view.page, (id) => nameOf(state, id))}.`];
  const standing = standingOf(state);
  if (standing === 'current')
    return [
      ...describeFilter(state, view.filter, view.documents),
      ...asideSentences(state),
      ...markSentences(state),
      ...pathSentences(state),
      ...measureSentences(state),
      ...groupSentences(state),
      ...leftOutSentences(state),
    ];
  const { drawn } = status;
  if (drawn === null)
    return [standing === 'asking' ? 'Asking …' : 'Nothing is drawn: the answer did not come.'];
  const before = describeFilter(state, drawn.filter, drawn.documents);
  return standing === 'asking'
    ? ['Asking … Until the answer is there, the picture is the one before.', ...before]
    : ['The answer did not come; the picture is still the one before.', ...before];
}

/** That the view calls for more than can be shown. */
function leftOutSentences(state: State): string[] {
  const left = leftOut(state);
  const { view, data } = state;
  const isCut = view.documents.some((id) => data.cutDocuments.includes(documentKey(id, view.filter)));
  if (left === 0 && !isCut) return [];
  const how = isCut ? 'More entities are' : plural(left, 'more entity is', 'more entities are');
  return [`${how} left out: at most ${shownLimit.toLocaleString('en')} are shown.`];
}

/** How much is shown, in words; `drawn` is the same with its groups. */
export function countScene(scene: Scene, drawn: Pick<Scene, 'nodes'> = scene): string {
  const faded = scene.nodes.filter((node) => node.faded).length;
  const disputed = scene.links.filter((link) => link.disputed).length;
  const proposed = scene.links.filter((link) => link.proposed).length;
  const parts = [
    plural(scene.nodes.length, 'entity', 'entities'),
    plural(scene.links.length, 'link', 'links'),
    ...(disputed > 0 ? [`${disputed.toLocaleString('en')} disputed`] : []),
    ...(proposed > 0 ? [`${proposed.toLocaleString('en')} that nobody has accepted`] : []),
    ...(faded > 0 ? [`${faded.toLocaleString('en')} faint, in no link or claim that is shown`] : []),
    ...(drawn.nodes.length > largePicture ? ['captions of links left out'] : []),
    ...(scene.truncated ? ['more were left out to keep to the limit'] : []),
  ];
  return parts.join(', ');
}
