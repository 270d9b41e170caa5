import { isA } from '../../../ontology/ontology.ts';

/** How a person named with a body belongs to it: `Ben Chan of the party`, `Ben Chan of the Ministry`. */
export const belonging = (type: string): string =>
  ['company', 'media-outlet', 'government-body', 'government', 'armed-force'].some((above) =>
    isA(type, above),
  )
    ? 'works-for'
    : 'member-of';
