import { Button } from 'react-aria-components';

/** Below the rows that are drawn: how many there are, and the way to more; nothing when all are drawn. */
export function MoreRows({
  drawn,
  kept,
  onMore,
}: {
  readonly drawn: number;
  readonly kept: number;
  onMore(): void;
}) {
  if (drawn >= kept) return null;
  return (
    <p className="table-more">
      {drawn.toLocaleString('en')} of {kept.toLocaleString('en')} rows are listed.{' '}
      <Button className="button" onPress={onMore}>
        Show more rows
      </Button>
    </p>
  );
}
