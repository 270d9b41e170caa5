import type { CarriedClaim } from '../export/carried.ts';
import { say } from '../texts/say.ts';
import { documentWords, rungWords } from '../ui/paths/footnote-words.ts';

/** What a document may be linked to: a claim may come from anywhere, and so may its address. */
const isOfWeb = (url: string): boolean => /^https?:\/\//iu.test(url);

function Source({ document }: Pick<CarriedClaim, 'document'>) {
  const words = documentWords({ document });
  const { url } = document;
  if (url == null || !isOfWeb(url)) return <>{words}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener nofollow">
      {words}
    </a>
  );
}

/** A claim with all that a figure tells of it: its sentence, the words, the document, the ladder. */
export function ClaimCard({
  claim,
  frontier,
}: {
  readonly claim: CarriedClaim;
  readonly frontier: number | null;
}) {
  return (
    <article className="claim-card" data-claim={claim.id}>
      <h3 className="claim-sentence">{claim.sentence}</h3>
      {claim.status === 'PROPOSED' && <p className="standalone-warn">{say('paths.readByProgram')}</p>}
      <h4 className="standalone-part">{say('panel.theWords')}</h4>
      <blockquote className="words">
        {claim.evidence.map(({ id, quote }) => (
          <p key={id}>
            <mark className="mark-words">{quote}</mark>
          </p>
        ))}
      </blockquote>
      <p className="words-source">
        <Source document={claim.document} />
      </p>
      <h4 className="standalone-part">{say('panel.whoSaysSo')}</h4>
      <ol className="standalone-ladder" start={0} aria-label={say('panel.ladder')}>
        {rungWords({ claim }, frontier).map((words, rung) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its number
          <li key={rung}>{words}</li>
        ))}
      </ol>
    </article>
  );
}
