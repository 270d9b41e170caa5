import '../../texts/inbox-texts.ts';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say, sayAll } from '../../texts/say.ts';
import { pairWords } from './pair.ts';
import type { Plan, Previewed } from './use-plan.ts';

type Preview = NonNullable<Previewed['preview']>;
type Counts = { readonly claims: number; readonly tellers: number; readonly origins: number } | null;

const countsWords = (counts: Counts): string =>
  counts === null ? say('inbox.notThere') : say('inbox.sideCounts', counts);

const sum = (previews: readonly Preview[], count: (preview: Preview) => number): number =>
  previews.reduce((all, preview) => all + count(preview), 0);

/** What would change, in a few words. */
function changesOf(previews: readonly Preview[]): string {
  const parts = [
    [sum(previews, ({ claims }) => claims), 'inbox.claimsMove'],
    [sum(previews, ({ mentions }) => mentions), 'inbox.mentionsMove'],
    [sum(previews, ({ linkCount }) => linkCount), 'inbox.linksChange'],
    [sum(previews, ({ disputesArising }) => disputesArising.length), 'inbox.disputesArise'],
    [sum(previews, ({ disputesEnding }) => disputesEnding.length), 'inbox.disputesEnd'],
    [sum(previews, ({ views }) => views.length), 'inbox.viewsChange'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, key]) => say(key, { count }));
  return words.length === 0 ? say('inbox.noChange') : sayAll(words);
}

export interface PlanLineProps {
  readonly plan: Plan;
  readonly isBusy: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** What a decision would change, in one line with its details, and the way to make it. */
export function PlanLine({ plan, isBusy, onConfirm, onCancel }: PlanLineProps) {
  const { previewed, verdict } = plan;
  const line = useRef<HTMLDivElement>(null);
  const isReady = previewed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: seen again when it is known what it says.
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), [isReady]);
  const previews = (previewed ?? []).flatMap(({ preview }) => preview ?? []);
  const refused = (previewed ?? []).filter(({ why }) => why !== null);
  const count = previews.length;
  return (
    <div className="inbox-plan" ref={line}>
      <p role="status">
        {previewed === null && say('inbox.previewing')}
        {count > 0 &&
          say(verdict === 'SAME' ? 'inbox.wouldSame' : 'inbox.wouldApart', {
            count,
            changes: changesOf(previews),
          })}
        {refused.map(({ pair, why }) => (
          <span key={pair.id} className="inbox-refused">
            {say('inbox.cannot', { pair: pairWords(pair), why: why ?? '' })}
          </span>
        ))}
      </p>
      {count > 0 && (
        <details>
          <summary>{say('inbox.details')}</summary>
          {(previewed ?? []).map(
            ({ pair, preview }) =>
              preview !== null && (
                <section key={pair.id} aria-label={pairWords(pair)}>
                  <h3>{pairWords(pair)}</h3>
                  <p>{say('inbox.namesAfter', { names: sayAll(preview.names.after) })}</p>
                  <ul>
                    {wholeRows(preview.links).map((link) => (
                      <li key={link.id}>
                        {nameOfShown(link.subject)} <em>{link.predicate.label}</em> {nameOfShown(link.object)}
                        {' – '}
                        {say('inbox.linkBefore', {
                          before: countsWords(link.before),
                          after: countsWords(link.after),
                        })}
                      </li>
                    ))}
                    {preview.views.map((view) => (
                      <li key={view.id}>{say('inbox.viewNamed', { name: view.name })}</li>
                    ))}
                  </ul>
                </section>
              ),
          )}
        </details>
      )}
      <div className="inbox-buttons">
        <Button className="button button-main" isDisabled={isBusy || count === 0} onPress={onConfirm}>
          {say('inbox.confirm', { verdict: verdict === 'UNSURE' ? 'other' : verdict })}{' '}
          <kbd>{say('inbox.enterKey')}</kbd>
        </Button>
        <Button className="button" onPress={onCancel}>
          {say('common.cancel')} <kbd>Esc</kbd>
        </Button>
      </div>
    </div>
  );
}
