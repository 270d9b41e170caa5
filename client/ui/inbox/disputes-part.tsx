import '../../texts/inbox-texts.ts';
import { type FormEvent, useCallback, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { change } from '../../api/change.ts';
import type { DisputeStatus, InboxDisputeFragment } from '../../api/generated/graphql.ts';
import { decideOnDispute, inboxDisputesQuery } from '../../api/inbox.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { say, sayAll } from '../../texts/say.ts';
import { PageSection } from '../entity-page/page-section.tsx';
import { fresh, toCounted } from '../entity-page/use-entity-lists.ts';
import { usePages } from '../entity-page/use-pages.ts';
import { ClaimRows } from '../panel/claim-rows.tsx';
import { EntityButton } from '../panel/entity-button.tsx';
import { sentenceOf } from '../review/use-review.ts';

const statuses: readonly DisputeStatus[] = ['OPEN', 'IN_REVIEW', 'SETTLED', 'LEFT_OPEN'];
const statusWords: Readonly<Record<DisputeStatus, string>> = {
  OPEN: say('inbox.statusOPEN'),
  IN_REVIEW: say('inbox.statusIN_REVIEW'),
  SETTLED: say('inbox.statusSETTLED'),
  LEFT_OPEN: say('inbox.statusLEFT_OPEN'),
};

/** The disputes of which nobody settled how they stand, each with its sides and a form to decide. */
export function DisputesPart({ onDecided }: { onDecided(): void }) {
  const pages = usePages(
    useCallback(
      async (after: string | null) => toCounted((await ask(inboxDisputesQuery, { after }, fresh)).disputes),
      [],
    ),
  );
  return (
    <PageSection
      title={say('inbox.disputes')}
      what={say('inbox.disputesWhat')}
      pages={pages}
      empty={say('inbox.noDisputes')}
    >
      <p className="panel-soft">{say('inbox.disputesMean')}</p>
      {pages.rows.map((dispute) => (
        <DisputeEntry key={dispute.id} dispute={dispute} onDecided={onDecided} />
      ))}
    </PageSection>
  );
}

interface Standing {
  readonly status: DisputeStatus;
  readonly reasoning: string | null;
}

function DisputeEntry({ dispute, onDecided }: { readonly dispute: InboxDisputeFragment; onDecided(): void }) {
  const name = say('inbox.disputeAbout', {
    subject: nameOfShown(dispute.subject),
    predicate: dispute.predicate.label,
  });
  return (
    <article className="inbox-dispute" aria-label={name}>
      <h3>
        <EntityButton entity={dispute.subject} /> · {dispute.predicate.label}
      </h3>
      <div className="page-dispute">
        {dispute.sides.map((side, at) => {
          const claims = wholeRows(side.claims);
          const speakers = (pick: 0 | -1): string =>
            sayAll([
              ...new Set(
                claims.flatMap(({ voices }) => {
                  const voice = voices.at(pick);
                  return voice === undefined ? [] : [nameOfShown(voice.speaker)];
                }),
              ),
            ]);
          return (
            <div key={claims[0]?.id ?? at} className="page-side">
              <h4>{say('inbox.side', { number: at + 1 })}</h4>
              <ClaimRows claims={claims} />
              <p className="panel-soft">
                {say('inbox.sideCounts', {
                  claims: side.claimCount,
                  tellers: side.tellers,
                  origins: side.origins,
                })}
                <br />
                {say('inbox.toldBy', { names: speakers(0) })}
                <br />
                {say('inbox.fromOrigins', { names: speakers(-1) })}
              </p>
            </div>
          );
        })}
      </div>
      <DecideForm id={dispute.id} name={name} before={dispute} onDecided={onDecided} />
    </article>
  );
}

interface DecideFormProps {
  readonly id: string;
  readonly name: string;
  readonly before: Standing;
  onDecided(): void;
}

/** Decides how it stands; what was decided here is taken back by deciding as before. */
function DecideForm({ id, name, before, onDecided }: DecideFormProps) {
  const [given, setGiven] = useState<Standing>({ status: before.status, reasoning: before.reasoning });
  const [kept, setKept] = useState<Standing>({ status: before.status, reasoning: before.reasoning });
  const [earlier, setEarlier] = useState<Standing | null>(null);
  const [said, setSaid] = useState({ words: '', isFailed: false });
  const send = async (standing: Standing, back: Standing | null): Promise<void> => {
    try {
      await change(decideOnDispute, { id, ...standing });
      setKept(standing);
      setGiven(standing);
      setEarlier(back);
      const words =
        back === null
          ? say('inbox.disputeUndone', { name })
          : say('inbox.disputeDecided', { name, status: statusWords[standing.status] });
      setSaid({ words, isFailed: false });
      onDecided();
    } catch (error) {
      setSaid({ words: sentenceOf(error), isFailed: true });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const reasoning = given.reasoning?.trim() || null;
    void send({ status: given.status, reasoning }, kept);
  };
  return (
    <form className="inbox-form" onSubmit={submit} aria-label={say('inbox.decideNamed', { name })}>
      <label className="field">
        {say('inbox.status')}
        <select
          value={given.status}
          onChange={({ target }) => {
            const status = statuses.find((one) => one === target.value);
            if (status !== undefined) setGiven({ ...given, status });
          }}
        >
          {statuses.map((status) => (
            <option key={status} value={status}>
              {statusWords[status]}
            </option>
          ))}
        </select>
      </label>
      <label className="field inbox-reasoning">
        {say('inbox.reasoning')}
        <textarea
          rows={2}
          value={given.reasoning ?? ''}
          onChange={({ target }) => setGiven({ ...given, reasoning: target.value })}
        />
      </label>
      <div className="inbox-buttons">
        <button type="submit" className="button button-main">
          {say('inbox.decide')}
        </button>
        {earlier !== null && (
          <button type="button" className="button" onClick={() => void send(earlier, null)}>
            {say('inbox.undo')}
          </button>
        )}
      </div>
      <p className="inbox-said" role="status" data-failed={said.isFailed || undefined}>
        {said.words}
      </p>
    </form>
  );
}
