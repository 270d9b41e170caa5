import { change } from '../../api/change.ts';
import { forgetAnswers } from '../../api/forget-answers.ts';
import { restoreWithdrawal } from '../../api/withdrawals.ts';
import { dispatch } from '../../state/store.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';

/** Lets everything on the page be read anew, without anything that stands being moved. */
export async function readAnew(): Promise<void> {
  await forgetAnswers();
  dispatch({ type: 'changes-shown' });
}

/** Takes a withdrawal back, and says so or why not. */
export async function restore(id: string): Promise<void> {
  try {
    await change(restoreWithdrawal, { id });
    dispatch({ type: 'withdrawn', id: null, said: say('withdraw.restored') });
  } catch (error) {
    dispatch({
      type: 'withdrawn',
      id: null,
      said: errorWords(error),
    });
  }
  await readAnew();
}
