import { useQuery } from 'urql';
import { wholeRows } from '../../api/whole-rows.ts';
import { readWithdrawals } from '../../api/withdrawals.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { restore } from './restore.ts';

/** Everything that is withdrawn now, each with its way back. */
export function WithdrawalsList() {
  const [{ data }] = useQuery({ query: readWithdrawals, requestPolicy: 'cache-and-network' });
  if (!data || data.withdrawals.totalCount === 0) return null;
  return (
    <details>
      <summary>{say('withdraw.all', { count: data.withdrawals.totalCount })}</summary>
      <ul>
        {wholeRows(data.withdrawals.nodes).map((one) => (
          <li key={one.id}>
            {one.entity ? nameOfShown(one.entity) : one.claim?.sentence}{' '}
            <span className="soft-note">
              {say('withdraw.tombstone', { by: one.by, day: one.at.slice(0, 10), reason: one.reason })}
            </span>{' '}
            <button type="button" className="plain-button" onClick={() => void restore(one.id)}>
              {say('withdraw.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
