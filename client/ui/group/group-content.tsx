import { useSelect } from '../../state/store.ts';
import { BundlePanel } from './bundle-panel.tsx';
import { GroupPanel } from './group-panel.tsx';
import './group.css';

/** What is in the group or bundle that is picked out. */
export function GroupContent() {
  const selection = useSelect(({ view }) => view.selection);
  if (selection?.kind === 'group') return <GroupPanel id={selection.id} />;
  return selection?.kind === 'bundle' ? <BundlePanel id={selection.id} /> : null;
}
