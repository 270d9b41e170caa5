import type { SearchEntitiesQuery } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';

type Edge = NonNullable<SearchEntitiesQuery['search']['edges'][number]>;

/** What `searchHitWords` reads of a hit. */
export interface MatchedName {
  readonly kind: Edge['kind'];
  readonly usedBy: readonly {
    readonly speaker: { readonly id: string; readonly name: string; readonly invented: boolean } | null;
    readonly claim: { readonly voices: readonly unknown[] } | null;
  }[];
}

/** What stands before and after the quoted text that matched. */
export interface HitWords {
  readonly before: string;
  readonly after: string;
}

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * Whose name it is that matched and is not the preferred one: a name that speakers give never stands without them, and one
 * from a document's words says that it is. With a frontier, what is known only from beyond it says so.
 */
export function searchHitWords({ kind, usedBy }: MatchedName, frontier: number | null): HitWords {
  switch (kind) {
    case 'PREFERRED':
    case 'RECORDED':
      return { before: 'also ', after: '' };
    case 'MENTIONED':
    case 'SENTENCE':
    case 'TEXT':
      return { before: '', after: ' in a document’s words' };
    case 'GIVEN': {
      const names = usedBy.flatMap(({ speaker }) => (speaker === null ? [] : [nameOfShown(speaker)]));
      const who = names.length === 0 ? 'a speaker who is not recorded' : listed.format(new Set(names));
      const isBeyond =
        frontier !== null &&
        usedBy.length > 0 &&
        usedBy.every(({ claim }) => claim !== null && claim.voices.length > frontier + 1);
      return { before: 'called ', after: ` by ${who}${isBeyond ? ', beyond the frontier' : ''}` };
    }
  }
}
