import type { PanelClaimFragment, PanelPassageFragment } from '../../api/generated/graphql.ts';
import { documentTextQuery } from './operations.ts';
import type { Segment, Span } from './passage-marks.ts';
import { passageMarks } from './passage-marks.ts';
import { sentencesAround } from './sentences-around.ts';
import { useAnswer } from './use-answer.ts';

type Role = 'words' | 'cue';

/** The words of a claim, marked inside the whole sentences they stand in, with the cues of its voices marked differently. */
export function Words({ claim }: { readonly claim: PanelClaimFragment }) {
  const { data } = useAnswer(documentTextQuery, { id: claim.document.id });
  const text = data?.document?.text ?? null;
  const cues = claim.voices.flatMap((voice) => (voice.cue ? [voice.cue] : []));
  const here = (passage: PanelPassageFragment) => passage.document.id === claim.document.id;
  const excerpts =
    text === null ? null : sentencesAround(text, claim.evidence.filter(here), data?.document?.language);
  const spans: Span<Role>[] = [
    ...claim.evidence.filter(here).map((it) => ({ start: it.start, end: it.end, owner: 'words' as const })),
    ...cues.filter(here).map((it) => ({ start: it.start, end: it.end, owner: 'cue' as const })),
  ];
  return (
    <blockquote className="words" {...(data?.document?.language ? { lang: data.document.language } : {})}>
      {text === null || excerpts === null || excerpts.length === 0
        ? claim.evidence.map((passage) => <Quoted key={passage.id} passage={passage} />)
        : excerpts.map((range) => (
            <p key={range.start}>
              {passageMarks(text, spans, range).map((segment) => (
                <Piece key={segment.start} segment={segment} />
              ))}
            </p>
          ))}
    </blockquote>
  );
}

function Piece({ segment }: { readonly segment: Segment<Role> }) {
  const words = segment.owners.includes('words');
  const cue = segment.owners.includes('cue');
  if (!words && !cue) return <>{segment.text}</>;
  const className = [words ? 'mark-words' : '', cue ? 'mark-cue' : ''].filter(Boolean).join(' ');
  return <mark className={className}>{segment.text}</mark>;
}

/** While the document's text is on its way, or when it cannot be had: the passage with what stands around it. */
function Quoted({ passage }: { readonly passage: PanelPassageFragment }) {
  return (
    <p>
      <span className="panel-soft">… {passage.prefix}</span>
      <mark className="mark-words">{passage.quote}</mark>
      <span className="panel-soft">{passage.suffix} …</span>
    </p>
  );
}
