import { useQuery } from 'urql';
import { ClaimEvidence } from './claim-evidence.tsx';
import { claimQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading, NotFound } from './panel-state.tsx';

/** One claim and its evidence. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const { frontier } = usePanel();
  const [{ data, error }, ask] = useQuery({ query: claimQuery, variables: { id, frontier } });
  if (data?.claim) return <ClaimEvidence claim={data.claim} level={3} />;
  if (error)
    return <Failed what="the claim" error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (data) return <NotFound what="claim" id={id} />;
  return <Loading what="the claim" />;
}
