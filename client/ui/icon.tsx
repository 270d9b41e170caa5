const toMask = (svg: string): string => `url("data:image/svg+xml;utf8,${encodeURIComponent(svg)}")`;

/** A picture beside words; never the only sign, so screen readers pass over it. It takes the colour of the text. */
export function Icon({ svg }: { readonly svg: string }) {
  return <span className="icon" aria-hidden="true" style={{ maskImage: toMask(svg) }} />;
}
