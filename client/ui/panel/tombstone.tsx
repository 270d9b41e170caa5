import { say } from '../../texts/say.ts';
import { usePanel } from './panel-context.ts';

interface Props {
  readonly withdrawal: {
    readonly id: string;
    readonly kind?: 'CLAIM' | 'DOCUMENT' | 'SPEAKER';
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  };
}

/** Says of what is withdrawn by whom, when and why, with the way back. */
export function Tombstone({ withdrawal }: Props) {
  const { restore } = usePanel();
  const { id, kind, at, by, reason } = withdrawal;
  return (
    <p className="panel-callout">
      {say(kind === 'SPEAKER' ? 'withdraw.tombstoneSpeaker' : 'withdraw.tombstone', {
        by,
        day: at.slice(0, 10),
        reason,
      })}{' '}
      <button type="button" className="panel-link" onClick={() => restore(id)}>
        {say('withdraw.restore')}
      </button>
    </p>
  );
}
