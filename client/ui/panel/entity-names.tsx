import { nameOfShown } from '../../state/name-of-shown.ts';
import { say } from '../../texts/say.ts';
import { sayParts } from '../../texts/say-parts.tsx';
import { EntityButton } from './entity-button.tsx';
import type { PanelEntity } from './entity-panel.tsx';
import { usePanel } from './panel-context.ts';

type Name = PanelEntity['names'][number];

/** Names recorded with the entity, and apart from them the names that speakers give it: those are claims, never the name. */
export function EntityNames({
  names,
  preferred,
  withDocuments = false,
}: {
  readonly names: readonly Name[];
  readonly preferred: string;
  /** Whether each given name says in which document it stands. */
  readonly withDocuments?: boolean;
}) {
  const recorded = names.filter((name) => name.kind !== 'GIVEN' && name.text !== preferred);
  const given = names.filter((name) => name.kind === 'GIVEN');
  return (
    <>
      {recorded.length > 0 && (
        <section>
          <h4 className="panel-part">{say('panel.alsoRecorded')}</h4>
          <ul className="panel-list">
            {recorded.map((name) => (
              <li key={`${name.text} ${name.language}`}>
                <span {...(name.language ? { lang: name.language } : {})}>{name.text}</span>
                {name.language && <span className="panel-soft"> ({name.language})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {given.length > 0 && (
        <section>
          <h4 className="panel-part">{say('panel.calledByOthers')}</h4>
          <ul className="panel-list">
            {given.map((name, index) => (
              <Given key={name.claim?.id ?? index} name={name} withDocument={withDocuments} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A given name with who gives it and through how many voices it reached us. */
function Given({ name, withDocument }: { readonly name: Name; readonly withDocument: boolean }) {
  const { select } = usePanel();
  const { claim, speaker } = name;
  const through = claim?.voices.slice(0, -1).map((voice) => voice.speaker) ?? [];
  return (
    <li className="given-name">
      {sayParts('panel.calledBy', {
        name: <q {...(name.language ? { lang: name.language } : {})}>{name.text}</q>,
        speaker: speaker ? <EntityButton entity={speaker} /> : say('panel.unrecordedSpeaker'),
      })}
      {withDocument && claim && (
        <span className="panel-soft">{say('panel.commaIn', { document: claim.document.name })}</span>
      )}
      {claim && (
        <>
          {' '}
          <button
            type="button"
            className="panel-link panel-small"
            aria-label={say('panel.claimOfName', { name: name.text })}
            onClick={() => select({ kind: 'claim', id: claim.id })}
          >
            {say('panel.aClaim')}
          </button>
          {through.length > 0 && (
            <span className="given-through panel-soft">
              {say('panel.rungThrough', {
                rung: through.length,
                names: through.map(nameOfShown).join(' → '),
              })}
            </span>
          )}
        </>
      )}
    </li>
  );
}
