import { say } from '../texts/say.ts';
import type { Action, PictureArrived } from './action.ts';
import { communitiesKey } from './communities.ts';
import { describeComparison, describeWithout } from './describe-voices.ts';
import { asideWords, saidOfConnection } from './expand-words.ts';
import { groupSentences, saidOfOpening } from './group-words.ts';
import { isUnderWay, putRow } from './intake-row.ts';
import { layoutSaid } from './layout-words.ts';
import { saidOfNote, saidOfPins } from './mark-words.ts';
import { measureKey } from './measure.ts';
import { measureSentences } from './measure-words.ts';
import { documentNameOf, nameOf } from './name-of.ts';
import { connectionKey, isPictureThere, restKey, wantedPictureKey } from './needs.ts';
import { pageWords } from './page.ts';
import { saidOfEnds } from './path-words.ts';
import { reduceLive } from './reduce-live.ts';
import { reduceSaving } from './reduce-saved.ts';
import { saidOfSelection } from './said-of-selection.ts';
import { withinSizes } from './sizes.ts';
import type { State, Status } from './state.ts';
import { choiceWords, knownWords } from './time-choice.ts';
import { tourWords } from './tour.ts';
import type { ViewFilter } from './view.ts';

const without = (list: readonly string[], key: string): readonly string[] =>
  list.filter((other) => other !== key);

const withoutKey = (problems: Status['problems'], key: string): Status['problems'] =>
  Object.fromEntries(Object.entries(problems).filter(([other]) => other !== key));

function arrivedKey(action: Action): string | null {
  switch (action.type) {
    case 'start-arrived':
      return 'start';
    case 'holdings-arrived':
      return 'holdings';
    case 'documents-arrived':
    case 'picture-arrived':
    case 'speakers-arrived':
    case 'comparison-arrived':
    case 'times-arrived':
    case 'names-arrived':
    case 'connected':
    case 'saved-arrived':
    case 'failed':
      return action.key;
    default:
      return null;
  }
}

/** What a change of the days, or of the day of knowledge, comes to; null when a filter changes neither. */
function saidOfTime({ time, asKnownOn }: Partial<ViewFilter>): string | null {
  // Clearing the whole filter is said by what is shown then.
  if (time !== undefined && asKnownOn !== undefined) return null;
  if (time !== undefined) return time === null ? say('said.allDays') : `${choiceWords(time)}.`;
  if (asKnownOn === undefined) return null;
  return asKnownOn === null ? say('said.knownNow') : `${knownWords(asKnownOn)}.`;
}

/** What is compared or left out comes to, as far as the answer is there; null when an action is about neither. */
function saidOfVoices(state: State, action: Action): string | null {
  if (action.type === 'comparison-changed' && state.view.comparison === null)
    return say('said.nothingCompared');
  if (action.type === 'without-changed' && state.view.without === null) return say('said.nothingLeftOut');
  const name = (id: string): string => documentNameOf(state, id);
  const isOfComparison = action.type === 'comparison-changed' || action.type === 'comparison-arrived';
  const sentences = isOfComparison ? describeComparison(state, name) : describeWithout(state, name);
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** What the reader did is said before what the next step is. */
function changeTour(status: Status, { to, isDone }: Extract<Action, { type: 'tour-changed' }>): Status {
  const tour = { ...status.tour, ...to };
  if (to.step === undefined) return { ...status, tour };
  return { ...status, tour, said: `${isDone === true ? `${status.said} ` : ''}${tourWords(tour)}` };
}

/** How many links there are now, when it is what the reader waits for. */
const withLinksSaid = (state: State, status: Status, { key, picture }: PictureArrived): Status =>
  key === wantedPictureKey(state)
    ? { ...status, said: say('said.linksShown', { count: picture.links.length }) }
    : status;

function change(state: State, status: Status, action: Action): Status {
  switch (action.type) {
    case 'asked':
      return { ...status, loading: [...status.loading, action.key] };
    case 'failed':
      return {
        ...status,
        problems: { ...status.problems, [action.key]: action.problem },
        isConnecting: status.isConnecting && action.key !== connectionKey,
      };
    case 'retried':
      return { ...status, problems: {} };
    case 'connection-asked':
      // Asked again by hand, it is tried again.
      return { ...status, isConnecting: true, problems: withoutKey(status.problems, connectionKey) };
    case 'speakers-asked':
      return status.areSpeakersAsked ? status : { ...status, areSpeakersAsked: true };
    case 'connected':
      return { ...status, isConnecting: false, said: saidOfConnection(action) };
    case 'set-aside':
      return { ...status, said: `${asideWords(action, (id) => nameOf(state, id))}.` };
    case 'aside-cleared':
      return { ...status, said: say('said.allDrawn') };
    case 'expanded': {
      const count = action.brought.flatMap(({ ids }) => ids).length;
      return { ...status, said: say('said.added', { count }) };
    }
    case 'entities-added':
      return { ...status, said: say('said.added', { count: action.ids.length }) };
    case 'path-ends-picked':
    case 'path-ends-changed':
      return { ...status, said: saidOfEnds(state) };
    case 'path-chosen':
      return {
        ...status,
        said: say(action.links.length === 0 ? 'said.noPath' : 'said.pathDrawn'),
      };
    case 'hop-walked':
    case 'taken-back':
      return { ...status, said: action.said };
    case 'page-opened':
      return { ...status, said: `${pageWords(action.page, (id) => nameOf(state, id))}.` };
    case 'page-closed':
      return { ...status, said: say('said.backAtPicture') };
    case 'search-asked':
      return { ...status, searches: status.searches + 1, sheet: null };
    case 'sheet-opened':
      return { ...status, sheet: action.sheet };
    case 'sheet-closed':
      return status.sheet === null ? status : { ...status, sheet: null };
    case 'walked':
      return {
        ...status,
        said: say('said.nowAt', { step: action.words }),
      };
    case 'selected':
      return { ...status, led: null, said: saidOfSelection(state, action.selection) };
    case 'fit-asked':
      return { ...status, fits: status.fits + 1 };
    case 'mode-changed':
      // Out of sight it would still take Escape.
      return status.isLassoing ? { ...status, isLassoing: false } : status;
    case 'lasso-switched':
      return {
        ...status,
        isLassoing: action.isOn,
        said: action.isOn ? say('said.lassoOn') : say('said.lassoOff'),
      };
    case 'pinned':
      return { ...status, said: saidOfPins(state, action.ids, action.isPinned) };
    case 'laid-out':
      return { ...status, said: layoutSaid(action.kind) };
    case 'aligned':
      return { ...status, said: say('layout.aligned', { how: say(`layout.align.${action.how}`) }) };
    case 'laid-out-again':
      return { ...status, said: say('said.laidOut') };
    case 'note-opened':
      return { ...status, noting: action.about, sheet: null };
    case 'note-closed':
      return status.noting === null ? status : { ...status, noting: null };
    case 'withdrawing':
      return { ...status, withdrawing: action.what, withdrawn: null };
    case 'withdrawal-seen':
      return status.withdrawing === null
        ? status
        : { ...status, withdrawing: { ...status.withdrawing, fading: action.fading } };
    case 'withdrawn': {
      const { id, said } = action;
      return { ...status, withdrawing: null, withdrawn: id === null ? null : { id, said }, said };
    }
    case 'noted':
      return { ...status, noting: null, said: saidOfNote(state, action.about, action.text) };
    case 'deciding-opened':
      return { ...status, deciding: action.deciding, sheet: null };
    case 'deciding-closed':
      return status.deciding === null ? status : { ...status, deciding: null };
    case 'decided': {
      const { decided, next } = action;
      const changes = status.changes + 1;
      return { ...status, deciding: next, decided, changes, said: decided.words };
    }
    case 'decided-left':
      return status.decided === null ? status : { ...status, decided: null };
    case 'filter-changed':
    case 'filter-slid':
      return { ...status, said: saidOfTime(action.filter) ?? status.said };
    case 'timeline-changed':
      return { ...status, timeline: { ...status.timeline, ...action.to } };
    case 'tour-changed':
      return changeTour(status, action);
    case 'sizes-changed':
      return { ...status, sizes: withinSizes({ ...status.sizes, ...action.to }) };
    case 'pointed':
      return { ...status, pointedAt: action.ids };
    case 'intake-opened':
      return {
        ...status,
        intake: {
          ...status.intake,
          isOpen: true,
          known: action.known ?? null,
          pastes: action.pastes === true,
        },
      };
    case 'intake-closed':
      return { ...status, intake: { ...status.intake, isOpen: false } };
    case 'intake-changed':
      return { ...status, intake: { ...status.intake, rows: putRow(status.intake.rows, action.row) } };
    case 'intake-cleared':
      return { ...status, intake: { ...status.intake, rows: status.intake.rows.filter(isUnderWay) } };
    case 'graph-changed':
      return { ...status, drawn: null, changes: status.changes + 1 };
    case 'documents-added':
      return { ...status, changes: status.changes + 1 };
    case 'undone':
      return { ...status, said: say('said.undone') };
    case 'redone':
      return { ...status, said: say('said.redone') };
    case 'style-changed':
      return {
        ...status,
        problems: withoutKey(status.problems, measureKey),
        said: measureSentences(state).join(' ') || action.said,
      };
    case 'grouped-by':
    case 'put-together':
    case 'taken-apart':
    case 'communities-found': {
      const problems = withoutKey(status.problems, communitiesKey);
      return { ...status, problems, said: groupSentences(state).join(' ') || say('said.nothingGrouped') };
    }
    case 'group-opened':
      return { ...status, said: saidOfOpening(state, action.id, action.isOpen) };
    case 'measured':
      return { ...status, said: measureSentences(state).join(' ') };
    case 'comparison-changed':
    case 'comparison-arrived':
    case 'without-changed':
      return { ...status, said: saidOfVoices(state, action) ?? status.said };
    case 'picture-arrived': {
      if (action.key === restKey(state))
        return { ...status, said: saidOfVoices(state, action) ?? status.said };
      return withLinksSaid(state, status, action);
    }
    case 'documents-arrived':
      return withLinksSaid(state, status, action.picture);
    default:
      return status;
  }
}

/** The status after an action. `drawn` follows the wanted picture as soon as that one is there. */
export function reduceStatus(state: State, action: Action): Status {
  const key = arrivedKey(action);
  let status = reduceLive(state, change(state, state.status, action), action);
  const saving = reduceSaving(status, action);
  if (saving !== status.saving) status = { ...status, saving };
  if (key !== null && status.loading.includes(key))
    status = { ...status, loading: without(status.loading, key) };
  const wanted = wantedPictureKey(state);
  if (wanted === (status.drawn?.key ?? null)) return status;
  if (wanted === null) return { ...status, drawn: null };
  if (!isPictureThere(state)) return status;
  const { filter, documents } = state.view;
  return { ...status, drawn: { key: wanted, filter, documents } };
}
