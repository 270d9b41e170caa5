import { Button } from 'react-aria-components';
import { say } from '../../texts/say.ts';

/** Makes a file ready, and then saves it: how large it is, is said between. */
export const CapsuleButton = ({
  heldSize,
  isBusy,
}: {
  readonly heldSize: string | null;
  readonly isBusy: boolean;
}) => (
  <Button type="submit" className="button button-main" isDisabled={isBusy}>
    {heldSize === null ? say('export.makeCapsule') : say('export.capsuleSave', { size: heldSize })}
  </Button>
);
