import { dark, lookOf } from '../graph/type-looks.ts';
import { Icon } from './icon.tsx';
import './type-mark.css';

interface TypeMarkProps {
  readonly root: string;
  /** Without its colour, which stands for something else in the picture. */
  readonly isPlain?: boolean;
}

/** A type's sign as the picture draws it: colour, shape and glyph. Always beside its name. */
export function TypeMark({ root, isPlain = false }: TypeMarkProps) {
  const look = lookOf(root);
  return (
    <span
      className={`type-mark type-mark-${look.shape}`}
      style={
        isPlain
          ? { background: 'var(--group-other)', color: dark }
          : { background: look.colour, color: look.ink }
      }
      aria-hidden="true"
    >
      <Icon svg={look.glyph} />
    </span>
  );
}
