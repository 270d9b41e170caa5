import { lineOn } from '../../graph/contrast-of.ts';
import { dashes } from '../../graph/styling/scales.ts';
import type { Tokens } from '../../graph/tokens.ts';
import type { Rule } from '../../state/style.ts';
import { Icon } from '../icon.tsx';
import { useIcons } from './use-icons.ts';

interface LookSignProps {
  readonly channel: Rule['channel'];
  readonly look: string;
  readonly tokens: Tokens;
}

/** A look as the picture has it, drawn small. Always beside its words. */
export function LookSign({ channel, look, tokens }: LookSignProps) {
  const icons = useIcons(channel === 'icon');
  switch (channel) {
    case 'colour':
      return (
        <span
          className="measure-tone"
          style={{ background: tokens.tones[look] ?? 'none' }}
          aria-hidden="true"
        />
      );
    case 'shape':
      return <span className={`type-mark type-mark-${look} look-shape`} aria-hidden="true" />;
    case 'icon':
      return <Icon svg={Object.hasOwn(icons, look) ? (icons[look] ?? '') : ''} />;
    case 'line':
    case 'width':
    case 'dash': {
      const { surface, ink, link } = tokens;
      const tone = channel === 'line' ? tokens.tones[look] : undefined;
      const pattern = channel === 'dash' ? dashes[look as keyof typeof dashes] : [];
      return (
        <svg width="44" height="10" aria-hidden="true">
          <line
            x1="0"
            y1="5"
            x2="44"
            y2="5"
            stroke={tone === undefined ? link : lineOn(surface, tone, ink)}
            strokeWidth={channel === 'width' ? look : 2}
            strokeDasharray={pattern.join(' ')}
          />
        </svg>
      );
    }
    default:
      return <span aria-hidden="true" />;
  }
}
