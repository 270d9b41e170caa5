import close from 'lucide-static/icons/x.svg?raw';
import { Button } from 'react-aria-components';
import { forgetAnswers } from '../api/forget-answers.ts';
import { hasNews, lostWords, newsWords } from '../state/live.ts';
import { dispatch, useSelect } from '../state/store.ts';
import { say } from '../texts/say.ts';
import { Icon } from './icon.tsx';
import { Tip } from './tip.tsx';
import './live-notice.css';

async function showChanges(): Promise<void> {
  await forgetAnswers();
  dispatch({ type: 'changes-shown' });
}

/** Says, over a corner of the page, that there is news; nothing on the page moves until the reader asks for it. */
export function LiveNotice() {
  const live = useSelect((state) => state.status.live);
  if (!hasNews(live) && !live.isLost) return null;
  return (
    <section className="live-notice" aria-label={say('live.title')}>
      {hasNews(live) ? (
        <>
          <span>{newsWords(live)}</span>
          <Button className="button button-main" onPress={() => void showChanges()}>
            {say('live.show')}
          </Button>
          <Tip words={say('live.leave')}>
            <Button
              className="tool"
              aria-label={say('live.leave')}
              onPress={() => dispatch({ type: 'changes-left' })}
            >
              <Icon svg={close} />
            </Button>
          </Tip>
        </>
      ) : (
        <span>{lostWords}</span>
      )}
    </section>
  );
}
