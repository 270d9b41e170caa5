import type { Action, PictureArrived } from './action.ts';
import { type Data, emptyData, type KnownItem } from './data.ts';
import { keepSaved } from './reduce-saved.ts';

/** Pictures kept, and times, so that undo and a moved control answer at once without holding everything for ever. */
const keptLimit = 40;

function keep<Item>(
  items: Readonly<Record<string, Item>>,
  key: string,
  item: Item,
): Readonly<Record<string, Item>> {
  const { [key]: _, ...others } = items;
  return Object.fromEntries([...Object.entries(others).slice(1 - keptLimit), [key, item]]);
}

const withoutHeld = (data: Data): Data =>
  data.held.number === 0 ? data : { ...data, held: { number: 0, points: {} } };

/** Keys of what an action brings. */
function keysOf(action: Action): readonly string[] {
  if (action.type === 'documents-arrived')
    return [...action.documents.map(({ key }) => key), action.picture.key];
  return 'key' in action && action.type !== 'asked' && action.type !== 'failed' ? [action.key] : [];
}

/** What has come in place of what was old is so no more. */
function withoutOld(data: Data, action: Action): Data {
  const keys = keysOf(action);
  return keys.some((key) => data.old.includes(key))
    ? { ...data, old: data.old.filter((key) => !keys.includes(key)) }
    : data;
}

function keepPicture(data: Data, { key, picture, entities }: PictureArrived): Data {
  const arrived = entities.map((entity) => [entity.id, entity] as const);
  return {
    ...data,
    entities: { ...data.entities, ...Object.fromEntries(arrived) },
    pictures: keep(data.pictures, key, picture),
  };
}

/** All is asked for again, and serves until the new is there. Nothing moves, and who stands for whom may be another now. */
function readAnew(data: Data): Data {
  const { documentEntities, pictures, times, comparisons, speakers, placed, held } = data;
  const kept = [documentEntities, pictures, times, comparisons, speakers];
  return {
    ...data,
    isStartOld: true,
    holdings: null,
    old: kept.flatMap((answers) => Object.keys(answers)),
    known: Object.fromEntries(Object.entries(data.known).filter(([, item]) => item?.ledTo === undefined)),
    held: { number: held.number + 1, points: { ...held.points, ...placed.points } },
  };
}

const ledTo = (data: Data, id: string, to: string): KnownItem => ({
  name: data.entities[to]?.name ?? data.entities[id]?.name ?? id,
  ends: [to],
  ledTo: to,
});

/** The data after an action; the same object when it brings none. */
export const reduceData = (data: Data, action: Action): Data => withoutOld(change(data, action), action);

function change(data: Data, action: Action): Data {
  switch (action.type) {
    case 'start-arrived':
      return { ...data, start: action.start, isStartOld: false };
    case 'holdings-arrived':
      return { ...data, holdings: action.holdings };
    case 'documents-added':
      return { ...data, isStartOld: true, holdings: null };
    case 'changes-shown':
      return readAnew(data);
    case 'decided': {
      const led = Object.entries(action.led).map(([id, to]) => [id, ledTo(data, id, to)] as const);
      const anew = readAnew(data);
      return { ...anew, known: { ...anew.known, ...Object.fromEntries(led) } };
    }
    case 'documents-shown':
    case 'view-reset':
    case 'laid-out':
    case 'laid-out-again':
      // Another picture is laid out as its address says; and nothing stays where it stood when the reader has it laid out.
      return withoutHeld(data);
    case 'graph-changed': {
      const { start, entities, saved, heads } = data;
      return { ...emptyData, start, entities, isStartOld: true, saved, heads };
    }
    case 'saved-opened':
      return keepSaved(withoutHeld(data), action);
    case 'saved-arrived':
    case 'view-saved':
    case 'saved-renamed':
      return keepSaved(data, action);
    case 'documents-arrived': {
      const { documents, picture } = action;
      const cut = documents.flatMap(({ key, isCut }) => (isCut ? [key] : []));
      return {
        ...keepPicture(data, picture),
        documentEntities: {
          ...data.documentEntities,
          ...Object.fromEntries(documents.map(({ key, ids }) => [key, ids])),
        },
        cutDocuments: [...data.cutDocuments, ...cut],
      };
    }
    case 'picture-arrived':
      return keepPicture(data, action);
    case 'comparison-arrived':
      return { ...data, comparisons: keep(data.comparisons, action.key, action.rows) };
    case 'times-arrived':
      return { ...data, times: keep(data.times, action.key, action.times) };
    case 'speakers-arrived':
      return { ...data, speakers: { ...data.speakers, [action.key]: action.speakers } };
    case 'placed':
      return {
        ...data,
        placed: { key: action.key, points: action.positions, backdrop: action.backdrop ?? null },
      };
    case 'measured':
      return { ...data, measured: { ...data.measured, [action.measured.metric]: action.measured } };
    case 'images-arrived':
      return { ...data, images: { ...data.images, ...action.images } };
    case 'communities-found':
      return { ...data, communities: action.found };
    case 'names-arrived':
      return { ...data, known: { ...data.known, ...action.known } };
    default:
      return data;
  }
}
