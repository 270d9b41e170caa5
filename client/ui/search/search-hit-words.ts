import type { ReactNode } from 'react';
import type { SearchEntitiesQuery } from '../../api/generated/graphql.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say, sayAll } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';

type Edge = NonNullable<SearchEntitiesQuery['search']['edges'][number]>;

/** What `searchHitWords` reads of a hit. */
export interface MatchedName {
  readonly kind: Edge['kind'];
  readonly usedBy: readonly {
    readonly speaker: { readonly id: string; readonly name: string; readonly invented: boolean } | null;
    readonly claim: { readonly voices: readonly unknown[] } | null;
  }[];
}

/**
 * Whose `name` it is that matched and is not the preferred one: a name that speakers give never stands without them, and one
 * from a document's words says that it is. With a frontier, what is known only from beyond it says so.
 */
export function searchHitWords(
  { kind, usedBy }: MatchedName,
  frontier: number | null,
  name: ReactNode,
): ReactNode {
  switch (kind) {
    case 'PREFERRED':
    case 'RECORDED':
      return sayParts('search.alsoNamed', { name });
    case 'MENTIONED':
    case 'SENTENCE':
    case 'TEXT':
      return sayParts('search.namedInDocument', { name });
    case 'GIVEN': {
      const names = usedBy.flatMap(({ speaker }) => (speaker === null ? [] : [nameOfShown(speaker)]));
      const who = names.length === 0 ? say('search.unknownSpeaker') : sayAll([...new Set(names)]);
      const isBeyond =
        frontier !== null &&
        usedBy.length > 0 &&
        usedBy.every(({ claim }) => claim !== null && claim.voices.length > frontier + 1);
      return sayParts(isBeyond ? 'search.namedByBeyond' : 'search.namedBy', { name, who });
    }
  }
}
