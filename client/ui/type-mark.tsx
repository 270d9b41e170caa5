import { dark, lookOf } from '../graph/type-looks.ts';
import { useSelect } from '../state/store.ts';
import type { NodeChannel, Rule } from '../state/style.ts';
import { Icon } from './icon.tsx';
import { useIcons } from './style/use-icons.ts';
import './type-mark.css';

interface TypeMarkProps {
  readonly root: string;
  /** Without what stands for something else in the picture. */
  readonly without?: readonly NodeChannel[];
}

/** A type's sign as the picture draws it: colour, shape and glyph, as the reader chose them. Always beside its name. */
export const TypeMark = (props: TypeMarkProps) => (
  <TypeSign rules={useSelect(({ view }) => view.style.rules)} {...props} />
);

/** A type's sign under rules. */
export function TypeSign({ root, rules, without = [] }: TypeMarkProps & { readonly rules: readonly Rule[] }) {
  const look = lookOf(root);
  const chosen = (channel: NodeChannel): string | undefined =>
    rules.find((rule) => rule.channel === channel && rule.by === 'type')?.scale[root];
  const icon = chosen('icon');
  const icons = useIcons(icon !== undefined);
  const isPlain = without.includes('colour');
  const fill = isPlain ? 'group-other' : (chosen('colour') ?? `type-${look.root}`);
  const usual = isPlain ? dark : look.ink;
  return (
    <span
      className={`type-mark type-mark-${without.includes('shape') ? 'ellipse' : (chosen('shape') ?? look.shape)}`}
      style={{ background: `var(--${fill}, ${look.colour})`, color: `var(--on-${fill}, ${usual})` }}
      aria-hidden="true"
    >
      {!without.includes('icon') && <Icon svg={icons[icon ?? ''] ?? look.glyph} />}
    </span>
  );
}
