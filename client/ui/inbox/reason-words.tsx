import '../../texts/inbox-texts.ts';
import type { ReactNode } from 'react';
import type { CandidateReasonKind, InboxPairsQuery } from '../../api/generated/graphql.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { language, say, sayAll } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { EntityButton } from '../panel/entity-button.tsx';

type Pair = NonNullable<InboxPairsQuery['identityCandidates']['nodes'][number]>;
export type PairReason = Pair['reasons'][number];

const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
/** A country by its ISO 3166-1 code. */
const countryOf = (code: string): string =>
  /^[a-z]{2}$/iu.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code;

const ofCountries: readonly CandidateReasonKind[] = ['SAME_COUNTRY', 'OTHER_COUNTRY'];
const ofSchemes: readonly CandidateReasonKind[] = ['SAME_IDENTIFIER', 'OTHER_IDENTIFIER'];

function valuesOf({ kind, values, entities }: PairReason): ReactNode {
  if (kind === 'SHARED_NEIGHBOURS')
    return wholeRows(entities).map((entity, at) => (
      <span key={entity.id}>
        {at > 0 && ', '}
        <EntityButton entity={entity} />
      </span>
    ));
  const distinct = [...new Set(values)];
  if (ofCountries.includes(kind)) return sayAll(distinct.map(countryOf));
  if (ofSchemes.includes(kind)) return sayAll(distinct);
  return sayAll(distinct.map((name) => say('common.quoted', { name })));
}

/** Something that speaks for two being one, or against it, in the reader's words. */
export function reasonWords(reason: PairReason): ReactNode {
  const { kind } = reason;
  switch (kind) {
    case 'KNOWN_ALIAS':
    case 'SAME_TYPE':
    case 'DATES_OVERLAP':
    case 'OTHER_TYPE':
    case 'NO_SHARED_NEIGHBOUR':
    case 'DATES_APART':
    case 'KNOWN_APART':
    case 'NAME_ALONE':
      return say(`inbox.why${kind}`);
    default:
      return sayParts(`inbox.why${kind}`, { values: valuesOf(reason) });
  }
}
