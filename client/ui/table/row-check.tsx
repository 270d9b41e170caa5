import check from 'lucide-static/icons/check.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import { Checkbox } from 'react-aria-components';
import { Icon } from '../icon.tsx';

/** The checkbox of a row, or of all rows in the head of a table, by which several are picked. The table names it. */
export const RowCheck = () => (
  <Checkbox slot="selection" className="row-check">
    {({ isSelected, isIndeterminate }) => (
      <span className="row-check-box">
        {isIndeterminate ? <Icon svg={minus} /> : isSelected && <Icon svg={check} />}
      </span>
    )}
  </Checkbox>
);
