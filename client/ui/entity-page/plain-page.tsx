import type { Page } from '../../state/page.ts';
import { say } from '../../texts/say.ts';
import { PanelContext } from '../panel/panel-context.ts';
import { EntityPage } from './entity-page.tsx';
import { usePageActions } from './use-page-actions.ts';
import { WantedPage } from './wanted-page.tsx';
import './plain-page.css';

/** A page in place of the picture, to be read and printed. */
export function PlainPage({ page }: { readonly page: Page }) {
  const actions = usePageActions();
  return (
    <PanelContext value={actions}>
      <main className="plain-page">
        {page.kind === 'wanted' ? <WantedPage /> : <EntityPage key={page.id} id={page.id} />}
        <footer className="page-foot">
          <p>{say('common.eachSaysWho')}</p>
          <p>
            {location.href} · {new Date().toISOString().slice(0, 10)}
          </p>
        </footer>
      </main>
    </PanelContext>
  );
}
