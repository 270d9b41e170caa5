import { say } from '../../texts/say.ts';
/** Asks for the next page of a list. */
export function MoreButton({ what, onPress }: { readonly what: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="panel-button panel-more" onClick={onPress}>
      {say('panel.more', { what })}
    </button>
  );
}
