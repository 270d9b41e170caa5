import type { Action } from './action.ts';
import { type Data, emptyData, type Picture } from './data.ts';

/** Pictures kept, so that undo and a moved control answer at once without holding everything for ever. */
const picturesLimit = 40;

function keepPicture(pictures: Data['pictures'], key: string, picture: Picture): Data['pictures'] {
  const { [key]: _, ...others } = pictures;
  return Object.fromEntries([...Object.entries(others).slice(1 - picturesLimit), [key, picture]]);
}

/** The data after an action; the same object when it brings none. */
export function reduceData(data: Data, action: Action): Data {
  switch (action.type) {
    case 'start-arrived':
      return { ...data, start: action.start, isStartOld: false };
    case 'documents-added':
      return { ...data, isStartOld: true };
    case 'graph-changed':
      return { ...emptyData, start: data.start, entities: data.entities, isStartOld: true };
    case 'document-arrived':
      return {
        ...data,
        documentEntities: { ...data.documentEntities, [action.key]: action.ids },
      };
    case 'picture-arrived': {
      const arrived = action.entities.map((entity) => [entity.id, entity] as const);
      return {
        ...data,
        entities: { ...data.entities, ...Object.fromEntries(arrived) },
        pictures: keepPicture(data.pictures, action.key, action.picture),
      };
    }
    case 'speakers-arrived':
      return { ...data, speakers: { ...data.speakers, [action.key]: action.speakers } };
    case 'placed':
      return { ...data, placed: { key: action.key, points: action.positions } };
    case 'names-arrived':
      return { ...data, known: { ...data.known, ...action.known } };
    default:
      return data;
  }
}
