import cytoscape from 'cytoscape';
import { glyphOfSvg } from '../export/glyph-of-svg.ts';
import type { Glyph, Mark } from '../export/marks.ts';
import { RecordingContext } from '../export/record-canvas.ts';
import { largePicture } from '../state/large-picture.ts';
import type { Scene } from '../state/select-scene.ts';
import { draw } from './draw.ts';
import { loadIcons } from './icons/load-icons.ts';
import { rule } from './rule.ts';
import { stylesheet } from './stylesheet.ts';
import type { Tokens } from './tokens.ts';

/** A picture as marks, and the room that they take. */
export interface Recorded {
  readonly marks: readonly Mark[];
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** What of cytoscape's own renderer draws its pictures, on screen and into files. */
interface Renderer {
  path2dEnabled(on: boolean): void;
  getCachedZSortedEles(): readonly unknown[];
  drawElements(context: unknown, elements: readonly unknown[]): void;
  readonly imageCache?: Readonly<Record<string, { readonly image: HTMLImageElement }>>;
}

/** A number at a line stands behind its caption, or alone where lines have none. */
function numbered(
  elements: readonly cytoscape.ElementDefinition[],
  numbers: ReadonlyMap<string, number>,
): cytoscape.ElementDefinition[] {
  return elements.map((element) => {
    const number = numbers.get(String(element.data.id));
    if (number === undefined) return element;
    const mark = `[${number}]`;
    return {
      ...element,
      data: { ...element.data, mark, caption: `${String(element.data.caption)} ${mark}` },
    };
  });
}

/** Waits for the signs of types, which cytoscape reads as images. */
async function readImages(renderer: Renderer): Promise<void> {
  await Promise.all(
    Object.values(renderer.imageCache ?? {}).map(({ image }) => image.decode().catch(() => undefined)),
  );
}

/** Distance of a font's lowest point from the line of its letters. */
function measureDescents(): (font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (font) => {
    const before = known.get(font);
    if (before !== undefined || context === null) return before ?? 0;
    context.font = font;
    const { fontBoundingBoxDescent } = context.measureText('x');
    known.set(font, fontBoundingBoxDescent);
    return fontBoundingBoxDescent;
  };
}

/**
 * What a scene looks like, drawn by the same program and by the same rules as on screen, at a zoom of 1 and without signs of what is
 * picked out. `numbers` stand at links, by their ids. Nothing of it is seen.
 */
export async function recordScene(
  scene: Scene,
  tokens: Tokens,
  numbers: ReadonlyMap<string, number>,
): Promise<Recorded> {
  const icons = await loadIcons(scene.style);
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'fixed', left: '-9999px', width: '8px', height: '8px' });
  document.body.append(container);
  const isLarge = scene.nodes.length > largePicture;
  const graph = cytoscape({
    container,
    style: [
      ...stylesheet(tokens, isLarge, icons),
      ...(isLarge ? [rule('edge[mark]', { label: 'data(mark)' })] : []),
    ],
    pixelRatio: 1,
    autounselectify: true,
    userPanningEnabled: false,
  });
  try {
    const plain = {
      ...scene,
      nodes: scene.nodes.map((node) => ({ ...node, selected: false })),
      links: scene.links.map((link) => ({ ...link, selected: false })),
    };
    graph.add(numbered(draw(graph, plain), numbers));
    // As its own files are drawn; its types leave the renderer out.
    const renderer = (graph as unknown as { renderer(): Renderer }).renderer();
    renderer.path2dEnabled(false);
    const box = graph.elements().boundingBox();
    const glyphs = new Map<string, Glyph | null>();
    const record = (elements: readonly unknown[]): readonly Mark[] => {
      const context = new RecordingContext({
        descentOf,
        glyphOf: ({ src }) => {
          if (!glyphs.has(src)) glyphs.set(src, glyphOfSvg(src));
          return glyphs.get(src) ?? null;
        },
      });
      renderer.drawElements(context, elements);
      return context.marks;
    };
    const descentOf = measureDescents();
    // The first drawing asks for the images, which only entities have.
    record(graph.nodes().toArray());
    await readImages(renderer);
    return { marks: record(renderer.getCachedZSortedEles()), box };
  } finally {
    graph.destroy();
    container.remove();
  }
}
