import { useEffect, useRef, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { AskError } from '../../api/ask-error.ts';
import type { ReadReviewDocumentQuery, ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { readMentions } from '../../api/read-mentions.ts';
import { readReviewClaims, readReviewDocument } from '../../api/review.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import type { NamedAt } from './mark-roles.ts';

export interface ReviewData {
  /** Null when the database knows no such document; undefined until that is known. */
  readonly document: ReadReviewDocumentQuery['document'] | undefined;
  /** In the order of the text. */
  readonly claims: readonly ReviewClaimFragment[];
  readonly mentions: readonly NamedAt[];
  /** Whether all has come. */
  readonly done: boolean;
  /** Why not, a sentence. */
  readonly error: string | null;
}

const empty: ReviewData = { document: undefined, claims: [], mentions: [], done: false, error: null };

/** A failure as a sentence to the reader. */
export const sentenceOf = (error: unknown): string =>
  error instanceof AskError ? error.message : say('common.wentWrong');

const fresh = { requestPolicy: 'network-only' } as const;

async function* readClaims(id: string): AsyncGenerator<readonly ReviewClaimFragment[]> {
  const read = (after: string | null) => ask(readReviewClaims, { id, after }, fresh);
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof read>> = await read(after);
    const page = answer.document?.extracted;
    yield wholeRows(page?.nodes ?? []);
    after = page?.pageInfo.hasNextPage === true ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

async function readAllMentions(id: string): Promise<readonly NamedAt[]> {
  const found: NamedAt[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof readMentions>> = await readMentions(id, after);
    found.push(...nodes.map(({ entity, passage: { start, end } }) => ({ entity: entity.id, start, end })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** A document with all that a program read in it. `put` takes in what a change answered. */
export function useReview(id: string): ReviewData & {
  put(claims: readonly ReviewClaimFragment[]): void;
  retry(): void;
} {
  const [data, setData] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const changes = useSelect((state) => state.status.changes);
  const read = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same again, as does a change made elsewhere.
  useEffect(() => {
    let isCurrent = true;
    const add = (part: Partial<ReviewData>): void => {
      if (isCurrent) setData((before) => ({ ...before, ...part }));
    };
    const run = async (): Promise<void> => {
      // What is read again stays until all of it has come.
      const isAgain = read.current === id;
      if (!isAgain) setData(empty);
      const { document } = await ask(readReviewDocument, { id });
      add({ document });
      const claims: ReviewClaimFragment[] = [];
      for await (const page of readClaims(id)) {
        if (!isCurrent) return;
        claims.push(...page);
        if (!isAgain) add({ claims: [...claims] });
      }
      add({ claims, mentions: await readAllMentions(id), done: true, error: null });
      if (isCurrent) read.current = id;
    };
    run().catch((error: unknown) => add({ error: sentenceOf(error) }));
    return () => {
      isCurrent = false;
    };
  }, [id, attempt, changes]);
  return {
    ...data,
    put: (changed) =>
      setData((before) => {
        const byId = new Map(changed.map((claim) => [claim.id, claim]));
        return { ...before, claims: before.claims.map((claim) => byId.get(claim.id) ?? claim) };
      }),
    retry: () => setAttempt((number) => number + 1),
  };
}
