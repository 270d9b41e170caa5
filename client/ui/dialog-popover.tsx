import { Popover, PopoverContext, type PopoverProps, useSlottedContext } from 'react-aria-components';

/**
 * What a `DialogTrigger` opens, around a dialog that has a name of its own. The trigger would name this box after its button as
 * well; but a box without a role must have no name, and with one it counts as content outside every landmark.
 */
export function DialogPopover(props: PopoverProps) {
  const { 'aria-labelledby': _name, ...ofTrigger } = useSlottedContext(PopoverContext) ?? {};
  return (
    <PopoverContext value={ofTrigger}>
      <Popover {...props} className="popover" />
    </PopoverContext>
  );
}
