import { useSelect } from '../state/store.ts';

/** How links are drawn. */
export function LinkKey() {
  const proposed = useSelect((state) => state.view.filter.proposed);
  return (
    <ul className="link-key">
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" />
        </svg>
        somebody says it is so
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" strokeDasharray="8 5" />
        </svg>
        demanded, alleged, expected
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" strokeDasharray="2 4" />
        </svg>
        passes on, or labels
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="34" y2="5" className="key-line" strokeWidth="6" />
        </svg>
        thicker: more origins
      </li>
      <li>
        <svg width="34" height="10" aria-hidden="true">
          <line x1="0" y1="3" x2="34" y2="3" className="key-warn" />
          <line x1="0" y1="7.5" x2="34" y2="7.5" className="key-warn" />
        </svg>
        double: disputed
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
          proposed: a program read it, nobody has accepted it
        </li>
      )}
      <li>
        <span className="key-badge">+3</span>links not drawn
      </li>
      <li>
        <span className="key-invented" />
        dashed rim: invented
      </li>
    </ul>
  );
}
