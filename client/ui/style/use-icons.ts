import { useEffect, useState } from 'react';

/** The signs that rules may give, as soon as they have come; they are asked for when wanted. */
export function useIcons(isWanted: boolean): Readonly<Record<string, string>> {
  const [icons, setIcons] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    if (isWanted) void import('../../graph/icons/icons.ts').then((found) => setIcons(found.icons));
  }, [isWanted]);
  return icons;
}
