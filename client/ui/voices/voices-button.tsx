import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { type ReactNode, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, type DialogTriggerProps } from 'react-aria-components';
import { say } from '../../texts/say.ts';
import { DialogPopover } from '../dialog-popover.tsx';
import { Icon } from '../icon.tsx';
import { asksSpeakers } from '../use-speakers.ts';
import '../according-to.css';

export interface VoicesButtonProps {
  readonly label: string;
  /** What is chosen, in words. */
  readonly words: string;
  readonly isOn: boolean;
  /** Name of the dialog. */
  readonly title: string;
  /** For a dialog that something else opens too: whether it is open. */
  readonly open?: Pick<DialogTriggerProps, 'isOpen' | 'onOpenChange'>;
  readonly children: ReactNode;
}

/** A control that says what is chosen, and opens a dialog whose content may come late. */
export function VoicesButton({ label, words, isOn, title, open, children }: VoicesButtonProps) {
  return (
    <div className="according">
      <span className="control-label" aria-hidden="true">
        {label}
      </span>
      <DialogTrigger {...open}>
        <Button
          className="according-button"
          aria-label={`${label} ${words}`}
          data-on={isOn || undefined}
          {...asksSpeakers}
        >
          <span className="according-names">{words}</span>
          <Icon svg={chevron} />
        </Button>
        <DialogPopover placement="bottom start">
          <Dialog className="voices-dialog" aria-label={title}>
            <Suspense fallback={<p className="coming">{say('common.loading')}</p>}>{children}</Suspense>
          </Dialog>
        </DialogPopover>
      </DialogTrigger>
    </div>
  );
}
