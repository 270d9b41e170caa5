import type { Action } from './action.ts';
import { type Data, emptyData } from './data.ts';

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

/** The data after an action; the same object when it brings none. */
export function reduceData(data: Data, action: Action): Data {
  switch (action.type) {
    case 'start-arrived':
      return { ...data, start: action.start, isStartOld: false };
    case 'holdings-arrived':
      return { ...data, holdings: action.holdings };
    case 'documents-added':
      return { ...data, isStartOld: true, holdings: null };
    case 'graph-changed':
      return { ...emptyData, start: data.start, entities: data.entities, isStartOld: true };
    case 'document-arrived':
      return {
        ...data,
        documentEntities: { ...data.documentEntities, [action.key]: action.ids },
        cutDocuments: action.isCut === true ? [...data.cutDocuments, action.key] : data.cutDocuments,
      };
    case 'picture-arrived': {
      const arrived = action.entities.map((entity) => [entity.id, entity] as const);
      return {
        ...data,
        entities: { ...data.entities, ...Object.fromEntries(arrived) },
        pictures: keep(data.pictures, action.key, action.picture),
      };
    }
    case 'comparison-arrived':
      return { ...data, comparisons: keep(data.comparisons, action.key, action.rows) };
    case 'times-arrived':
      return { ...data, times: keep(data.times, action.key, action.times) };
    case 'speakers-arrived':
      return { ...data, speakers: { ...data.speakers, [action.key]: action.speakers } };
    case 'placed':
      return { ...data, placed: { key: action.key, points: action.positions } };
    case 'measured':
      return { ...data, measured: action.measured };
    case 'communities-found':
      return { ...data, communities: action.found };
    case 'names-arrived':
      return { ...data, known: { ...data.known, ...action.known } };
    default:
      return data;
  }
}
