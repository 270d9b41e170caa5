import { lazy, Suspense } from 'react';
import type { Page } from '../../state/page.ts';
import { say } from '../../texts/say.ts';
import { PanelContext } from '../panel/panel-context.ts';
import { EntityPage } from './entity-page.tsx';
import { usePageActions } from './use-page-actions.ts';
import { WantedPage } from './wanted-page.tsx';
import './plain-page.css';

/** Work of its own, with texts of its own. */
const InboxPage = lazy(async () => ({ default: (await import('../inbox/inbox-page.tsx')).InboxPage }));

function Content({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case 'wanted':
      return <WantedPage />;
    case 'inbox':
      return (
        <Suspense fallback={<h1 className="coming">{say('main.loadingInbox')}</h1>}>
          <InboxPage part={page.part} />
        </Suspense>
      );
    case 'entity':
      return <EntityPage key={page.id} id={page.id} />;
  }
}

/** A page in place of the picture, to be read and printed. */
export function PlainPage({ page }: { readonly page: Page }) {
  const actions = usePageActions();
  return (
    <PanelContext value={actions}>
      <main className="plain-page" data-page={page.kind}>
        <Content page={page} />
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
