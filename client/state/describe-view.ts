import { say, sayAll, sayAny } from '../texts/say.ts';
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
import type { Scene } from './select-scene.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';
import { knownSentence, timeChoiceSentence } from './time-choice.ts';
import type { ViewFilter } from './view.ts';

/** The publishers as a sentence names them, and whether they are several. */
function publishers(state: State, documents: readonly string[]): { names: string; several: boolean } {
  const all = state.data.start?.documents ?? [];
  const shown = documents.length === 0 ? all : all.filter((row) => documents.includes(row.id));
  const names = [...new Set(shown.flatMap((row) => row.publisher?.name ?? []))];
  const areTold = names.length > 0 && names.length <= 3;
  return {
    names: areTold ? sayAll(names) : say('words.publishers'),
    several: !areTold || names.length > 1,
  };
}

function frontierWords(state: State, frontier: number, documents: readonly string[]): string {
  if (frontier > 0) return say('words.downToRung', { rung: frontier });
  const { names, several } = publishers(state, documents);
  return say(several ? 'words.rung0Several' : 'words.rung0One', { names });
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
    filter.frontier === null ? say('words.everyRung') : frontierWords(state, filter.frontier, documents),
  );
  if (filter.accordingTo.length > 0) {
    const names = sayAny(filter.accordingTo.map((id) => nameOf(state, id)));
    sentences.push(say('words.accordingTo', { names }));
  }
  if (filter.predicates.length > 0) {
    const labels = filter.predicates.map((id) =>
      say('common.quoted', { name: start?.predicates[id]?.label ?? id }),
    );
    sentences.push(say('words.only', { names: sayAll(labels) }));
  }
  if (filter.documents.length > 0) {
    const names = filter.documents.map((id) => documentNameOf(state, id));
    sentences.push(say('words.onlyDocuments', { names: sayAll(names) }));
  }
  if (filter.minOrigins !== null) sentences.push(say('words.minOrigins', { count: filter.minOrigins }));
  if (filter.disputed !== null)
    sentences.push(say(filter.disputed ? 'words.onlyDisputed' : 'words.onlyUndisputed'));
  if (filter.time !== null) sentences.push(timeChoiceSentence(filter.time));
  if (filter.asKnownOn !== null) sentences.push(knownSentence(filter.asKnownOn));
  if (filter.proposed) sentences.push(say('words.proposed'));
  sentences.push(...describeVoices(state, (id) => documentNameOf(state, id)));
  if (hiddenTypes.length > 0) {
    const names = hiddenTypes.map((id) => start?.types[id]?.name ?? id);
    sentences.push(say('words.typesNotDrawn', { names: sayAll(names) }));
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
      ...(view.layout === null
        ? []
        : [say('layout.laidOutAs', { layout: say(`layout.${view.layout.kind}`) })]),
      ...leftOutSentences(state),
    ];
  const { drawn } = status;
  if (drawn === null) return [say(standing === 'asking' ? 'words.asking' : 'words.nothingCame')];
  const before = describeFilter(state, drawn.filter, drawn.documents);
  return standing === 'asking'
    ? [say('words.askingBefore'), ...before]
    : [say('words.stillBefore'), ...before];
}

/** That the view calls for more than can be shown. */
function leftOutSentences(state: State): string[] {
  const left = leftOut(state);
  const { view, data } = state;
  const isCut = view.documents.some((id) => data.cutDocuments.includes(documentKey(id, view.filter)));
  if (left === 0 && !isCut) return [];
  return [
    isCut
      ? say('words.someLeftOut', { most: shownLimit })
      : say('words.moreLeftOut', { count: left, most: shownLimit }),
  ];
}

/** How much is shown, in words; `drawn` is the same with its groups. */
export function countScene(scene: Scene, drawn: Pick<Scene, 'nodes'> = scene): string {
  const faded = scene.nodes.filter((node) => node.faded).length;
  const disputed = scene.links.filter((link) => link.disputed).length;
  const proposed = scene.links.filter((link) => link.proposed).length;
  const parts = [
    say('words.entities', { count: scene.nodes.length }),
    say('words.links', { count: scene.links.length }),
    ...(disputed > 0 ? [say('words.disputed', { count: disputed })] : []),
    ...(proposed > 0 ? [say('words.unaccepted', { count: proposed })] : []),
    ...(faded > 0 ? [say('words.faint', { count: faded })] : []),
    ...(drawn.nodes.length > largePicture ? [say('words.noCaptions')] : []),
    ...(scene.truncated ? [say('words.truncated')] : []),
  ];
  return parts.join(', ');
}
