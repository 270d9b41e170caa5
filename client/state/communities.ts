import type { LinkItem } from './data.ts';
import type { Communities } from './find-groups.ts';
import { type Measured, type MeasureQuestion, questionOf } from './measure.ts';
import { shownIds } from './needs.ts';
import { placingLinks } from './placing-links.ts';
import type { State } from './state.ts';

/** Key of the problem that there is when communities could not be found. */
export const communitiesKey = 'communities';

const questions = new WeakMap<readonly LinkItem[], MeasureQuestion>();

/**
 * What to ask for a picture that is grouped by community; null for any other. Of all that is shown whatever the filter, so that a filter puts
 * nobody into another group.
 */
export function communityQuestion(state: State): MeasureQuestion | null {
  if (state.view.grouping.by !== 'community') return null;
  const links = placingLinks(state);
  if (links.length === 0) return null;
  const known = questions.get(links);
  if (known !== undefined) return known;
  const ids = (shownIds(state) ?? []).map((id) => ({ id }));
  const shown = new Set(ids.map(({ id }) => id));
  const between = links.filter(({ subject, object }) => shown.has(subject) && shown.has(object));
  const question = questionOf('communities', ids, between);
  questions.set(links, question);
  return question;
}

/** A community is named after the one of it that is linked most inside it: its number means nothing, and another picture would give another. */
function nameCommunities(links: readonly LinkItem[], values: Measured['values']): Communities {
  const degree = new Map<string, number>();
  for (const { subject, object } of links) {
    if (subject === object || values[subject] !== values[object]) continue;
    for (const end of [subject, object]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const hubs = new Map<number, string>();
  for (const [id, number] of Object.entries(values)) {
    const hub = hubs.get(number);
    const more = (degree.get(id) ?? 0) - (degree.get(hub ?? '') ?? 0);
    if (hub === undefined || more > 0 || (more === 0 && id < hub)) hubs.set(number, id);
  }
  return new Map(
    Object.entries(values).flatMap(([id, number]) => {
      const hub = hubs.get(number);
      return number === 0 || hub === undefined ? [] : [[id, hub] as const];
    }),
  );
}

const none: Communities = new Map();
const named = new WeakMap<Measured, Communities>();

/** The communities of the picture; null while they are being found. */
export function communitiesOf(state: State): Communities | null {
  const question = communityQuestion(state);
  if (question === null) return none;
  const { communities } = state.data;
  if (communities?.key !== question.key) return null;
  const known = named.get(communities);
  if (known !== undefined) return known;
  const made = nameCommunities(placingLinks(state), communities.values);
  named.set(communities, made);
  return made;
}
