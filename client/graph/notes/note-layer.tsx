import type cytoscape from 'cytoscape';
import icon from 'lucide-static/icons/notebook-pen.svg?raw';
import { useEffect, useRef } from 'react';
import type { Note, NoteAbout } from '../../state/note.ts';
import { Icon } from '../../ui/icon.tsx';
import { onceAFrame } from '../minimap/once-a-frame.ts';
import './note-layer.css';
import { say } from '../../texts/say.ts';

export interface NoteLayerProps {
  readonly graph: cytoscape.Core;
  /** Each with what it is about, in words. */
  readonly notes: readonly (Note & { readonly on: string })[];
  onOpen(about: NoteAbout): void;
}

/** Zoomed out further, cards would hide what they are about: only their marks are left. */
const readableZoom = 0.55;

/** Where a card hangs, in screen pixels: at the upper right of an entity, in the middle of a link; null for what is not drawn. */
function placeOf(graph: cytoscape.Core, { kind, id }: NoteAbout): { x: number; y: number } | null {
  const element = graph.getElementById(id);
  if (kind === 'picture' || element.empty()) return null;
  if (kind === 'link') return element.renderedMidpoint();
  const { x, y } = element.renderedPosition();
  const reach = element.renderedWidth() / 2;
  return { x: x + reach * 0.7, y: y - reach * 0.7 };
}

/** The reader's notes near what they are about. They move with the picture; each opens to be read whole and changed. */
export function NoteLayer({ graph, notes, onOpen }: NoteLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = onceAFrame(() => {
      const isSmall = graph.zoom() < readableZoom;
      layer.current?.querySelectorAll<HTMLElement>('.note-card').forEach((card, index) => {
        const about = notes[index]?.about;
        if (about === undefined || about.kind === 'picture') return;
        const at = placeOf(graph, about);
        card.hidden = at === null;
        card.toggleAttribute('data-small', isSmall);
        if (at !== null) card.style.transform = `translate(${at.x}px, ${at.y}px) translateY(-100%)`;
      });
    });
    const events = ['viewport', 'position', 'add', 'remove', 'resize'].join(' ');
    graph.on(events, place.ask);
    place.ask();
    return () => {
      graph.off(events, place.ask);
      place.cancel();
    };
  }, [graph, notes]);
  return (
    <div className="note-layer" ref={layer}>
      {notes.map(({ about, text, on }) => (
        <button
          key={`${about.kind} ${about.id}`}
          type="button"
          className="note-card"
          data-about={about.kind}
          onClick={() => onOpen(about)}
        >
          <span className="visually-hidden">{say('picking.card', { name: on, text })}</span>
          <span className="note-card-head" aria-hidden="true">
            <Icon svg={icon} />
            <span className="note-card-words">{say('picking.readersNote')}</span>
          </span>
          <span className="note-card-text" aria-hidden="true">
            {text}
          </span>
        </button>
      ))}
    </div>
  );
}
