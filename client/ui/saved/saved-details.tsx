import { Button, Dialog, Heading } from 'react-aria-components';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { useCopy } from '../use-copy.ts';
import { missingOf } from './missing-of.ts';
import { VersionList } from './version-list.tsx';

/** The link under which others find the view, whatever is saved of it later. */
const linkOf = (id: string): string => `${location.origin}/?saved=${encodeURIComponent(id)}`;

/** Hands the link on; where the browser keeps the clipboard from the page, it stands there to be copied by hand. */
function CopyLink({ id }: { readonly id: string }) {
  const { isCopied, copy } = useCopy();
  return (
    <p className="saved-link field">
      <input
        readOnly
        aria-label={say('saved.link')}
        value={linkOf(id)}
        onFocus={(event) => event.target.select()}
      />
      <Button className="button" onPress={() => copy(linkOf(id))}>
        {say(isCopied ? 'saved.copied' : 'saved.copyLink')}
      </Button>
    </p>
  );
}

function MissingList() {
  // Text, so that equal lists compare equal.
  const text = useSelect((state) => JSON.stringify(missingOf(state)));
  // Written by the selection above.
  const missing = JSON.parse(text) as ReturnType<typeof missingOf>;
  if (missing.length === 0) return null;
  return (
    <section>
      <h3>{say('saved.missing', { count: missing.length })}</h3>
      <ul className="saved-gone">
        {missing.map(({ id, name, why }) => (
          <li key={id}>
            {name} <span className="soft-note">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All that is known of the saved view on screen. */
export function SavedDetails({ id }: { readonly id: string }) {
  const head = useSelect(({ data }) => data.heads[id]);
  const isAuto = useSelect(({ status }) => status.saving.own[id]);
  const own = useSelect(({ status }) => status.saving.own);
  if (head === undefined) return null;
  return (
    <Dialog className="saved-details">
      <Heading slot="title" className="saved-title">
        {head.name}
      </Heading>
      {head.caption !== '' && <p>{head.caption}</p>}
      <CopyLink id={id} />
      <Button className="plain-button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'question' })}>
        {say('action.showQuestion')}
      </Button>
      {isAuto !== undefined && (
        <label className="saved-auto">
          <input
            type="checkbox"
            checked={isAuto}
            onChange={(event) =>
              dispatch({ type: 'saving-changed', to: { own: { ...own, [id]: event.target.checked } } })
            }
          />
          {say('saved.auto')}
        </label>
      )}
      <MissingList />
      <h3>{say('saved.versions')}</h3>
      <VersionList id={id} name={head.name} />
      <div className="saved-ways">
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'save' })}>
          {say('saved.way.copy')}
        </Button>
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'slide' })}>
          {say('action.addToStory')}
        </Button>
        <Button className="button" onPress={() => dispatch({ type: 'sheet-opened', sheet: 'publish' })}>
          {say('action.publish')}
        </Button>
      </div>
    </Dialog>
  );
}
