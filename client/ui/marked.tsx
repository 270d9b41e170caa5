export interface MarkedProps {
  readonly text: string;
  /** Spans as [start, end) in UTF-16 code units, in order. */
  readonly spans: readonly (readonly number[])[];
}

/** Text with some spans marked. */
export function Marked({ text, spans }: MarkedProps) {
  let from = 0;
  const pieces = spans.flatMap(([start = 0, end = 0]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
