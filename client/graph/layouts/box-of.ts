/** Model pixels of a node without its caption. */
export const nodeSize = 40;

/** Widest caption under a node before it wraps, in model pixels. */
export const captionWidth = 120;

const letterWidth = 6.4;
const lineHeight = 14;

export interface Box {
  readonly width: number;
  readonly height: number;
  /** How far the middle of the box lies beneath the middle of the node. */
  readonly drop: number;
}

/** The room that a node takes with the caption beneath it, in model pixels; an estimate, as layouts run without a screen. */
export function boxOf(name: string): Box {
  const text = name.length * letterWidth;
  const lines = Math.max(1, Math.ceil((text * 1.1) / captionWidth));
  const caption = lines * lineHeight + 6;
  return {
    width: Math.max(nodeSize, Math.min(text, captionWidth)) + 10,
    height: nodeSize + caption + 8,
    drop: caption / 2,
  };
}
