import { usePanel } from './panel-context.ts';

/** An entity's name that selects it. */
export function EntityButton({
  entity,
}: {
  readonly entity: { readonly id: string; readonly name: string };
}) {
  const { select } = usePanel();
  return (
    <button type="button" className="panel-link" onClick={() => select({ kind: 'entity', id: entity.id })}>
      {entity.name}
    </button>
  );
}
