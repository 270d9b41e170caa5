import type { ReactNode } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { say } from '../../texts/say.ts';

export interface MakingBarProps {
  /** How much is done; null while nothing is under way. */
  readonly done: number | null;
  readonly all: number;
  /** What is being done. */
  readonly label: string;
  readonly outcome: string;
  readonly problem: string;
  onCancel(): void;
  /** What begins it. */
  readonly children: ReactNode;
}

/** What begins to make a file, how far that is, the way out, and what came of it. */
export const MakingBar = ({ done, all, label, outcome, problem, onCancel, children }: MakingBarProps) => (
  <>
    {problem !== '' && <p role="alert">{problem}</p>}
    <div className="export-ways">
      {children}
      {done !== null && (
        <>
          <ProgressBar
            className="progress export-progress"
            aria-label={label}
            value={done}
            maxValue={Math.max(all, 1)}
          >
            {({ percentage = 0 }) => (
              <span className="progress-track">
                <span className="progress-done" style={{ width: `${percentage}%` }} />
              </span>
            )}
          </ProgressBar>
          <Button className="plain-button" onPress={onCancel}>
            {say('common.cancel')}
          </Button>
        </>
      )}
      <span role="status">{outcome}</span>
    </div>
  </>
);
