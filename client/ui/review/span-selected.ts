import { type TextSpan, trimSpan } from './word-span.ts';

/** The place of a point of the page in the text: by the paragraph that it lies in, whose words are the text's own. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-start]');
  if (paragraph == null) return null;
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.setEnd(node, offset);
  return Number(paragraph.dataset.start) + range.toString().length;
}

/** The words of the text that the reader has selected inside `box`; null when there are none, or they reach out of it. */
export function spanSelected(box: HTMLElement, text: string): TextSpan | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : trimSpan(text, { start, end });
}
