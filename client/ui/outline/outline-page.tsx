import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Outline, type OutlineSentence, toMarkdown, toPlainText } from '../../export/write-outline.ts';
import { countScene, describeView } from '../../state/describe-view.ts';
import { documentNameOf } from '../../state/name-of.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { Scene } from '../../state/select-scene.ts';
import type { State } from '../../state/state.ts';
import { dispatch, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { outlineOf } from './outline-of.ts';
import { useReadClaims } from './use-read-claims.ts';
import './outline.css';

function titleOf(state: State): string {
  const { view, data } = state;
  const head = view.from === null ? undefined : data.heads[view.from.id];
  const [first] = view.documents;
  return head?.name ?? (first === undefined ? say('action.outline') : documentNameOf(state, first));
}

function Copies({ outline }: { readonly outline: Outline }) {
  const [outcome, setOutcome] = useState('');
  const copy = (text: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome(say('saved.copied')),
      () => setOutcome(say('common.wentWrong')),
    );
  return (
    <div className="outline-tools">
      <Button className="button" onPress={() => copy(toMarkdown(outline))}>
        {say('outline.copyMarkdown')}
      </Button>
      <Button className="button" onPress={() => copy(toPlainText(outline))}>
        {say('outline.copyText')}
      </Button>
      <Button className="button" onPress={() => window.print()}>
        {say('outline.print')}
      </Button>
      <span role="status">{outcome}</span>
    </div>
  );
}

/** The picture in sentences: the same entities and links, under the same filter, each sentence with who says it. */
export function OutlinePage({ onDrawn }: { readonly onDrawn: (scene: Scene) => void }) {
  const scene = useSelect(sceneOf);
  useEffect(() => onDrawn(scene), [onDrawn, scene]);
  const title = useSelect(titleOf);
  const shown = useSelect((state) => describeView(state).join(' '));
  const { claims, isReading, problem, left, readMore, retry } = useReadClaims(scene);
  const cut = left > 0 ? say('outline.cut', { count: scene.links.length - left, left }) : '';
  const outline = useMemo(() => {
    const notes = [`${countScene(scene)}. ${shown}`, ...(cut === '' ? [] : [cut]), say('common.eachSaysWho')];
    return outlineOf(scene, claims, title, notes);
  }, [scene, claims, title, shown, cut]);
  return (
    <article className="outline" data-testid="outline" aria-busy={isReading}>
      <h2>{outline.title}</h2>
      {outline.notes.map((note) => (
        <p key={note} className="soft-note">
          {note}
        </p>
      ))}
      <Copies outline={outline} />
      {isReading && <p role="status">{say('common.loading')}</p>}
      {problem !== '' && (
        <p role="alert">
          {problem}{' '}
          <Button className="plain-button" onPress={retry}>
            {say('common.tryAgain')}
          </Button>
        </p>
      )}
      {left > 0 && (
        <Button className="button" isDisabled={isReading} onPress={readMore}>
          {say('outline.readMore')}
        </Button>
      )}
      {outline.entities.map(({ id, name, type, sentences, remarks }) => (
        <section key={id}>
          <h3>
            <Button
              className="plain-button outline-name"
              onPress={() => dispatch({ type: 'selected', selection: { kind: 'entity', id } })}
            >
              <bdi>{name}</bdi>
            </Button>{' '}
            <span className="outline-type">{type}</span>
          </h3>
          {sentences.length > 0 && (
            <ul>
              {sentences.map((sentence) => (
                <li key={`${sentence.text} ${sentence.source}`} dir="auto">
                  {sentence.text}
                  <SourceWords {...sentence} />
                </li>
              ))}
            </ul>
          )}
          {!isReading &&
            remarks.map((remark) => (
              <p key={remark} className="soft-note">
                {remark}
              </p>
            ))}
        </section>
      ))}
    </article>
  );
}

/** Where a sentence stands, with the words of the document, which are in its language. */
function SourceWords({ quote, source }: OutlineSentence) {
  const at = source.indexOf(quote);
  return (
    <span className="outline-source">
      {source.slice(0, at)}
      <span lang="">{quote}</span>
      {source.slice(at + quote.length)}
    </span>
  );
}
