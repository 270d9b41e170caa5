import '../../texts/inbox-texts.ts';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../../api/change.ts';
import { connect } from '../../api/connect.ts';
import { findCandidates, watchFinding } from '../../api/inbox.ts';
import { say } from '../../texts/say.ts';
import { sentenceOf } from '../review/use-review.ts';

interface Finding {
  readonly isRunning: boolean;
  readonly done: number;
  readonly total: number | null;
  readonly said: string;
}

/** Has candidates looked for, and says how far that is and what it gave. */
export function FindButton({ hasSome, onFound }: { readonly hasSome: boolean; onFound(): void }) {
  const [finding, setFinding] = useState<Finding>({ isRunning: false, done: 0, total: null, said: '' });
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const find = async (): Promise<void> => {
    const { signal } = leaving.current;
    setFinding({ isRunning: true, done: 0, total: null, said: '' });
    const end = (said: string): void => setFinding({ isRunning: false, done: 0, total: null, said });
    try {
      const { job } = (await change(findCandidates, {})).findCandidates;
      for await (const { data } of connect(location.origin).events(
        watchFinding,
        { id: job.id },
        { signal },
      )) {
        const { status, done, total, error, candidates } = data.jobProgress;
        if (status === 'QUEUED' || status === 'RUNNING') {
          setFinding({ isRunning: true, done, total: total ?? null, said: '' });
          continue;
        }
        end(status === 'DONE' ? say('inbox.foundCount', { count: candidates ?? 0 }) : (error ?? ''));
        onFound();
        break;
      }
    } catch (error) {
      if (!signal.aborted) end(sentenceOf(error));
    }
  };
  return (
    <span className="inbox-find">
      <Button className="button" isDisabled={finding.isRunning} onPress={() => void find()}>
        {say(hasSome ? 'inbox.findAgain' : 'inbox.find')}
      </Button>
      {finding.isRunning && (
        <progress
          aria-label={say('inbox.finding')}
          {...(finding.total === null ? {} : { value: finding.done, max: finding.total })}
        />
      )}
      <span role="status" className="panel-soft">
        {finding.isRunning ? say('inbox.finding') : finding.said}
      </span>
    </span>
  );
}
