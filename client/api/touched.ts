/** Types whose answers a change of claims may make old: counts, links and lists that hold no claim themselves. */
export const touched = [
  'Claim',
  'Document',
  'DocumentConnection',
  'ClaimConnection',
  'Entity',
  'EntityConnection',
  'Link',
  'LinkConnection',
  'Neighbourhood',
  'SearchConnection',
  'Stats',
];
