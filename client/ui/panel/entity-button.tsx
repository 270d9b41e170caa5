import { nameOfShown } from '../../state/name-of-shown.ts';
import { usePanel } from './panel-context.ts';

/** An entity's name that selects it; what was made up as an example says so. */
export function EntityButton({
  entity,
}: {
  readonly entity: { readonly id: string; readonly name: string; readonly invented: boolean };
}) {
  const { select } = usePanel();
  return (
    <button type="button" className="panel-link" onClick={() => select({ kind: 'entity', id: entity.id })}>
      {nameOfShown(entity)}
    </button>
  );
}
