import { say, sayAll } from '../../texts/say.ts';

export interface StandsForProps {
  readonly mergedFrom: readonly { readonly id: string; readonly name: string }[];
  /** The id of one of them that the reader asked for. */
  readonly asked: string | null;
}

/** That an entity stands for others, and whether it was asked for by the id of one of them. */
export function StandsFor({ mergedFrom, asked }: StandsForProps) {
  if (mergedFrom.length === 0) return null;
  const names = sayAll(mergedFrom.map(({ name }) => `“${name}”`));
  return (
    <p className="panel-soft">
      {asked !== null && `${say('panel.ledHere', { id: asked })} `}
      {say('panel.standsFor', { count: mergedFrom.length, names })}
    </p>
  );
}
