import { say } from '../texts/say.ts';

/** How links are drawn; `proposed`: also those that rest on claims alone that wait to be accepted. */
export function LinkKey({ proposed }: { readonly proposed: boolean }) {
  return (
    <ul className="link-key">
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" />
        </svg>
        {say('main.saysSo')}
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" strokeDasharray="8 5" />
        </svg>
        {say('main.hedged')}
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" strokeDasharray="2 4" />
        </svg>
        {say('main.act')}
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" strokeWidth="6" />
        </svg>
        {say('main.thicker')}
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="3" x2="34" y2="3" className="key-warn" />
          <line x1="0" y1="7.5" x2="34" y2="7.5" className="key-warn" />
        </svg>
        {say('main.double')}
      </li>
      {proposed && (
        <li>
          <svg width="34" height="10" aria-hidden="true">
            <line
              x1="0"
              y1="5"
              x2="24"
              y2="5"
              className="key-line"
              strokeDasharray="12 4 2 4"
              opacity="0.7"
            />
            <path d="M25 1.5l8 3.5l-8 3.5z" className="key-hollow" />
          </svg>
          {say('main.proposedKey')}
        </li>
      )}
      <li>
        <span className="key-badge">+3</span>
        {say('main.linksNotDrawn')}
      </li>
      <li>
        <span className="key-invented" />
        {say('main.dashedRim')}
      </li>
    </ul>
  );
}
