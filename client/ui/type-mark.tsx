import { lookOf } from '../graph/type-looks.ts';
import { Icon } from './icon.tsx';
import './type-mark.css';

/** A type's sign as the picture draws it: colour, shape and glyph. Always beside its name. */
export function TypeMark({ root }: { readonly root: string }) {
  const look = lookOf(root);
  return (
    <span
      className={`type-mark type-mark-${look.shape}`}
      style={{ background: look.colour, color: look.ink }}
      aria-hidden="true"
    >
      <Icon svg={look.glyph} />
    </span>
  );
}
