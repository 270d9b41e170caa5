/**
 * The type tree: one row a type. `parent` is null for the roots. `label` is the Neo4j label and the name shown;
 * `follows` names the published vocabulary the type is taken from (FollowTheMoney `ftm:`, schema.org `schema:`, Wikidata `wd:`).
 * Adding a type is one row here and nothing else.
 */
export interface EntityTypeRow {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly parent: string | null;
  readonly follows: string;
}

const row = (
  id: string,
  label: string,
  name: string,
  parent: string | null,
  follows: string,
): EntityTypeRow => ({
  id,
  label,
  name,
  parent,
  follows,
});

export const entityTypes: readonly EntityTypeRow[] = [
  row('person', 'Person', 'Person', null, 'ftm:Person'),
  row('organization', 'Organization', 'Organisation', null, 'ftm:Organization'),
  row('government', 'Government', 'Government', 'organization', 'wd:Q7188'),
  row('government-body', 'GovernmentBody', 'Government body', 'organization', 'ftm:PublicBody'),
  row('legislature', 'Legislature', 'Legislature', 'government-body', 'wd:Q11204'),
  row('ministry', 'Ministry', 'Ministry', 'government-body', 'wd:Q192350'),
  row('embassy', 'Embassy', 'Embassy', 'government-body', 'schema:Embassy'),
  row('consulate', 'Consulate', 'Consulate', 'government-body', 'wd:Q7843791'),
  row('court', 'Court', 'Court', 'government-body', 'schema:Courthouse'),
  row('armed-force', 'ArmedForce', 'Armed force', 'organization', 'wd:Q772547'),
  row('party', 'Party', 'Political party', 'organization', 'wd:Q7278'),
  row('company', 'Company', 'Company', 'organization', 'ftm:Company'),
  row('ngo', 'Ngo', 'Non-governmental organisation', 'organization', 'schema:NGO'),
  row(
    'international-organization',
    'InternationalOrganization',
    'International organisation',
    'organization',
    'wd:Q484652',
  ),
  row('media-outlet', 'MediaOutlet', 'Media outlet', 'organization', 'schema:NewsMediaOrganization'),
  row('place', 'Place', 'Place', null, 'schema:Place'),
  row('country', 'Country', 'Country', 'place', 'schema:Country'),
  row('region', 'Region', 'Region', 'place', 'schema:AdministrativeArea'),
  row('city', 'City', 'City or town', 'place', 'schema:City'),
  row('territory', 'Territory', 'Territory', 'place', 'wd:Q4835091'),
  row('event', 'Event', 'Event', null, 'schema:Event'),
  row('war', 'War', 'War or armed conflict', 'event', 'wd:Q350604'),
  row('mass-killing', 'MassKilling', 'Mass killing', 'event', 'wd:Q750215'),
  row('attack', 'Attack', 'Attack', 'event', 'wd:Q645883'),
  row('anniversary', 'Anniversary', 'Anniversary', 'event', 'wd:Q5331830'),
  row('election', 'Election', 'Election', 'event', 'wd:Q40231'),
  row('meeting', 'Meeting', 'Meeting', 'event', 'wd:Q2761147'),
  row('agreement', 'Agreement', 'Agreement', 'event', 'wd:Q321839'),
  row('protest', 'Protest', 'Protest', 'event', 'wd:Q273120'),
  row('document', 'Document', 'Document', null, 'ftm:Document'),
  row('statement', 'Statement', 'Statement', 'document', 'wd:Q2684591'),
  row('resolution', 'Resolution', 'Resolution', 'document', 'wd:Q182994'),
  row('law', 'Law', 'Law', 'document', 'schema:Legislation'),
  row('report', 'Report', 'Report', 'document', 'schema:Report'),
  row('article', 'Article', 'News article', 'document', 'schema:NewsArticle'),
  row('communication', 'Communication', 'Communication', 'document', 'schema:Message'),
  row('product', 'Product', 'Product', null, 'schema:Product'),
  row('group', 'PeopleGroup', 'Group', null, 'wd:Q16334295'),
  row('issue', 'Issue', 'Issue', null, 'wd:Q1914636'),
  row('activity', 'Activity', 'Activity', null, 'schema:Action'),
];
