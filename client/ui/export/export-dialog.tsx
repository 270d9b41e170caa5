import { useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { canvasLimit } from '../../export/paint-canvas.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { documentNameOf } from '../../state/name-of.ts';
import type { State } from '../../state/state.ts';
import { dispatch, store, useSelect } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { Choice } from '../choice.tsx';
import { LabelledSwitch } from '../labelled-switch.tsx';
import { ModalDialog } from '../modal-dialog.tsx';
import { CapsuleButton } from './capsule-button.tsx';
import { MakingBar } from './making-bar.tsx';
import { footnotesAtMost, numberLinks } from './number-links.ts';
import { type Format, formats } from './save-figure.ts';
import { sizeOfPicture } from './size-of-picture.ts';
import { type Background, backgrounds } from './tokens-of.ts';
import { useFigure } from './use-figure.ts';
import './export.css';

const close = (): void => dispatch({ type: 'sheet-closed' });
const scales = [1, 2, 3, 4] as const;
const figureFormats = [...formats, 'html'] as const;

function titleOf({ view, data }: State, read: State): { readonly title: string; readonly caption: string } {
  const head = view.from === null ? undefined : data.heads[view.from.id];
  if (head !== undefined) return { title: head.name, caption: head.caption };
  const [first] = view.documents;
  return { title: first === undefined ? '' : documentNameOf(read, first), caption: '' };
}

/** Of a choice's values, the one that was chosen. */
const oneOf = <Value extends string>(values: readonly Value[], chosen: string): Value | undefined =>
  values.find((value) => value === chosen);

/** How much will be in the figure, and how large it may be. */
function Numbers({ format, scale, hasFootnotes }: { format: Format; scale: number; hasFootnotes: boolean }) {
  const scene = useSelect(drawnSceneOf);
  const { links, cut, bundles } = numberLinks(scene);
  const { width, height } = sizeOfPicture(scene);
  return (
    <div className="export-numbers">
      {hasFootnotes && (
        <p>
          {cut === 0
            ? say('export.footnotesAll', { count: links.length })
            : say('export.footnotesSome', { count: links.length, cut, most: footnotesAtMost })}
          {bundles > 0 && ` ${say('export.bundlesUnsaid', { count: bundles })}`}
        </p>
      )}
      <p>
        {format === 'png'
          ? say('export.pixels', {
              width: Math.ceil(width * scale),
              height: Math.ceil(height * scale),
              limit: canvasLimit.side,
            })
          : say('export.vector')}
      </p>
    </div>
  );
}

/** The picture as a file: in which format, how large, and what stands around it. */
export function ExportDialog() {
  const [{ title, caption }, setTitle] = useState(() => titleOf(store.getState(), store.getState()));
  const [format, setFormat] = useState<Format | 'html'>('svg');
  const [scale, setScale] = useState(2);
  const [background, setBackground] = useState<Background>('white');
  const [has, setHas] = useState({ hasShown: true, hasLegend: true, hasFootnotes: true });
  const { outcome, problem, done, save, cancel, ...capsule } = useFigure();
  const count = useSelect((state) => numberLinks(drawnSceneOf(state)).links.length);
  const isBusy = done !== null;
  const entitle = (words: { readonly title: string; readonly caption: string }): void => {
    setTitle(words);
    capsule.letGo();
  };
  return (
    <ModalDialog onClose={close}>
      <header className="export-head">
        <Heading slot="title">{say('action.export')}</Heading>
        <Button slot="close" className="button">
          {say('common.close')}
        </Button>
      </header>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy) return;
          const words = { title: title.trim(), caption: caption.trim() };
          if (format !== 'html') void save({ ...words, background, ...has }, format, scale);
          else if (capsule.heldSize === null) void capsule.makeCapsule(words);
          else capsule.saveHeld();
        }}
      >
        <div className="export-choices">
          <Choice
            label={say('export.format')}
            value={format}
            choices={figureFormats.map((value) => ({ value, label: say(`export.${value}`) }))}
            onChange={(value) => {
              setFormat(oneOf(figureFormats, value) ?? format);
              capsule.letGo();
            }}
          />
          {format === 'png' && (
            <Choice
              label={say('export.size')}
              value={String(scale)}
              choices={scales.map((value) => ({
                value: String(value),
                label: say('export.times', { value }),
              }))}
              onChange={(value) => setScale(Number(value))}
            />
          )}
          {format !== 'html' && (
            <Choice
              label={say('export.background')}
              value={background}
              choices={backgrounds.map((value) => ({ value, label: say(`export.${value}`) }))}
              onChange={(value) => setBackground(oneOf(backgrounds, value) ?? background)}
            />
          )}
        </div>
        <label className="field">
          {say('export.title')}
          <input
            value={title}
            maxLength={200}
            onChange={(event) => entitle({ title: event.target.value, caption })}
          />
        </label>
        <label className="field">
          {say('saved.caption')}
          <textarea
            rows={2}
            value={caption}
            maxLength={2000}
            onChange={(event) => entitle({ title, caption: event.target.value })}
          />
        </label>
        {format === 'html' ? (
          <p className="soft-note">{say('export.capsuleHolds')}</p>
        ) : (
          <>
            <div className="export-parts">
              {(['hasFootnotes', 'hasLegend', 'hasShown'] as const).map((part) => (
                <LabelledSwitch
                  key={part}
                  isOn={has[part]}
                  onChange={(isOn) => setHas({ ...has, [part]: isOn })}
                >
                  {say(`export.${part}`)}
                </LabelledSwitch>
              ))}
            </div>
            <Numbers format={format} scale={scale} hasFootnotes={has.hasFootnotes} />
          </>
        )}
        <p className="soft-note">{say('export.carries')}</p>
        <MakingBar
          {...{ done, outcome, problem }}
          all={count}
          label={say('export.reading')}
          onCancel={cancel}
        >
          {format === 'html' ? (
            <CapsuleButton heldSize={capsule.heldSize} isBusy={isBusy} />
          ) : (
            <Button type="submit" className="button button-main" isDisabled={isBusy}>
              {say('export.save')}
            </Button>
          )}
        </MakingBar>
        <p className="soft-note">
          {say('export.asRows')}{' '}
          <Button
            className="plain-button"
            onPress={() => {
              close();
              dispatch({ type: 'mode-changed', mode: 'table' });
            }}
          >
            {say('export.openTable')}
          </Button>
        </p>
      </form>
    </ModalDialog>
  );
}
