const toDataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

/** A glyph, SVG text drawn in `currentColor`, as an image in an ink. */
export const glyphImage = (glyph: string, ink: string): string =>
  toDataUri(glyph.replaceAll('currentColor', ink));

/** A small `+n` pill: links at the node that are not drawn. */
export function badgeImage(count: number, fill: string, ink: string): string {
  const text = count > 99 ? '99+' : `+${count}`;
  const width = 10 + text.length * 7;
  return toDataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16" viewBox="0 0 ${width} 16">` +
      `<rect width="${width}" height="16" rx="8" fill="${fill}"/>` +
      `<text x="${width / 2}" y="12" font-family="sans-serif" font-size="11" font-weight="700" text-anchor="middle" fill="${ink}">${text}</text></svg>`,
  );
}
