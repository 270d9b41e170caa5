import icon from 'lucide-static/icons/check.svg?raw';
import { Checkbox } from 'react-aria-components';
import { Icon } from '../icon.tsx';

/** The checkbox of a row, or of all rows in the head of a table, by which several are picked. The table names it. */
export const RowCheck = () => (
  <Checkbox slot="selection" className="row-check">
    <span className="row-check-box">
      <Icon svg={icon} />
    </span>
  </Checkbox>
);
