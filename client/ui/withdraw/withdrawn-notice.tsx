import { Button } from 'react-aria-components';
import { dispatch } from '../../state/store.ts';
import type { Withdrawn } from '../../state/withdrawing.ts';
import { say } from '../../texts/say.ts';
import { restore } from './restore.ts';
import '../live-notice.css';

/** Says what was withdrawn, and undoes it. */
export const WithdrawnNotice = ({ withdrawn: { id, said } }: { readonly withdrawn: Withdrawn }) => (
  <section className="live-notice" aria-label={said}>
    <span>{said}</span>
    <Button className="button button-main" onPress={() => void restore(id)}>
      {say('withdraw.undo')}
    </Button>
    <Button className="button" onPress={() => dispatch({ type: 'withdrawn', id: null, said: '' })}>
      {say('common.close')}
    </Button>
  </section>
);
