import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import { addChange, concerns, hasNews, type Live, lostWords, newsWords, noLive } from './live.ts';
import type { State, Status } from './state.ts';
import { isBlank } from './view.ts';

const readAnew = ({ live }: Status): Live => ({ ...noLive, isLost: live.isLost, reads: live.reads + 1 });

/** What is known of changes after an action; the same status when it is about something else. News is said once, not each time that there is more. */
export function reduceLive(state: State, status: Status, action: Action): Status {
  const { live } = status;
  switch (action.type) {
    case 'changes-told': {
      const told = Number(action.change.id);
      if (!concerns(state, action.change))
        return { ...status, live: { ...live, told, seen: live.seen === live.told ? told : live.seen } };
      const next = { ...addChange(live, action.change), told };
      return { ...status, live: next, ...(hasNews(live) ? {} : { said: newsWords(next) }) };
    }
    case 'changes-shown':
      return {
        ...status,
        live: { ...noLive, isLost: live.isLost, reads: live.reads, told: live.told, seen: live.told },
        changes: status.changes + 1,
        said: say('live.reading'),
      };
    case 'changes-left':
      return { ...status, live: { ...live, changes: 0, isMore: false } };
    case 'following':
      return {
        ...status,
        live: { ...live, isLost: action.isLost },
        ...(action.isLost ? { said: lostWords } : {}),
      };
    case 'graph-changed':
    case 'decided':
      return { ...status, live: readAnew(status) };
    case 'documents-added':
      // The list of documents reads itself anew; a picture does not.
      return isBlank(state.view) ? { ...status, live: readAnew(status) } : status;
    default:
      return status;
  }
}
