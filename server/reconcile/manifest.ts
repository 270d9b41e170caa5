import { previewSize } from './preview.ts';
import { batchSize } from './read-request.ts';
import { matchedTypes } from './suggest.ts';

/** Where the service is found below the server's own address. */
export const servicePath = '/reconcile';

const suggest = (origin: string, kind: string) => ({
  service_url: origin,
  service_path: `${servicePath}/suggest/${kind}`,
  flyout_service_url: origin,
  flyout_service_path: `${servicePath}/flyout/${kind}?id=\${id}`,
});

/** What the service is and does: Reconciliation Service API 0.2, W3C Entity Reconciliation Community Group, 2023-04-10. */
export const manifest = (origin: string) => ({
  versions: ['0.2'],
  name: 'Attest',
  // Ids are the graph's own, so that two servers with two graphs do not share a space.
  identifierSpace: `${origin}/?page=`,
  schemaSpace: `${origin}/schema.graphql`,
  view: { url: `${origin}/?page={{id}}` },
  defaultTypes: matchedTypes.filter(({ parent }) => parent === null).map(({ id, name }) => ({ id, name })),
  preview: { url: `${origin}${servicePath}/preview?id={{id}}`, ...previewSize },
  suggest: {
    entity: suggest(origin, 'entity'),
    type: suggest(origin, 'type'),
    property: suggest(origin, 'property'),
  },
  extend: {
    propose_properties: { service_url: origin, service_path: `${servicePath}/properties` },
    property_settings: [],
  },
  batchSize,
});
