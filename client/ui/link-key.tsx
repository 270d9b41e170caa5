import type { ReactNode } from 'react';
import type { Scene } from '../state/select-scene.ts';
import { say } from '../texts/say.ts';

const Line = ({ children }: { readonly children: ReactNode }) => (
  <svg width="34" height="10" aria-hidden="true">
    {children}
  </svg>
);
const Stroke = (props: { readonly strokeDasharray?: string; readonly strokeWidth?: string }) => (
  <Line>
    <line x1="0" y1="5" x2="34" y2="5" className="key-line" {...props} />
  </Line>
);

interface KeyEntry {
  readonly words: string;
  readonly sign: ReactNode;
  isIn(scene: Scene): boolean;
}

const linkIn =
  (isSuch: (link: Scene['links'][number]) => boolean) =>
  ({ links }: Scene): boolean =>
    links.some((link) => link.bundle === undefined && isSuch(link));

const entries: readonly KeyEntry[] = [
  {
    words: say('main.saysSo'),
    sign: <Stroke />,
    isIn: linkIn(({ hedge, act, proposed, disputed }) => hedge === null && !act && !proposed && !disputed),
  },
  {
    words: say('main.hedged'),
    sign: <Stroke strokeDasharray="8 5" />,
    isIn: linkIn(({ hedge }) => hedge !== null),
  },
  { words: say('main.act'), sign: <Stroke strokeDasharray="2 4" />, isIn: linkIn(({ act }) => act) },
  {
    words: say('main.thicker'),
    sign: <Stroke strokeWidth="6" />,
    isIn: linkIn(({ support }) => support.origins > 1),
  },
  {
    words: say('main.double'),
    sign: (
      <Line>
        <line x1="0" y1="3" x2="34" y2="3" className="key-warn" />
        <line x1="0" y1="7.5" x2="34" y2="7.5" className="key-warn" />
      </Line>
    ),
    isIn: linkIn(({ disputed }) => disputed),
  },
  {
    words: say('main.proposedKey'),
    sign: (
      <Line>
        <line x1="0" y1="5" x2="24" y2="5" className="key-line" strokeDasharray="12 4 2 4" opacity="0.7" />
        <path d="M25 1.5l8 3.5l-8 3.5z" className="key-hollow" />
      </Line>
    ),
    isIn: linkIn(({ proposed }) => proposed),
  },
  {
    words: say('main.linksNotDrawn'),
    sign: <span className="key-badge">+3</span>,
    isIn: ({ nodes }) => nodes.some(({ undrawn }) => undrawn > 0),
  },
  {
    words: say('main.dashedRim'),
    sign: <span className="key-invented" />,
    isIn: ({ nodes }) => nodes.some(({ invented }) => invented),
  },
];

/** How links are drawn: of the signs, those that are in the picture. */
export function LinkKey({ scene }: { readonly scene: Scene }) {
  return (
    <ul className="link-key">
      {entries
        .filter(({ isIn }) => isIn(scene))
        .map(({ words, sign }) => (
          <li key={words}>
            {sign}
            {words}
          </li>
        ))}
    </ul>
  );
}
