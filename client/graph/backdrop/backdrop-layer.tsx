import type cytoscape from 'cytoscape';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { Backdrop, BackdropArea } from '../../state/backdrop.ts';
import { backdropOf } from '../layouts/backdrop-of.ts';
import { onceAFrame } from '../minimap/once-a-frame.ts';
import './backdrop.css';

interface BackdropLayerProps {
  readonly graph: cytoscape.Core;
  readonly backdrop: Backdrop;
  /** Ids of what is drawn. */
  readonly drawn: readonly string[];
  /** Screen pixels at the left that something else covers. */
  readonly covered: number;
}

/** Screen pixels between a text and the edge that it keeps, and between two texts. */
const edge = 12;
const apart = 6;

/** Texts keep their size on the screen, and the first of two that would lie on each other is shown. */
function placeTexts(
  texts: readonly SVGTextElement[],
  places: readonly { readonly x: number; readonly y: number; readonly keeps?: 'top' | 'left' }[],
  graph: cytoscape.Core,
  covered: number,
): void {
  const zoom = graph.zoom();
  const pan = graph.pan();
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  texts.forEach((text, index) => {
    const place = places[index];
    if (place === undefined) return;
    let x = place.x * zoom + pan.x;
    let y = place.y * zoom + pan.y;
    if (place.keeps === 'left') x = Math.max(x, covered + edge);
    if (place.keeps === 'top') y = Math.max(y, edge);
    const width = text.getComputedTextLength();
    const left = text.getAttribute('text-anchor') === 'middle' ? x - width / 2 : x;
    const isOver = taken.some(
      (other) =>
        Math.abs(other.y - y) < 16 && left < other.right + apart && left + width > other.left - apart,
    );
    text.style.visibility = isOver ? 'hidden' : 'visible';
    if (!isOver) taken.push({ left, right: left + width, y });
    text.setAttribute('transform', `translate(${x} ${y})`);
  });
}

const fadeOf = ({ fades }: BackdropArea): 'both' | 'left' | 'right' | null => {
  if (fades === undefined || (!fades.left && !fades.right)) return null;
  if (fades.left && fades.right) return 'both';
  return fades.left ? 'left' : 'right';
};

/** What stands behind the picture, so that a place in it can be read: axes, zones, outlines. It moves with the picture; its words keep their size. */
export function BackdropLayer({ graph, backdrop, drawn, covered }: BackdropLayerProps) {
  const moving = useRef<SVGGElement>(null);
  const still = useRef<SVGGElement>(null);
  const name = useId();
  const said = useMemo(() => backdropOf(backdrop, new Set(drawn)), [backdrop, drawn]);
  useEffect(() => {
    const place = onceAFrame(() => {
      const { x, y } = graph.pan();
      moving.current?.setAttribute('transform', `translate(${x} ${y}) scale(${graph.zoom()})`);
      if (still.current !== null)
        placeTexts([...still.current.querySelectorAll('text')], said.texts, graph, covered);
    });
    graph.on('viewport resize', place.ask);
    place.ask();
    return () => {
      graph.off('viewport resize', place.ask);
      place.cancel();
    };
  }, [graph, said, covered]);
  const { map } = said;
  return (
    <svg className="backdrop" aria-hidden="true" data-testid="backdrop">
      <defs>
        {map !== null && (
          <clipPath id={`${name}frame`}>
            <rect {...map.frame} rx={14} />
          </clipPath>
        )}
        {(['left', 'right', 'both'] as const).map((side) => (
          <linearGradient key={side} id={`${name}${side}`}>
            <stop className="backdrop-stop" offset="0" data-faded={side !== 'right' || undefined} />
            <stop className="backdrop-stop" offset={side === 'right' ? '0.3' : '0.35'} />
            <stop className="backdrop-stop" offset={side === 'left' ? '0.7' : '0.65'} />
            <stop className="backdrop-stop" offset="1" data-faded={side !== 'left' || undefined} />
          </linearGradient>
        ))}
      </defs>
      <g ref={moving}>
        {map !== null && (
          <g clipPath={`url(#${name}frame)`}>
            <rect className="backdrop-sea" {...map.frame} />
            <g transform={`scale(${map.scale})`}>
              {map.paths.map((path) => (
                <path key={path} className="backdrop-land" d={path} />
              ))}
            </g>
          </g>
        )}
        {said.areas.map(({ x, y, width, height, ...area }) => {
          const fade = fadeOf({ x, y, width, height, ...area });
          return (
            <rect
              key={`${area.kind} ${x} ${y} ${width}`}
              className="backdrop-area"
              data-kind={area.kind}
              {...{ x, y, width, height }}
              rx={area.kind === 'zone' ? 14 : 6}
              {...(fade === null ? {} : { style: { fill: `url(#${name}${fade})` } })}
            />
          );
        })}
        {said.rings.map(({ x, y, radius }) => (
          <circle key={radius} className="backdrop-ring" cx={x} cy={y} r={radius} />
        ))}
        {said.lines.map(({ from, to, kind }, index) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name, and two may lie in one place
            key={index}
            className="backdrop-line"
            data-kind={kind}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
      </g>
      <g ref={still}>
        {said.texts.map(({ words, anchor }, index) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: two years may have one text
            key={index}
            className="backdrop-text"
            textAnchor={anchor}
            dominantBaseline="middle"
          >
            {words}
          </text>
        ))}
      </g>
    </svg>
  );
}
