import { say } from '../../texts/say.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { claimQuery } from './operations.ts';
import { usePanel } from './panel-context.ts';
import { Failed, Loading, NotFound } from './panel-state.tsx';
import { UpToDate } from './up-to-date.tsx';
import { useAnswer } from './use-answer.ts';

/** One claim and its evidence. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const { frontier, withdraw, restore } = usePanel();
  const { data, current, error, retry } = useAnswer(claimQuery, { id, frontier });
  if (data?.claim) {
    const own = data.claim.withdrawals.find((one) => one?.kind === 'CLAIM') ?? undefined;
    return (
      <UpToDate current={current}>
        <ClaimEvidence claim={data.claim} level={3} />
        <p className="panel-buttons">
          {own !== undefined && (
            <button type="button" className="panel-button" onClick={() => restore(own.id)}>
              {say('withdraw.restore')}
            </button>
          )}
          {data.claim.status === 'LIVE' && (
            <button
              type="button"
              className="panel-button"
              onClick={() => withdraw('CLAIM', id, data.claim?.sentence ?? id)}
            >
              {say('withdraw.open')}
            </button>
          )}
        </p>
      </UpToDate>
    );
  }
  if (error) return <Failed what={say('panel.theClaim')} error={error} onRetry={retry} />;
  if (data) return <NotFound what={say('panel.aClaim')} id={id} />;
  return <Loading what={say('panel.theClaim')} />;
}
