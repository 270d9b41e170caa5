import { useState } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../../api/change.ts';
import type { PublicationRowFragment } from '../../api/generated/graphql.ts';
import { revokePublication } from '../../api/publications.ts';
import { errorWords } from '../../texts/error-words.ts';
import { say } from '../../texts/say.ts';
import { instantWords } from '../../texts/time-words.ts';
import { useCopy } from '../use-copy.ts';
import { EmbedCode } from './embed-code.tsx';

const addressOf = (url: string): string => `${location.origin}${url}`;

/** One link under which a view is published, and what can be done with it. */
export function PublicationRow({
  row,
  title,
}: {
  readonly row: PublicationRowFragment;
  readonly title: string;
}) {
  const { id, url, version, entities, claims, revokedAt, explores } = row;
  const [part, setPart] = useState<'embed' | 'revoke' | null>(null);
  const [problem, setProblem] = useState('');
  const { isCopied, copy } = useCopy();
  const when = instantWords(row.publishedAt);
  const facts = say('publish.row', { version, when, entities, claims });
  if (revokedAt != null) {
    return (
      <li className="publish-row soft-note">
        {facts} · {say('publish.revoked', { when: instantWords(revokedAt) })}
      </li>
    );
  }
  const revoke = async (): Promise<void> => {
    try {
      await change(revokePublication, { input: { id } }, []);
    } catch (error) {
      setProblem(errorWords(error));
    }
  };
  const address = addressOf(url);
  const toggle = (other: 'embed' | 'revoke'): void => setPart(part === other ? null : other);
  return (
    <li className="publish-row">
      <p className="soft-note">
        {facts}
        {explores && ` · ${say('publish.leadsOn')}`}
      </p>
      <p className="saved-link field">
        <input
          readOnly
          aria-label={say('publish.linkOf', { when })}
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <Button className="button" onPress={() => copy(address)}>
          {say(isCopied ? 'saved.copied' : 'saved.copyLink')}
        </Button>
      </p>
      <div className="saved-row-ways">
        <a className="plain-button" href={address} target="_blank" rel="noreferrer">
          {say('publish.open')}
        </a>
        <Button className="plain-button" aria-expanded={part === 'embed'} onPress={() => toggle('embed')}>
          {say('publish.embed')}
        </Button>
        <Button className="plain-button" aria-expanded={part === 'revoke'} onPress={() => toggle('revoke')}>
          {say('publish.revoke')}
        </Button>
      </div>
      {part === 'embed' && <EmbedCode address={`${address}/embed`} title={title} />}
      {part === 'revoke' && (
        <section className="publish-ask" aria-label={say('publish.revokeYes')}>
          <p>{say('publish.revokeAsk')}</p>
          <Button className="button" onPress={() => void revoke()}>
            {say('publish.revokeYes')}
          </Button>
          <Button className="plain-button" onPress={() => setPart(null)}>
            {say('common.cancel')}
          </Button>
        </section>
      )}
      {problem !== '' && <p role="alert">{problem}</p>}
    </li>
  );
}
