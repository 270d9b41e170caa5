import type { TextMark } from '../../export/marks.ts';
import { moveMarks } from '../../export/move-marks.ts';
import { paintPng } from '../../export/paint-canvas.ts';
import { wrapText } from '../../export/wrap-text.ts';
import { figureFamily } from '../../export/write-svg.ts';
import { paletteOf } from '../../graph/presets/palette-of.ts';
import { recordScene } from '../../graph/record-scene.ts';
import { countScene } from '../../state/describe-view.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import type { State } from '../../state/state.ts';
import { language, say } from '../../texts/say.ts';
import { loadFonts, measureText } from '../export/load-fonts.ts';
import { tokensOf } from '../export/tokens-of.ts';

/** What networks that unfurl links ask for, pixels. */
const size = { width: 1200, height: 630 } as const;
const edge = 40;
const titleSize = 40;
const footSize = 20;
const titleLines = 2;
/** The server takes no more, bytes. */
const mostBytes = 300_000;

/** A picture is not blown up beyond what its captions need to be read. */
const mostScale = 1.6;

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}

/** The picture as others show a link to it: under its title, with what is drawn in numbers. PNG in base64; null when it cannot be made so small. */
export async function makePreview(state: State, title: string): Promise<string | null> {
  const scene = drawnSceneOf(state);
  const foot = `${countScene(scene)}. ${say('publish.preview')}`;
  const tokens = tokensOf('white', await paletteOf(state.view.style, 'light'));
  const names = [...scene.nodes, ...scene.links]
    .map((one) => ('name' in one ? one.name : one.label))
    .join('');
  await loadFonts(`${title}${foot}${names} 0123456789()+…·“”-–—→`);
  const { marks, box } = await recordScene(
    scene,
    { ...tokens, font: `'${figureFamily}', ${tokens.font}` },
    new Map(),
  );
  const measure = measureText();
  const room = size.width - 2 * edge;
  const lineOf = (text: string, y: number, points: number, isBold: boolean): TextMark => ({
    kind: 'text',
    text,
    x: edge,
    y,
    angle: 0,
    size: points,
    isBold,
    anchor: 'start',
    paint: { colour: isBold ? tokens.ink : tokens.inkSoft, opacity: 1 },
  });
  const wrapped = wrapText(title, room, (part) => measure(part, titleSize, true));
  const lines =
    wrapped.length <= titleLines
      ? wrapped
      : [...wrapped.slice(0, titleLines - 1), `${wrapped[titleLines - 1]}…`];
  const top = edge + lines.length * titleSize * 1.2 + 16;
  const bottom = size.height - edge - footSize * 1.4;
  const [wide, tall] = [Math.max(1, box.x2 - box.x1), Math.max(1, box.y2 - box.y1)];
  const scale = Math.min(room / wide, (bottom - top) / tall, mostScale);
  const left = (size.width - wide * scale) / 2 - box.x1 * scale;
  const down = top + (bottom - top - tall * scale) / 2 - box.y1 * scale;
  const blob = await paintPng(
    {
      ...size,
      background: tokens.surface,
      title,
      description: foot,
      language,
      marks: [
        ...moveMarks(marks, left, down, scale),
        ...lines.map((line, at) => lineOf(line, edge + titleSize * (0.9 + at * 1.2), titleSize, true)),
        lineOf(foot, size.height - edge, footSize, false),
      ],
    },
    1,
  );
  return blob === null || blob.size > mostBytes ? null : toBase64(blob);
}
