import { say } from '../../texts/say.ts';
import type { Failure } from './failure-words.ts';
import { failureWords } from './failure-words.ts';

/** Says what is being fetched. A status, so that a screen reader hears it without losing its place. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="panel-state" role="status">
      {say('panel.loading', { what })}
    </p>
  );
}

/** Says why something is missing, with a way to ask again. */
export function Failed(props: {
  readonly what: string;
  readonly error: Failure;
  readonly onRetry: () => void;
}) {
  return (
    <div className="panel-state panel-state-failed" role="alert">
      <p>
        <strong>{say('panel.failed', { what: props.what })}</strong> {failureWords(props.error)}
      </p>
      <button type="button" className="panel-button" onClick={props.onRetry}>
        {say('common.tryAgain')}
      </button>
    </div>
  );
}

/** Says that an id of the address leads nowhere, and what may be the reason. */
export function NotFound({ what, id }: { readonly what: string; readonly id: string }) {
  return (
    <div className="panel-state" role="status">
      <p>
        <strong>{say('panel.noSuch', { what })}</strong> {say('panel.noSuchWhy')}
      </p>
      <p className="panel-id">{id}</p>
    </div>
  );
}
