import { nameOfShown } from '../../state/name-of-shown.ts';
import { usePanel } from '../panel/panel-context.ts';
import type { SourcedClaim } from './number-sources.ts';

/** A document's name, which opens it. */
export function DocumentButton({ document }: SourcedClaim) {
  const { select } = usePanel();
  return (
    <button
      type="button"
      className="panel-link"
      onClick={() => select({ kind: 'document', id: document.id })}
    >
      {nameOfShown(document)}
    </button>
  );
}
