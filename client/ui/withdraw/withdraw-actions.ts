import { dispatch } from '../../state/store.ts';
import type { Withdrawing } from '../../state/withdrawing.ts';

/** What every panel offers of withdrawing. The rest comes when it is asked for. */
export const withdrawActions = {
  withdraw: (kind: Withdrawing['kind'], id: string, name: string): void =>
    dispatch({ type: 'withdrawing', what: { kind, id, name, fading: [] } }),
  restore: (id: string): void => void import('./restore.ts').then(({ restore }) => restore(id)),
};
