import { usePanel } from './panel-context.ts';

/** Claims by their sentences, each of which opens its claim. */
export function ClaimRows(props: {
  readonly claims: readonly { readonly id: string; readonly sentence: string }[];
}) {
  const { select } = usePanel();
  return (
    <ul className="panel-list">
      {props.claims.map(({ id, sentence }) => (
        <li key={id}>
          <button type="button" className="panel-row" onClick={() => select({ kind: 'claim', id })}>
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  );
}
