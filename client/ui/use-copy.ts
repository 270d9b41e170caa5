import { useState } from 'react';

/** Puts a text into the clipboard, and tells whether that worked: a browser may keep it from the page. */
export function useCopy(): { readonly isCopied: boolean; copy(text: string): void } {
  const [isCopied, setCopied] = useState(false);
  const put = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return { isCopied, copy: (text) => void put(text) };
}
