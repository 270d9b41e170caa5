import type { Place } from './place.ts';
import { placeWhole } from './place-whole.ts';

/** Linked things near one another, and as little as can be across anything else. */
export const placeForce: Place = ({ nodes, links }) => ({
  points: placeWhole(nodes, links),
  freeAlong: 'y',
});
