import '../../texts/inbox-texts.ts';
import { useCallback } from 'react';
import { ask } from '../../api/ask.ts';
import { oneOriginQuery } from '../../api/inbox.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { PageSection } from '../entity-page/page-section.tsx';
import { fresh, toCounted } from '../entity-page/use-entity-lists.ts';
import { usePages } from '../entity-page/use-pages.ts';
import { usePanel } from '../panel/panel-context.ts';
import { supportCaution, supportWords } from '../panel/support-words.ts';

/** Links that look well supported and are not: several publishers tell them, and all have them from one. */
export function OriginsPart() {
  const { select } = usePanel();
  const pages = usePages(
    useCallback(
      async (after: string | null) =>
        toCounted((await ask(oneOriginQuery, { after }, fresh)).linksOfOneOrigin),
      [],
    ),
  );
  return (
    <PageSection
      title={say('inbox.origins')}
      what={say('inbox.originsWhat')}
      pages={pages}
      empty={say('inbox.noOrigins')}
    >
      <p className="panel-soft">{say('inbox.originsMean')}</p>
      <ul className="panel-list">
        {pages.rows.map((link) => (
          <li key={link.id}>
            <button type="button" className="panel-row" onClick={() => select({ kind: 'link', id: link.id })}>
              {nameOfShown(link.subject)} <em>{link.predicate.label}</em> {nameOfShown(link.object)}
              <span className="page-ladder panel-soft">
                {supportWords(link.support)} · {supportCaution(link.support)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
