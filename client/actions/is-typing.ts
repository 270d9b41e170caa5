/** Inputs that take no text, and so leave the keys to the commands. */
const textless: ReadonlySet<string> = new Set(['radio', 'checkbox', 'button', 'range']);

/** Whether keys go into what has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.has(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
